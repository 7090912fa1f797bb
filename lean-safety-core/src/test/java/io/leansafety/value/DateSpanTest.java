package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("V6")
class DateSpanTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2025-12-31, false",
        "2026-01-01, 2026-12-31, 2026-01-01, true",
        "2026-01-01, 2026-12-31, 2026-12-31, true",
        "2026-01-01, 2026-12-31, 2027-01-01, false",
        "2026-01-01, 2026-01-01, 2026-01-01, true",
        "2026-01-01, , 9999-12-31, true",
        "2026-01-01, , 2025-12-31, false",
        "2024-02-29, 2024-02-29, 2024-02-29, true"
    })
    @Fault("RB-E04")
    void includesBothItsEnds(LocalDate from, @Nullable LocalDate to, LocalDate day, boolean includes) {
        assertThat(new DateSpan(from, to).includes(day)).isEqualTo(includes);
    }

    /** Two spans overlap just when some day lies in both. */
    @Property
    void overlapsWhereADayIsInBoth(
            @ForAll @IntRange(max = 12) int from,
            @ForAll @IntRange(max = 6) int days,
            @ForAll @IntRange(max = 12) int otherFrom,
            @ForAll @IntRange(max = 6) int otherDays,
            @ForAll boolean endless,
            @ForAll boolean otherEndless) {
        DateSpan span = span(from, days, endless);
        DateSpan other = span(otherFrom, otherDays, otherEndless);
        boolean expected =
                FIRST.datesUntil(FIRST.plusDays(40)).anyMatch(day -> span.includes(day) && other.includes(day));
        assertThat(span.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(span)).isEqualTo(expected);
    }

    @Test
    @Fault("RB-D16")
    void neverEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateSpan(FIRST, FIRST.minusDays(1)));
        assertThat(new DateSpan(FIRST, FIRST)).hasToString("2026-01-01/2026-01-01");
        assertThat(new DateSpan(FIRST, null)).hasToString("2026-01-01/..");
    }

    private static DateSpan span(int from, int days, boolean endless) {
        return new DateSpan(FIRST.plusDays(from), endless ? null : FIRST.plusDays(from + days));
    }
}
