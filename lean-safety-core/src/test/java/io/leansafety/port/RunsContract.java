package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link Runs} keeps; whoever writes one extends this test. */
@Rule({"S5", "S11"})
public abstract class RunsContract extends PortContract {
    private static final EnterpriseId XS = Stored.XS;
    private static final YearMonth OCTOBER = Stored.OCTOBER;
    private static final YearMonth NOVEMBER = Stored.NOVEMBER;
    private static final Reference F1 = new Reference("F1");
    private static final Reference F2 = new Reference("F2");

    protected RunsContract() {}

    @Test
    public void aMonthBeginsWithoutSteps() {
        assertThat(runs().history(XS, OCTOBER).steps()).isEmpty();
        assertThat(runs().months(XS)).isEmpty();
    }

    @Test
    public void stepsComeBackAsTheyWereInTheirSequence() {
        List<RunStep> steps = List.of(
                add(Stored.step(XS, OCTOBER, 1, 1, MonthStep.PREPARE)),
                add(Stored.step(XS, OCTOBER, 2, 1, MonthStep.POST)),
                add(Stored.step(XS, OCTOBER, 3, 1, MonthStep.REVERSE)),
                add(Stored.step(XS, OCTOBER, 4, 2, MonthStep.PREPARE)));

        assertThat(runs().history(XS, OCTOBER).steps()).containsExactlyElementsOf(steps);
    }

    @Test
    public void monthsWithStepsComeInTheirOrderEachOnce() {
        add(Stored.step(XS, NOVEMBER, 1));
        add(Stored.step(XS, NOVEMBER, 2));
        add(Stored.step(XS, OCTOBER.minusYears(1), 1));
        add(Stored.step(XS, OCTOBER, 1));

        assertThat(runs().months(XS)).containsExactly(OCTOBER.minusYears(1), OCTOBER, NOVEMBER);
        assertThat(runs().history(XS, OCTOBER).steps()).containsExactly(Stored.step(XS, OCTOBER, 1));
    }

    @Test
    public void aSequenceIsTakenOnce() {
        add(Stored.step(XS, OCTOBER, 1));
        add(Stored.step(XS, NOVEMBER, 1));
        add(Stored.step(Stored.YF, OCTOBER, 1));

        assertTaken(() -> runs().add(Stored.step(XS, OCTOBER, 1, 1, MonthStep.DISCARD)));
    }

    @Test
    public void aRunComesBackAsItWas() {
        PostedRun run = keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER, "F1", "F2"), Stored.figures(NOVEMBER)));

        assertThat(runs().find(XS, OCTOBER, 1)).contains(run);
        assertThat(runs().find(XS, OCTOBER, 2)).isEmpty();
        assertThat(runs().find(XS, NOVEMBER, 1)).isEmpty();
    }

    @Test
    public void aRevisionIsTakenOnce() {
        keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER)));
        keep(Stored.run(Stored.YF, OCTOBER, 1, Stored.figures(OCTOBER)));

        assertTaken(() -> runs().keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER, "F9"))));
    }

    @Test
    public void aReversedRunIsStillThereAndCountsForNothing() {
        PostedRun run = keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER, "F1")));
        add(Stored.step(XS, OCTOBER, 1, 1, MonthStep.REVERSE));

        assertThat(runs().find(XS, OCTOBER, 1)).contains(run);
        assertThat(runs().figures(XS, OCTOBER)).isEmpty();
        assertThat(settled()).isEmpty();
    }

    @Test
    public void theRevisionAfterAReversalCounts() {
        MonthFigures anew = Stored.figures(OCTOBER, 2, "F2");
        keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER, "F1")));
        add(Stored.step(XS, OCTOBER, 1, 1, MonthStep.REVERSE));
        keep(Stored.run(XS, OCTOBER, 2, anew));

        assertThat(runs().figures(XS, OCTOBER)).contains(anew);
        assertThat(settled()).isEqualTo(Map.of(F2, OCTOBER));
    }

    @Test
    public void figuresAreThoseOfTheRunUntilALaterOneCorrectsThem() {
        MonthFigures own = Stored.figures(OCTOBER, "F1");
        MonthFigures corrected = Stored.figures(OCTOBER, 2, "F2");
        keep(Stored.run(XS, OCTOBER, 1, own));
        assertThat(runs().figures(XS, OCTOBER)).contains(own);
        assertThat(runs().figures(XS, NOVEMBER)).isEmpty();

        keep(Stored.run(XS, NOVEMBER, 1, Stored.figures(NOVEMBER), corrected));
        assertThat(runs().figures(XS, OCTOBER)).contains(corrected);
        assertThat(runs().figures(XS, NOVEMBER)).contains(Stored.figures(NOVEMBER));
        assertThat(settled()).isEqualTo(Map.of(F2, OCTOBER));
    }

    @Test
    public void aReversalEndsWhatTheRunCorrected() {
        MonthFigures own = Stored.figures(OCTOBER, "F1");
        keep(Stored.run(XS, OCTOBER, 1, own));
        keep(Stored.run(XS, NOVEMBER, 1, Stored.figures(NOVEMBER), Stored.figures(OCTOBER, 2, "F2")));
        add(Stored.step(XS, NOVEMBER, 1, 1, MonthStep.REVERSE));

        assertThat(runs().figures(XS, OCTOBER)).contains(own);
        assertThat(settled()).isEqualTo(Map.of(F1, OCTOBER));
    }

    @Test
    public void onlyWhatIsAskedForIsSaidToBeSettled() {
        keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER, "F1", "F3")));
        keep(Stored.run(XS, NOVEMBER, 1, Stored.figures(NOVEMBER, "F2")));

        assertThat(settled()).isEqualTo(Map.of(F1, OCTOBER, F2, NOVEMBER));
        assertThat(runs().settled(XS, List.of())).isEmpty();
        assertThat(runs().settled(XS, Stored.references("F4", "f1"))).isEmpty();
    }

    @Test
    public void nothingSettlesInTwoMonths() {
        keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER, "F1")));

        assertTaken(() -> runs().keep(Stored.run(XS, NOVEMBER, 1, Stored.figures(NOVEMBER, "F2", "F1"))));
        assertThat(runs().find(XS, NOVEMBER, 1)).isEmpty();
        keep(Stored.run(Stored.YF, NOVEMBER, 1, Stored.figures(NOVEMBER, "F1")));
    }

    @Test
    public void whatACorrectionTakesOutOfItsMonthMaySettleInAnother() {
        keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER, "F1")));
        keep(Stored.run(XS, NOVEMBER, 1, Stored.figures(NOVEMBER, "F1"), Stored.figures(OCTOBER, 2)));

        assertThat(settled()).isEqualTo(Map.of(F1, NOVEMBER));
    }

    @Test
    public void whatACorrectionSettlesIsSettledInTheMonthCorrected() {
        keep(Stored.run(XS, OCTOBER, 1, Stored.figures(OCTOBER)));
        keep(Stored.run(XS, NOVEMBER, 1, Stored.figures(NOVEMBER), Stored.figures(OCTOBER, 2, "F1")));

        assertThat(settled()).isEqualTo(Map.of(F1, OCTOBER));
        assertTaken(() ->
                runs().keep(Stored.run(XS, NOVEMBER.plusMonths(1), 1, Stored.figures(NOVEMBER.plusMonths(1), "F1"))));
    }

    @Test
    public void oneOfManyThreadsIsFirstToTakeAStep() {
        assertOneIsFirst((round, runner) -> runs().add(Stored.step(new EnterpriseId("E" + round), OCTOBER, 1)));
    }

    @Test
    public void oneOfManyThreadsIsFirstToPostARevision() {
        assertOneIsFirst((round, runner) ->
                runs().keep(Stored.run(new EnterpriseId("E" + round), OCTOBER, 1, Stored.figures(OCTOBER))));
    }

    @Test
    public void oneOfManyThreadsIsFirstToSettleAFindingInAMonthOfItsOwn() {
        assertOneIsFirst((round, runner) -> {
            YearMonth month = OCTOBER.plusMonths(runner);
            runs().keep(Stored.run(new EnterpriseId("E" + round), month, 1, Stored.figures(month, "F1")));
        });
    }

    private RunStep add(RunStep step) {
        write(() -> runs().add(step));
        return step;
    }

    private PostedRun keep(PostedRun run) {
        write(() -> runs().keep(run));
        return run;
    }

    private Map<Reference, YearMonth> settled() {
        return runs().settled(XS, Stored.references("F1", "F2"));
    }

    private Runs runs() {
        return ports().runs();
    }
}
