package io.leansafety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.AnyWork;
import io.leansafety.work.LittleWork;
import io.leansafety.work.Visit;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The parts of an inspection score from visits. */
@Rule("A4")
class VisitedPartsTest {
    private static final SettlementPeriod OCTOBER = SettlementPeriod.parse("2026-10");

    @Test
    void visitsCountForFrequencyAndQualityOnlyInsideTheMonth() {
        LittleWork work = new LittleWork()
                .frequency(Shift.EARLY, 2)
                .judged("2026-09-30", Shift.EARLY, "50")
                .judged("2026-10-01", Shift.EARLY, "90")
                .judged("2026-11-01", Shift.EARLY, "50");
        assertThat(VisitedParts.ofMonth(work.done(), OCTOBER))
                .isEqualTo(
                        new InspectionParts(List.of(Score.of("90")), 0, 0, Map.of(Shift.EARLY, new VisitCount(2, 1))));
    }

    @Test
    void aCycleThatBeganBeforeTheMonthIsCoveredByAVisitThen() {
        LittleWork work = new LittleWork()
                .item("I1", "L1")
                .days("L1", 7)
                .visit("2026-09-26", Shift.EARLY, "I1")
                .visit("2026-10-29", Shift.EARLY, "I1")
                .visit("2026-10-30", Shift.EARLY, "I1");
        InspectionParts parts = VisitedParts.ofMonth(work.done(), OCTOBER);
        assertThat(parts.locationsRequired()).isEqualTo(5);
        assertThat(parts.locationsCovered()).isEqualTo(2);
    }

    @Test
    void aVisitCoversTheLocationsWhoseItemsItChecked() {
        LittleWork work = new LittleWork()
                .item("I1", "L1")
                .item("I2", "L2")
                .item("I3", "L2")
                .visit("2026-10-08", Shift.NIGHT, "I3", "I9");
        InspectionParts parts = VisitedParts.ofMonth(work.done(), OCTOBER);
        assertThat(parts.locationsRequired()).isEqualTo(2);
        assertThat(parts.locationsCovered()).isEqualTo(1);
    }

    @Test
    void aDayHasItsOwnQualityAndCyclesAndNoFrequency() {
        LittleWork work = new LittleWork()
                .item("I1", "L1")
                .days("L1", 1)
                .frequency(Shift.EARLY, 20)
                .judged("2026-10-08", Shift.EARLY, "88", "I1")
                .judged("2026-10-09", Shift.EARLY, "12", "I1");
        assertThat(VisitedParts.ofDay(work.done(), LocalDate.of(2026, 10, 8), 1))
                .isEqualTo(new InspectionParts(List.of(Score.of("88")), 1, 1, Map.of()));
        assertThat(VisitedParts.ofDay(work.done(), LocalDate.of(2026, 10, 10), 1))
                .isEqualTo(new InspectionParts(List.of(), 1, 0, Map.of()));
    }

    @Property(tries = 2_000)
    void moreVisitsNeverLowerCoverageOrFrequency(@ForAll long seed) {
        AnyWork any = AnyWork.of(seed);
        Dice dice = new Dice(seed + 1);
        Visit further = AnyWork.visit(dice, dice.dayOf(any.period()), dice.pick(Shift.values()));
        WorkDone more = any.done().with(List.of(further));
        InspectionParts before = VisitedParts.ofMonth(any.done(), any.period());
        InspectionParts after = VisitedParts.ofMonth(more, any.period());

        assertThat(after.locationsRequired()).isEqualTo(before.locationsRequired());
        assertThat(after.locationsCovered()).isGreaterThanOrEqualTo(before.locationsCovered());
        assertThat(after.visitsRequired()).isEqualTo(before.visitsRequired());
        assertThat(after.visitsCounted()).isGreaterThanOrEqualTo(before.visitsCounted());
    }
}
