package io.leansafety.market;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.life.Line;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthLife;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import io.leansafety.value.EnterpriseId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one step with one month: all that is refused is found before anything is written. Rules S11 and A9. */
final class MonthStepping {
    private final Ports ports;
    private final Clock clock;
    private final Intent intent;
    private final EnterpriseId enterprise;
    private final YearMonth month;
    private final MonthHistory history;

    MonthStepping(Ports ports, Clock clock, Intent intent) {
        this.ports = ports;
        this.clock = clock;
        this.intent = intent;
        this.enterprise = intent.who().enterprise();
        this.month = intent.month();
        this.history = ports.runs().history(enterprise, month);
    }

    Outcome<MonthReceipt> take() {
        Optional<Line<MonthState, MonthStep>> line = MonthLife.LIFE.find(Optional.of(history.state()), intent.step());
        if (line.isPresent()) {
            return take(line.get());
        }
        if (intent.step() == MonthStep.POST && history.state().isPosted()) {
            return postedBefore();
        }
        Problems problems = new Problems();
        problems.error(
                "step-not-allowed",
                RuleId.S11,
                Asked.STEP,
                "month",
                month,
                "state",
                history.state(),
                "step",
                intent.step(),
                "allowed",
                allowedNow());
        return new Outcome.Refused<>(problems.errors());
    }

    /** A dash in either language where a month is closed. */
    private List<?> allowedNow() {
        List<MonthStep> allowed = MonthLife.LIFE.allowedIn(Optional.of(history.state()));
        return allowed.isEmpty() ? List.of("–") : allowed;
    }

    /** The key of a run is unique: posting it again pays nothing, posting another in its place is refused. */
    private Outcome<MonthReceipt> postedBefore() {
        RunStep posted = history.last(MonthStep.POST).orElseThrow();
        Problems problems = new Problems();
        checkFingerprint(posted.fingerprint(), problems);
        MonthLife.LIFE
                .find(Optional.of(MonthState.APPROVED), MonthStep.POST)
                .ifPresent(line -> checkDuties(line, problems));
        return Outcome.of(problems, () -> {
            new StepWriting(ports, intent).remember(posted);
            return new MonthReceipt(posted, true);
        });
    }

    private Outcome<MonthReceipt> take(Line<MonthState, MonthStep> line) {
        Problems problems = new Problems();
        Optional<ComputedMonth> computed = isComputed(line.step()) ? compute(problems) : Optional.empty();
        checkDuties(line, problems);
        if (line.step() == MonthStep.APPROVE || line.step() == MonthStep.POST) {
            checkFingerprint(prepared().fingerprint(), problems);
        }
        if (line.step() == MonthStep.POST) {
            computed.ifPresent(now -> checkUnmoved(now, problems));
        }
        return Outcome.of(problems, () -> {
            RunStep step = stepOf(line, computed);
            new StepWriting(ports, intent).write(step, computed);
            return new MonthReceipt(step, false);
        });
    }

    private static boolean isComputed(MonthStep step) {
        return step == MonthStep.PREPARE || step == MonthStep.POST;
    }

    private Optional<ComputedMonth> compute(Problems problems) {
        Outcome<ComputedMonth> outcome = new MonthComputation(ports, enterprise, month).compute();
        problems.addAll(outcome.problems());
        return outcome instanceof Outcome.Accepted<ComputedMonth> accepted
                ? Optional.of(accepted.value())
                : Optional.empty();
    }

    /**
     * By the newest organization that is known, on the day of the step: who has left may do nothing any more, whoever came
     * may, and a month can't wait for somebody who is gone.
     */
    private void checkDuties(Line<MonthState, MonthStep> line, Problems problems) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        new OrganizationInForce(ports, enterprise)
                .facts(today)
                .map(this::organization)
                .ifPresent(organization ->
                        new Duties(organization, today).check(intent.who().actor(), line, history, problems));
    }

    /** What is wrong with the organization is found where the month is computed. */
    private Organization organization(OrganizationFacts facts) {
        Problems elsewhere = new Problems();
        Optional<Policy> policy = PolicyInForce.find(ports.policies().of(enterprise), month, elsewhere);
        return Organization.resolve(
                facts,
                policy.map(found -> PolicyInForce.periodBy(found, month).last()).orElseGet(month::atEndOfMonth),
                policy.map(Policy::tierIds).orElseGet(Set::of),
                elsewhere,
                Place.in(Document.MONTH));
    }

    private RunStep prepared() {
        return history.last(MonthStep.PREPARE).orElseThrow();
    }

    private void checkFingerprint(PartedFingerprint expected, Problems problems) {
        intent.fingerprint()
                .filter(given -> !given.equals(expected.whole()))
                .ifPresent(given -> reportFingerprint(given, expected, problems));
    }

    /** In what a fingerprint differs can be said where it is that of an earlier run of the month. */
    private void reportFingerprint(Fingerprint given, PartedFingerprint expected, Problems problems) {
        List<String> parts = history.steps().stream()
                .map(RunStep::fingerprint)
                .filter(earlier -> earlier.whole().equals(given))
                .findFirst()
                .map(earlier -> earlier.differences(expected))
                .orElseGet(List::of);
        problems.error(
                parts.isEmpty() ? "unknown-fingerprint" : "earlier-fingerprint",
                RuleId.S11,
                Asked.FINGERPRINT,
                "month",
                month,
                "was",
                given.shortened(),
                "expected",
                expected.whole().shortened(),
                "parts",
                parts);
    }

    private void checkUnmoved(ComputedMonth now, Problems problems) {
        List<String> moved = now.fingerprint().differences(prepared().fingerprint());
        if (!moved.isEmpty()) {
            problems.error("moved-since-prepared", RuleId.S11, Asked.MONTH, "month", month, "parts", moved);
        }
    }

    private RunStep stepOf(Line<MonthState, MonthStep> line, Optional<ComputedMonth> computed) {
        boolean begins = line.step() == MonthStep.PREPARE;
        return new RunStep(
                enterprise,
                begins
                        ? computed.orElseThrow().settlement().period()
                        : prepared().period(),
                history.nextSequence(),
                history.revision(),
                line.step(),
                line.to(),
                intent.who().actor(),
                clock.instant(),
                begins ? computed.orElseThrow().factsVersion() : prepared().factsVersion(),
                begins ? computed.orElseThrow().fingerprint() : prepared().fingerprint(),
                history.seal());
    }
}
