package io.leansafety.market;

import static io.leansafety.market.MarketFacts.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.value.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a posted month besides its journal can't be changed unseen either. */
@Rule({"S9", "S11"})
@Fault("RB-S14")
class RunCheckTest {
    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER, "F1"));

    @BeforeEach
    void closeOctober() {
        market.bring(OCTOBER, MonthState.CLOSED);
    }

    @Test
    void aRunIsAsItWasPosted() {
        assertThat(posted(run -> run, step -> step)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void figuresThatWereChangedAreNamed() {
        assertThat(parts(run -> with(run, run.fingerprint(), List.of(nobody(run))), step -> step))
                .isEqualTo("figures");
    }

    @Test
    void theyAreNamedWithAFingerprintThatFitsThem() {
        assertThat(parts(
                        run -> {
                            MonthFigures changed = nobody(run);
                            PartedFingerprint fitting = forged(run, Fingerprint.of(List.of(changed)));
                            return with(run, fitting, List.of(changed));
                        },
                        step -> step))
                .isEqualTo("figures");
    }

    @Test
    void theyAreNamedWhereTheStepsWereMadeToFitThemToo() {
        Fingerprint forged = Fingerprint.of(List.of());
        assertThat(parts(
                        run -> with(run, forged(run, forged), run.figures()),
                        step -> with(step, step.actor(), forged(step.fingerprint(), forged))))
                .isEqualTo("figures, journal, steps");
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARE", "APPROVE", "POST", "PUBLISH"})
    void whoTookAStepIsSealed(MonthStep changed) {
        String parts = parts(
                run -> run, step -> step.step() == changed ? with(step, new PersonId("P1"), step.fingerprint()) : step);

        assertThat(parts).isEqualTo(changed == MonthStep.POST ? "journal, steps" : "steps");
    }

    @Test
    void aStepThatWasTakenOutIsMissed() {
        List<RunStep> steps = market.months.history(market.enterprise, OCTOBER).steps();
        assertThat(steps).hasSize(5);
        assertThat(new MonthHistory(steps).isUnbroken()).isTrue();
        assertThat(new MonthHistory(List.of(steps.get(0), steps.get(2))).isUnbroken())
                .isFalse();
        assertThat(new MonthHistory(steps.subList(1, 5)).isUnbroken()).isFalse();
    }

    @Test
    void aRunThatWasTakenOutIsNamed() {
        SmallMarket without = over(run -> Optional.empty(), Optional::of);

        assertParts(without.months.posted(market.enterprise, OCTOBER), "run");
        assertParts(without.months.facts(market.enterprise, OCTOBER), "run");
        assertParts(without.months.publication(market.enterprise, OCTOBER), "run");
    }

    @Test
    void figuresThatWereTakenOutAreNamed() {
        SmallMarket without = over(RunCheckTest::withoutFigures, Optional::of);

        assertParts(without.months.posted(market.enterprise, OCTOBER), "figures");
        assertParts(without.months.publication(market.enterprise, OCTOBER), "figures");
        assertParts(without.months.explained(market.enterprise, OCTOBER), "figures");
    }

    @Test
    void itIsExplainedAsItWasPosted() {
        ExplainedMonth explained =
                market.months.explained(market.enterprise, OCTOBER).orElseThrow();

        assertThat(SmallMarket.written(explained.settlement()))
                .isEqualTo(SmallMarket.written(
                        market.months.posted(market.enterprise, OCTOBER).orElseThrow()));
        assertThat(explained.person(new PersonId("P1"))).containsKey(Figure.TOTAL);
        assertThat(SmallMarket.refused(market.months.explained(market.enterprise, OCTOBER.plusMonths(1))))
                .containsExactly("not-posted S11 month");
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARE", "APPROVE", "POST", "PUBLISH"})
    void aStepThatWasTakenOutIsNamed(MonthStep gone) {
        SmallMarket without = over(Optional::of, step -> Optional.of(step).filter(taken -> taken.step() != gone));

        assertParts(without.months.posted(market.enterprise, OCTOBER), "steps");
    }

    @Test
    void bothAreNamedWhereBothWereTakenOut() {
        SmallMarket without = over(
                RunCheckTest::withoutFigures,
                step -> Optional.of(step).filter(taken -> taken.step() != MonthStep.POST));

        assertParts(without.months.posted(market.enterprise, OCTOBER), "figures, steps");
    }

    /** What the next month needs of it is missed there too. */
    @Test
    void theNextMonthMissesWhatWasTakenOut() {
        market.receive(MarketFacts.of(OCTOBER.plusMonths(1)));
        assertParts(dryRunOfNovember(RunCheckTest::withoutFigures), "figures");
        market.receive(MarketFacts.of(OCTOBER, "F1", "F2"));
        assertParts(dryRunOfNovember(run -> Optional.empty()), "run");
    }

    private Outcome<?> dryRunOfNovember(Function<PostedRun, Optional<PostedRun>> run) {
        return over(run, Optional::of).months.dryRun(market.enterprise, OCTOBER.plusMonths(1));
    }

    private static Optional<PostedRun> withoutFigures(PostedRun run) {
        return Optional.of(with(run, run.fingerprint(), List.of()));
    }

    private SmallMarket over(Function<PostedRun, Optional<PostedRun>> run, Function<RunStep, Optional<RunStep>> step) {
        return market.over(new TamperedRuns(market.ports, run, step));
    }

    private static void assertParts(Outcome<?> outcome, String parts) {
        assertThat(SmallMarket.refused(outcome)).containsExactly("run-differs S11 month");
        assertThat(SmallMarket.arguments(outcome)).containsEntry("parts", parts).containsEntry("month", "2026-10");
    }

    private Outcome<?> posted(UnaryOperator<PostedRun> run, UnaryOperator<RunStep> step) {
        return over(run.andThen(Optional::of), step.andThen(Optional::of))
                .months
                .posted(market.enterprise, OCTOBER);
    }

    private String parts(UnaryOperator<PostedRun> run, UnaryOperator<RunStep> step) {
        Outcome<?> outcome = posted(run, step);
        assertThat(SmallMarket.refused(outcome)).containsExactly("run-differs S11 month");
        return SmallMarket.arguments(outcome).getOrDefault("parts", "");
    }

    private static MonthFigures nobody(PostedRun run) {
        MonthFigures own = run.figures().get(0);
        return new MonthFigures(own.period(), own.factsVersion(), List.of(), own.settled());
    }

    private static PartedFingerprint forged(PostedRun run, Fingerprint figures) {
        return forged(run.fingerprint(), figures);
    }

    private static PartedFingerprint forged(PartedFingerprint fingerprint, Fingerprint figures) {
        var parts = new TreeMap<>(fingerprint.parts());
        parts.put("figures", figures);
        return PartedFingerprint.of(parts);
    }

    private static PostedRun with(PostedRun run, PartedFingerprint fingerprint, List<MonthFigures> figures) {
        return new PostedRun(
                run.enterprise(), run.period(), run.revision(), run.policy(), run.facts(), fingerprint, figures);
    }

    private static RunStep with(RunStep step, PersonId actor, PartedFingerprint fingerprint) {
        return new RunStep(
                step.enterprise(),
                step.period(),
                step.sequence(),
                step.revision(),
                step.step(),
                step.state(),
                actor,
                step.at(),
                step.factsVersion(),
                fingerprint,
                step.previous());
    }
}
