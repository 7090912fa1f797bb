package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What no sheet can say is refused: it must not get lost on the way. */
@Rule("EXCHANGE")
class ExportTest {
    static Stream<Arguments> months() {
        return Stream.of(
                arguments("same-key duty[1]", "\"duty\": [%s, %s]".formatted(duty("P1"), duty("P1"))),
                arguments("row-without-key duty[0]", "\"duty\": [%s]".formatted(duty("").replace("\"\"", "null"))),
                arguments(
                        "same-key catalogs[0].items[1]",
                        "\"catalogs\": [{\"owner\": \"XS\", \"from\": \"2026-01-01\","
                                + " \"items\": [{\"code\": \"A\"}, {\"code\": \"A\"}]}]"),
                arguments(
                        "empty-object catalogs[0].items[0].subjectPrice",
                        "\"catalogs\": [{\"owner\": \"XS\", \"from\": \"2026-01-01\","
                                + " \"items\": [{\"code\": \"A\", \"subjectPrice\": {}}]}]"),
                arguments("empty-object pools[0].wageQuota", "\"pools\": [{\"unit\": \"U1\", \"wageQuota\": {}}]"),
                arguments("empty-object daily[1]", "\"daily\": [{\"person\": \"P1\"}, {}]"),
                arguments("blank-text exempt[0].reason", "\"exempt\": [{\"person\": \"P1\", \"reason\": \" \"}]"),
                arguments(
                        "out-of-range-score duty[0].selfCheck", "\"duty\": [{\"person\": \"P1\", \"selfCheck\": 101}]"),
                arguments("unknown-field colour", "\"colour\": \"red\""));
    }

    private static String duty(String person) {
        return "{\"person\": \"%s\", \"selfCheck\": 90, \"deductions\": [{\"points\": 1}]}".formatted(person);
    }

    @ParameterizedTest
    @MethodSource("months")
    void isRefusedAtItsPlace(String said, String field) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Problem> problems = MonthWorkbook.write(month(field), Locale.ENGLISH, WorkbookTarget.xlsx(out))
                .problems();

        assertThat(problems)
                .singleElement()
                .extracting(problem -> problem.code() + " " + problem.path())
                .isEqualTo(said);
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void visitsOfAShiftThatAreNoneAreStillVisits() {
        String inspection = "\"inspection\": [{\"person\": \"P1\", \"visits\": {\"EARLY\": {}}}]";

        JsonNode back = Months.tree(
                Months.text(MonthWorkbook.read(Months.source(Months.xlsx(month(inspection), Locale.ENGLISH)))
                        .orElseThrow()));

        assertThat(back.at("/inspection/0/visits/EARLY/required").asInt(-1)).isZero();
    }

    @Test
    void countsTheRowsOfAMonth() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(MonthWorkbook.write(
                                Months.open("quiet-month", "month.json"), Locale.ENGLISH, WorkbookTarget.xlsx(out))
                        .orElseThrow())
                .isGreaterThan(20);
    }

    private static ByteArrayInputStream month(String field) {
        return new ByteArrayInputStream(
                ("{\"format\": \"lean-safety-month/1\", \"period\": \"2026-10\", \"organization\": {\"subjects\": []}, "
                                + field + "}")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
