package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers take the format and nothing else. */
@Rule({"EXCHANGE", "V1", "V2", "V5"})
class StrictReadingTest {
    private static final String HEAD = "{\"format\": \"lean-safety-month/1\", \"period\": \"2026-10\", ";

    static Stream<Arguments> wrongMonths() {
        return Stream.of(
                arguments("", "line 1 column 1"),
                arguments("[]", ""),
                arguments("{} {}", "line 1 column 4"),
                arguments("{\"format\": \"lean-safety-year/1\"}", "format"),
                arguments("{\"colour\": {\"deep\": [1, {\"x\": 2}]}}", "colour"),
                arguments("{\"period\": \"2026-13\"}", "period"),
                arguments("{\"period\": 202610}", "period"),
                arguments(HEAD + "\"period\": \"2026-10\"}", "period"),
                arguments(HEAD + "\"organization\": []}", "organization"),
                arguments(HEAD + "\"wages\": {}}", "wages"),
                arguments(HEAD + "\"wages\": [null]}", "wages[0]"),
                arguments(HEAD + "\"wages\": [5]}", "wages[0]"),
                arguments(HEAD + "\"wages\": [{\"person\": \"Pé\"}]}", "wages[0].person"),
                arguments(HEAD + "\"wages\": [{\"person\": \"\"}]}", "wages[0].person"),
                arguments(HEAD + "\"wages\": [{\"person\": \"" + "P".repeat(65) + "\"}]}", "wages[0].person"),
                arguments(HEAD + "\"wages\": [{\"performance\": true}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": \"1 000\"}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": \"+1\"}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": \"１\"}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": \"\"}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": 1e2}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": 1.500}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": 1e1000000000}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"performance\": \"1000000000000000.01\"}]}", "wages[0].performance"),
                arguments(HEAD + "\"wages\": [{\"quota\": {\"2026-2-3\": \"1\"}}]}", "wages[0].quota.2026-2-3"),
                arguments(HEAD + "\"pools\": [{\"goalMet\": \"yes\"}]}", "pools[0].goalMet"),
                arguments(HEAD + "\"exempt\": [{\"reason\": \"a\\u0000b\"}]}", "exempt[0].reason"),
                arguments(HEAD + "\"exempt\": [{\"reason\": \"\\ud800\"}]}", "exempt[0].reason"),
                arguments(HEAD + "\"findings\": [{\"shift\": \"DAWN\"}]}", "findings[0].shift"),
                arguments(HEAD + "\"findings\": [{\"quantity\": \"2\"}]}", "findings[0].quantity"),
                arguments(HEAD + "\"findings\": [{\"quantity\": 99999999999}]}", "findings[0].quantity"),
                arguments(HEAD + "\"findings\": [{\"holders\": {\"A\": \"P1\"}}]}", "findings[0].holders.A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": NaN}", "{a: 1}", "{'a': 1}", "{\"a\": 01}", "{\"a\": 1,}", "{\"a\": 1 // one\n}"})
    @Fault("RB-D06")
    void whatIsNoJsonIsRefusedWithLineAndColumn(String text) {
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.path()).matches("line \\d column \\d+");
            assertThat(problem.code()).isEqualTo("not-json");
        });
    }

    @ParameterizedTest
    @MethodSource("wrongMonths")
    @Fault({"RB-D03", "RB-D04", "RB-D11", "RB-E13"})
    void isRefusedAtItsPlace(String text, String path) {
        assertThat(problems(text)).map(Problem::path).contains(path);
    }

    @Test
    @Fault("RB-D21")
    void saysEverythingOfAllPlacesAtOnce() {
        String text = HEAD
                + "\"wages\": [{\"person\": \"!\", \"performance\": \"x\", \"colour\": 1}],"
                + "\"duty\": [{\"selfCheck\": \"101\"}], \"daily\": 3}";

        assertThat(problems(text))
                .map(Problem::path)
                .contains(
                        "wages[0].person",
                        "wages[0].performance",
                        "wages[0].colour",
                        "duty[0].selfCheck",
                        "daily",
                        "organization");
    }

    @Test
    @Fault("RB-D11")
    void brokenUtf8IsRefused() {
        byte[] text = "{\"format\": \"x\"}".getBytes(StandardCharsets.UTF_8);
        text[12] = (byte) 0xFF;

        assertThat(Exchange.readMonth(new ByteArrayInputStream(text)).problems())
                .extracting(Problem::code)
                .contains("not-utf-8");
    }

    @Test
    @Fault("RB-D11")
    void utf16IsRefused() {
        byte[] text = "{\"format\": \"lean-safety-month/1\"}".getBytes(StandardCharsets.UTF_16);

        assertThat(Exchange.readMonth(new ByteArrayInputStream(text)).problems())
                .isNotEmpty();
    }

    @Test
    @Fault("RB-D11")
    void aByteOrderMarkIsPassedOver() {
        String text = Cases.tree("quiet-month", "policy.json").toString();

        assertThat(Exchange.readPolicy(Cases.stream("\uFEFF" + text)).orElseThrow())
                .isEqualTo(Exchange.readPolicy(Cases.stream(text)).orElseThrow());
    }

    @Test
    @Fault("RB-D01")
    void everyTruncationIsRefused() {
        String text = Cases.tree("quiet-month", "policy.json").toString();

        assertThat(IntStream.range(0, text.length()))
                .allSatisfy(end -> assertThat(Exchange.readPolicy(Cases.stream(text.substring(0, end)))
                                .problems())
                        .anyMatch(problem -> problem.path().startsWith("line ")));
    }

    @Test
    void nullMeansAbsent() {
        String text = HEAD + "\"organization\": {\"subjects\": null}, \"wages\": null, \"vetoes\": null}";

        assertThat(Exchange.readMonth(Cases.stream(text)).orElseThrow().wages()).isEmpty();
    }

    private static List<Problem> problems(String text) {
        return Exchange.readMonth(Cases.stream(text)).problems();
    }
}
