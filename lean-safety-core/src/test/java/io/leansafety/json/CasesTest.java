package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The worked cases, equal in every field and order. */
@Rule({"A3", "A5", "P5", "S3", "S4", "S6", "S9", "S11b"})
class CasesTest {
    static List<String> months() {
        return Cases.with("result.json");
    }

    static List<String> years() {
        return Cases.with("year-result.json");
    }

    @ParameterizedTest
    @MethodSource("months")
    void settlesTheMonthAsWorkedOut(String name) {
        var month = Exchange.resolveMonth(
                        PolicySource.of(Cases.open(name, "policy.json")), Cases.open(name, "month.json"))
                .orElseThrow()
                .settle();
        ObjectNode result = Cases.written(out -> Exchange.writeResult(month, Locale.ENGLISH, out));
        result.remove("warnings");

        assertThat(result.toPrettyString())
                .isEqualTo(Cases.tree(name, "result.json").toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("years")
    void settlesTheYearAsWorkedOut(String name) {
        var year = Exchange.resolveYear(
                        PolicySource.of(Cases.open(name, "policy.json")), Cases.open(name, "year.json"), Map.of())
                .orElseThrow()
                .settle();

        assertThat(Cases.written(out -> Exchange.writeYearResult(year, out)).toPrettyString())
                .isEqualTo(Cases.tree(name, "year-result.json").toPrettyString());
    }

    @Test
    void areAllThere() {
        assertThat(months()).hasSize(48);
        assertThat(years()).hasSize(21);
    }
}
