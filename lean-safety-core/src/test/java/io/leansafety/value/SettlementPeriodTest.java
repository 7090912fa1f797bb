package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.ValueFormatException.Reason;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("V5")
class SettlementPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-10, 1, 2026-10-01, 2026-10-31",
        "2026-10, 26, 2026-09-26, 2026-10-25",
        "2026-10, 2, 2026-09-02, 2026-10-01",
        "2026-10, 28, 2026-09-28, 2026-10-27",
        "2026-01, 26, 2025-12-26, 2026-01-25",
        "2026-02, 1, 2026-02-01, 2026-02-28",
        "2024-02, 1, 2024-02-01, 2024-02-29",
        "2100-02, 1, 2100-02-01, 2100-02-28",
        "2000-02, 1, 2000-02-01, 2000-02-29",
        "2024-03, 28, 2024-02-28, 2024-03-27",
        "0001-01, 1, 0001-01-01, 0001-01-31",
        "9999-12, 1, 9999-12-01, 9999-12-31"
    })
    @Fault({"RB-E04", "RB-E06"})
    void isACalendarMonthOrStartsInTheOneBefore(String month, int startsOn, LocalDate first, LocalDate last) {
        SettlementPeriod period = SettlementPeriod.parse(month).startingOn(startsOn);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period).hasToString(month);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    /** Whatever the day on which they start, months follow each other without gap and overlap. */
    @Property
    @Fault({"RB-E06", "RB-E07"})
    void monthsFollowEachOther(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int startsOn) {
        SettlementPeriod period =
                SettlementPeriod.parse(String.format("%04d-%02d", year, month)).startingOn(startsOn);
        assertThat(period.previous().last().plusDays(1)).isEqualTo(period.first());
        assertThat(period.previous().startsOn()).isEqualTo(startsOn);
        assertThat(period.previous()).isLessThan(period);
        assertThat(period.endsQuarter()).isEqualTo(month == 3 || month == 6 || month == 9 || month == 12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1",
                "2026-13",
                "2026-00",
                "2026/10",
                "202610",
                "2026-10-01",
                "26-10",
                "02026-10",
                "-2026-10",
                "+2026-10",
                " 2026-10",
                "2026-1a",
                "２０２６-１０",
                "2026–10",
                "abcd-ef"
            })
    void refusesWhatIsNoMonth(String text) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> SettlementPeriod.parse(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(Reason.NOT_IN_FORMAT);
    }

    /** The years are 1 to 9999. */
    @Test
    void refusesTheYearZero() {
        assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> SettlementPeriod.parse("0000-12"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 29, 31, Integer.MAX_VALUE})
    void refusesADayThatSomeMonthLacks(int day) {
        SettlementPeriod october = SettlementPeriod.parse("2026-10");
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> october.startingOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 1, 2026-10",
        "2026-10-25, 26, 2026-10",
        "2026-10-26, 26, 2026-11",
        "2026-12-26, 26, 2027-01",
        "2026-03-01, 2, 2026-03",
        "2026-03-02, 2, 2026-04"
    })
    void aDayLiesInOneSettlementMonth(LocalDate day, int startsOn, String month) {
        SettlementPeriod period = SettlementPeriod.containing(day, startsOn);
        assertThat(period).hasToString(month);
        assertThat(period.contains(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10, 1, 3, 2026-10-01/2026-12-31",
        "2026-12, 26, 3, 2026-09-26/2026-12-25",
        "2026-02, 1, 6, 2026-01-01/2026-06-30",
        "2026-07, 26, 6, 2026-06-26/2026-12-25",
        "2026-05, 26, 12, 2025-12-26/2026-12-25",
        "2026-05, 1, 1, 2026-05-01/2026-05-31"
    })
    void partsOfAYearAreMadeOfSettlementMonths(String month, int startsOn, int months, String days) {
        SettlementPeriod period = SettlementPeriod.parse(month).startingOn(startsOn);
        assertThat(period.partOfYear(months)).hasToString(days);
    }

    @Test
    void aQuarterHasItsThreeMonthsInOrder() {
        assertThat(SettlementPeriod.parse("2026-11").startingOn(26).quarter())
                .hasToString("[2026-10, 2026-11, 2026-12]");
        assertThat(SettlementPeriod.parse("2026-12").next()).hasToString("2027-01");
    }
}
