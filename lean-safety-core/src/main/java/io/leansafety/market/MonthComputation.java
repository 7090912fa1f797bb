package io.leansafety.market;

import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.RunFingerprint;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes a month from what the store has now; the same path for a dry run and for a posting. Rules S11 and S11b. */
final class MonthComputation {
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
        Optional<Policy> policy = PolicyInForce.find(ports.policies().of(enterprise), month, problems);
        SettlementPeriod period = policy.map(inForce -> PolicyInForce.periodBy(inForce, month))
                .orElseGet(() -> new SettlementPeriod(month, 1));
        List<YearMonth> before = new MonthsBefore(ports.runs(), enterprise).closed(month, problems);
        if (policy.isPresent()) {
            checkJoin(period, before);
        }
        Optional<GatheredFacts> gathered = new Gathering(ports, enterprise).of(period);
        if (gathered.isEmpty()) {
            problems.error("no-facts", RuleId.S11, Asked.MONTH, "month", month);
        }
        if (problems.hasErrors()) {
            return new Outcome.Refused<>(problems.errors());
        }
        return compute(policy.orElseThrow(), gathered.orElseThrow(), before);
    }

    /** A day that two months had would be paid twice, one that none had never. */
    private void checkJoin(SettlementPeriod period, List<YearMonth> before) {
        before.stream()
                .filter(month.minusMonths(1)::equals)
                .findFirst()
                .flatMap(last -> ports.runs().history(enterprise, last).last())
                .map(step -> step.period().last())
                .filter(end -> !end.plusDays(1).equals(period.first()))
                .ifPresent(end -> problems.error(
                        "months-do-not-join",
                        RuleId.V5,
                        Asked.MONTH,
                        "month",
                        month,
                        "first",
                        period.first(),
                        "end",
                        end,
                        "expected",
                        end.plusDays(1)));
    }

    private Outcome<ComputedMonth> compute(Policy policy, GatheredFacts gathered, List<YearMonth> before) {
        NothingByHand.check(gathered.facts(), before.isEmpty(), problems);
        ClosedMonths closed = new ClosedMonths(ports, enterprise, problems);
        closed.read(before);
        MonthFacts facts = closed.bring(gathered.facts(), problems).withCorrections(closed.corrections());
        return ResolvedMonth.of(policy, facts, problems.list())
                .map(ResolvedMonth::settle)
                .flatMap(settlement -> computed(policy, facts, settlement, gathered.version(), closed));
    }

    private Outcome<ComputedMonth> computed(
            Policy policy, MonthFacts facts, MonthSettlement settlement, int factsVersion, ClosedMonths closed) {
        MonthFigures own = MonthFigures.of(factsVersion, facts, settlement);
        List<MonthFigures> figures =
                Stream.concat(Stream.of(own), closed.figures().stream()).toList();
        Problems found = new Problems();
        found.addAll(settlement.warnings());
        new SettledOnce(ports.runs(), enterprise, facts).check(figures, found);
        return Outcome.of(
                found,
                () -> new ComputedMonth(
                        policy, facts, settlement, RunFingerprint.of(facts, policy, settlement, figures), figures));
    }
}
