package io.leansafety.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No two values have the same bytes, and the bytes are for ever. */
@Rule("S11")
@Fault("RB-S15")
class CanonicalFormTest {
    private record Pair(@Nullable Object left, @Nullable Object right) {}

    private record Other(@Nullable Object left, @Nullable Object right) {}

    private record Turned(@Nullable Object right, @Nullable Object left) {}

    private enum Light {
        RED
    }

    private enum Wine {
        RED
    }

    /** Whatever somebody could take for the same. */
    private static final List<Object> DISTINCT = List.of(
            new Pair("a|b", "c"),
            new Pair("a", "b|c"),
            new Pair("ab", ""),
            new Pair("", "ab"),
            new Pair("a", "b"),
            new Other("a", "b"),
            new Turned("a", "b"),
            new Pair(null, ""),
            new Pair("", null),
            new Pair(null, null),
            new Pair("", ""),
            new Pair("null", "null"),
            new Pair(Optional.empty(), null),
            new Pair(Optional.of(""), null),
            new Pair(1, 2),
            new Pair("1", 2),
            new Pair(1, "2"),
            new Pair(12, null),
            new Pair(-1, 2),
            new Pair(true, false),
            new Pair("true", "false"),
            new Pair("+", "-"),
            new Pair(0, null),
            new Pair("0", null),
            new Pair(Light.RED, null),
            new Pair(Wine.RED, null),
            new Pair("RED", null),
            new Pair(LocalDate.of(2026, 10, 1), null),
            new Pair(YearMonth.of(2026, 10), null),
            new Pair("2026-10-01", null),
            new Pair(20261001, null),
            List.of("a", "b"),
            List.of("b", "a"),
            List.of("ab"),
            List.of(List.of("a"), "b"),
            List.of("a", List.of("b")),
            List.of(List.of("a", "b")),
            List.of(List.of(), List.of()),
            List.of(List.of(List.of())),
            List.of(),
            Set.of("a", "b"),
            Set.of("ab"),
            Set.of(),
            Map.of("a", "b"),
            Map.of("b", "a"),
            Map.of(),
            Map.of("a", "b", "c", "d"),
            Map.of("a", "d", "c", "b"),
            List.of(List.of("a", "b"), List.of("c", "d")),
            List.of(Map.entry("a", "b"), Map.entry("c", "d")),
            Set.of(Set.of("a"), Set.of("b")),
            "\uD83D",
            "\uDE00",
            "?",
            "\uFFFD",
            "\uD83D\uDE00",
            "e\u0301",
            "\u00E9",
            "a",
            "A",
            "a ",
            "a\u0000");

    @Test
    void noTwoOfTheseValuesHaveTheSameBytes() {
        assertThat(DISTINCT).map(CanonicalFormTest::hex).doesNotHaveDuplicates();
        assertThat(DISTINCT).map(Fingerprint::of).doesNotHaveDuplicates();
    }

    @Test
    void aValueAfterAnotherIsNoLongerOne() {
        assertThat(new CanonicalForm().value("a").value("b").bytes())
                .isNotEqualTo(new CanonicalForm().value("ab").bytes())
                .isNotEqualTo(new CanonicalForm().value(List.of("a", "b")).bytes());
    }

    @Test
    void anIntIsTheLongOfItsValueAndAListIsWhatIsInIt() {
        assertThat(hex(1)).isEqualTo(hex(1L));
        assertThat(hex(new ArrayList<>(List.of("a", 2)))).isEqualTo(hex(Arrays.asList("a", 2)));
    }

    @Test
    void setsAndMapsComeInAnyOrder() {
        assertThat(hex(ImmutableMap.of("a", 1, "b", 2, "c", 3)))
                .isEqualTo(hex(ImmutableMap.of("c", 3, "a", 1, "b", 2)));
        assertThat(hex(Set.of("c", "a", "b"))).isEqualTo(hex(Set.of("a", "b", "c")));
    }

    @Test
    void listsComeInAnyOrderWhereItSaysNothing() {
        Pair one = new Pair(List.of("a", List.of("b", "c")), 1);
        Pair other = new Pair(List.of(List.of("c", "b"), "a"), 1);

        assertThat(Fingerprint.ofFacts(one)).isEqualTo(Fingerprint.ofFacts(other));
        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
    }

    @Test
    void howOftenSomethingIsInAListCountsInAnyOrder() {
        assertThat(Fingerprint.ofFacts(List.of("a", "a", "b")))
                .isNotEqualTo(Fingerprint.ofFacts(List.of("a", "b", "b")))
                .isNotEqualTo(Fingerprint.ofFacts(List.of("a", "b")));
    }

    /** R, the name; the number of parts; of each N, its name and its value. T, the number of chars, two bytes each. */
    @Test
    void aRecordIsItsNameAndItsParts() {
        String record = "52" + "00000004" + "0050" + "0061" + "0069" + "0072" + "00000002";
        String left = "4E" + "00000004" + "006C" + "0065" + "0066" + "0074" + "54" + "00000001" + "5B89";
        String right = "4E" + "00000005" + "0072" + "0069" + "0067" + "0068" + "0074" + "30";

        assertThat(hex(new Pair("安", null))).isEqualTo(record + left + right);
    }

    /** L, the number of entries; I and eight bytes; + for true; ? before what is there or not; D, its kind, its text. */
    @Test
    void aListIsItsEntries() {
        String date = "44" + "00000009" + utf16("YearMonth") + "54" + "00000007" + utf16("2026-10");

        assertThat(hex(List.of(-2L, true, Optional.empty(), YearMonth.of(2026, 10))))
                .isEqualTo("4C" + "00000004" + "49FFFFFFFFFFFFFFFE" + "2B" + "3F30" + date);
    }

    /** B, the number of entries, the hash of each, in their order. */
    @Test
    void aSetIsTheHashesOfItsEntries() {
        String one = Hashing.sha256()
                .hashBytes(BaseEncoding.base16().decode("490000000000000001"))
                .toString();
        String two = Hashing.sha256()
                .hashBytes(BaseEncoding.base16().decode("490000000000000002"))
                .toString();
        String sorted = one.compareTo(two) < 0 ? one + two : two + one;

        assertThat(hex(Set.of(2, 1))).isEqualTo("42" + "00000002" + sorted.toUpperCase(Locale.ROOT));
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThatThrownBy(() -> new CanonicalForm().value(new BigDecimal("1.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no canonical form for a java.math.BigDecimal");
    }

    private static String hex(Object value) {
        return BaseEncoding.base16().encode(new CanonicalForm().value(value).bytes());
    }

    private static String utf16(String text) {
        return BaseEncoding.base16().encode(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
