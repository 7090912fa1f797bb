package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.statement.PayrollMapping;
import io.leansafety.statement.PayrollMapping.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("EXCHANGE")
class PayrollMappingTest {
    private static final String HEAD = "{\"format\": \"lean-safety-payroll/1\", \"columns\": ";

    @Test
    void isReadInItsOrder() {
        String text = HEAD
                + "[{\"header\": \"工号\", \"figure\": \"person\"}, {\"header\": \"实发\", \"figure\": \"safetyWage.paid\"}]}";

        assertThat(Exchange.readPayrollMapping(Cases.stream(text)).orElseThrow())
                .isEqualTo(
                        new PayrollMapping(List.of(new Column("工号", "person"), new Column("实发", "safetyWage.paid"))));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String text = HEAD
                + "[{\"header\": \"a\", \"figure\": \"wage\"}, {\"header\": \"a\", \"figure\": \"person\", \"x\": 1}, {}], \"y\": 2}";

        assertThat(problems(text))
                .extracting(Problem::path, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("columns[0].figure", "unknown-value"),
                        tuple("columns[1].header", "duplicate-entry"),
                        tuple("columns[1].x", "unknown-field"),
                        tuple("columns[2].header", "missing-field"),
                        tuple("columns[2].figure", "missing-field"),
                        tuple("y", "unknown-field"));
    }

    @Test
    void aSheetWithoutColumnsIsRefused() {
        assertThat(problems(HEAD + "[]}")).extracting(Problem::code).containsExactly("no-columns");
        assertThat(problems("{\"format\": \"lean-safety-payroll/1\"}"))
                .extracting(Problem::code)
                .containsExactly("no-columns");
        assertThat(problems("{\"columns\": 3}"))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("wrong-type-list", "missing-field");
        assertThat(problems("[")).isNotEmpty();
    }

    private static List<Problem> problems(String text) {
        return Exchange.readPayrollMapping(Cases.stream(text)).problems();
    }
}
