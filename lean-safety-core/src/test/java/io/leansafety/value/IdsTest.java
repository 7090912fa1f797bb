package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.ValueFormatException.Reason;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("EXCHANGE")
class IdsTest {
    private static final List<Function<String, Object>> KINDS =
            List.of(PersonId::new, SubjectId::new, TierId::new, RoleName::new, ItemCode::new, Reference::new);

    static Stream<String> ids() {
        return Stream.of("P1", "a", "V-01", "x.y_z:1-2", "0", "-", "Z".repeat(64));
    }

    static Stream<String> others() {
        return Stream.of(
                "",
                " ",
                "a b",
                " P1",
                "P1 ",
                "P1\n",
                "甲",
                "é",
                "P/1",
                "P\\1",
                "P@1",
                "P,1",
                "P\u0000",
                "Ｐ1",
                "P'1",
                "P\"1",
                "{P}",
                "z".repeat(65),
                "z".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void areTakenAsTheyStand(String text) {
        assertThat(KINDS).allSatisfy(kind -> assertThat(kind.apply(text)).hasToString(text));
    }

    @ParameterizedTest
    @MethodSource("others")
    @Fault("RB-D23")
    void areOfFewCharactersOnly(String text) {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatExceptionOfType(ValueFormatException.class)
                        .isThrownBy(() -> kind.apply(text))
                        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_IN_FORMAT)));
    }

    @Test
    @Fault("RB-D23")
    void compareByCodePoint() {
        assertThat(Stream.of("b", "a", "B", "A", "P10", "P2", "_", "-", "1")
                        .map(PersonId::new)
                        .sorted())
                .map(PersonId::value)
                .containsExactly("-", "1", "A", "B", "P10", "P2", "_", "a", "b");
        assertThat(new PersonId("p1")).isNotEqualTo(new PersonId("P1"));
    }
}
