package io.leansafety.market;

import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.run.RunFingerprint;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes a month from what the store has now; the same path for a dry run and for a posting. Rules S11 and S11b. */
final class MonthComputation {
    private static final Place MONTH = Place.in(Document.MONTH);

    private final Ports ports;
    private final EnterpriseId enterprise;
    private final YearMonth month;
    private final Problems problems = new Problems();

    MonthComputation(Ports ports, EnterpriseId enterprise, YearMonth month) {
        this.ports = ports;
        this.enterprise = enterprise;
        this.month = month;
    }

    Outcome<ComputedMonth> compute() {
        Optional<ReceivedMonth> received = ports.receivedMonths().latest(enterprise, month);
        Optional<Policy> policy = PolicyInForce.find(ports.policies().of(enterprise), month, problems);
        List<YearMonth> before = new MonthsBefore(ports.runs(), enterprise).closed(month, problems);
        if (received.isEmpty()) {
            problems.error("no-facts", RuleId.S11, Asked.MONTH, "month", month);
        }
        if (problems.hasErrors()) {
            return new Outcome.Refused<>(problems.errors());
        }
        return compute(policy.orElseThrow(), received.orElseThrow(), before);
    }

    private Outcome<ComputedMonth> compute(Policy policy, ReceivedMonth received, List<YearMonth> before) {
        NothingByHand.check(received.facts(), before.isEmpty(), problems);
        ClosedMonths closed = new ClosedMonths(ports, enterprise, problems);
        closed.read(before);
        MonthFacts facts = closed.bring(received.facts(), problems).withCorrections(closed.corrections());
        return ResolvedMonth.of(policy, facts, problems.list())
                .flatMap(resolved -> computed(policy, facts, resolved.settle(), received.version(), closed));
    }

    private Outcome<ComputedMonth> computed(
            Policy policy, MonthFacts facts, MonthSettlement settlement, int factsVersion, ClosedMonths closed) {
        MonthFigures own = MonthFigures.of(factsVersion, facts, settlement);
        List<MonthFigures> figures =
                Stream.concat(Stream.of(own), closed.figures().stream()).toList();
        Problems found = new Problems();
        found.addAll(settlement.warnings());
        checkSettledOnce(figures, found);
        return Outcome.of(
                found,
                () -> new ComputedMonth(
                        policy, facts, settlement, RunFingerprint.of(facts, policy, settlement), figures));
    }

    /** Nothing settles twice: neither in two of these months, nor in one of them and one that is posted. Rule S5. */
    private void checkSettledOnce(List<MonthFigures> figures, Problems found) {
        Map<Reference, YearMonth> settled = new HashMap<>();
        for (MonthFigures of : figures) {
            ports.runs().settled(enterprise, of.settled()).forEach((reference, elsewhere) -> {
                boolean isComputedAnew = figures.stream()
                        .anyMatch(other -> other.period().month().equals(elsewhere));
                if (!isComputedAnew) {
                    report(reference, elsewhere, found);
                }
            });
            for (Reference reference : of.settled()) {
                YearMonth other = settled.putIfAbsent(reference, of.period().month());
                if (other != null) {
                    report(reference, of.period().month(), found);
                }
            }
        }
    }

    private static void report(Reference reference, YearMonth elsewhere, Problems found) {
        found.error("already-settled", RuleId.S5, MONTH, "reference", reference, "month", elsewhere);
    }
}
