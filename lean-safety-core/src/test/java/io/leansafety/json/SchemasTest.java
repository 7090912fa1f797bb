package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.leansafety.policy.MarketTerms.PublishedNames;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.Publication;
import io.leansafety.statement.PayrollMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that ship in the jar say what the readers take and the writers give. */
@Rule("EXCHANGE")
class SchemasTest {
    private static final Map<String, String> FILES = Map.of(
            "policy", "policy.json",
            "month", "month.json",
            "result", "result.json",
            "year", "year.json",
            "year-result", "year-result.json");

    static Stream<Arguments> documents() {
        return FILES.entrySet().stream()
                .flatMap(schema -> Cases.with(schema.getValue()).stream()
                        .map(name -> Arguments.of(schema.getKey(), name, schema.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void takeTheWorkedCases(String schema, String name, String file) {
        assertThat(errors(schema, Cases.tree(name, file).toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trades", "decisions-and-appeals", "random-03"})
    void takeWhatIsWritten(String name) {
        var month = Exchange.resolveMonth(
                        PolicySource.of(Cases.open(name, "policy.json")), Cases.open(name, "month.json"))
                .orElseThrow()
                .settle();

        String written = Cases.written(out -> Exchange.writeResult(month, Locale.CHINESE, out))
                .toString();

        assertThat(errors("result", written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PublishedNames.class)
    @Rule({"EXCHANGE", "S12"})
    void takeThePublicationsThatAreWritten(PublishedNames names) {
        for (String name : Cases.with("month.json")) {
            var month = Exchange.explainMonth(
                            PolicySource.of(Cases.open(name, "policy.json")),
                            Cases.open(name, "month.json"),
                            Optional.empty())
                    .orElseThrow();
            Policy policy = PolicyDraft.changed(month.policy(), draft -> draft.publishedNames = names);
            Publication publication = Publication.of(policy, month.settlement());

            JsonNode written = Cases.written(out -> Exchange.writePublication(publication, out));

            assertThat(errors("publication", written.toString())).as(name).isEmpty();
            assertThat(written.get("names").asString()).isEqualTo(names.name());
            assertThat(written.get("sections")).hasSameSizeAs(publication.sections());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trades", "decisions-and-appeals", "random-03", "pool-and-veto"})
    void takeTheExplanationsThatAreWritten(String name) {
        var month = Exchange.explainMonth(
                        PolicySource.of(Cases.open(name, "policy.json")),
                        Cases.open(name, "month.json"),
                        Optional.empty())
                .orElseThrow();

        assertThat(month.settlement().people())
                .allSatisfy(person -> assertThat(errors(
                                "explanation",
                                Cases.written(out -> Exchange.writeExplanation(
                                                month, person.person().id(), out))
                                        .toString()))
                        .isEmpty());
        assertThat(month.settlement().subjects())
                .allSatisfy(fund -> assertThat(errors(
                                "explanation",
                                Cases.written(out -> Exchange.writeExplanation(month, fund.subject(), out))
                                        .toString()))
                        .isEmpty());
    }

    @Test
    void takeTheExplanationsOfAYear() {
        var year = Exchange.resolveYear(
                        PolicySource.of(Cases.open("year", "policy.json")), Cases.open("year", "year.json"), Map.of())
                .orElseThrow();

        assertThat(year.leaders())
                .isNotEmpty()
                .allSatisfy(leader -> assertThat(errors(
                                "explanation",
                                Cases.written(out -> Exchange.writeExplanation(year, leader.person(), out))
                                        .toString()))
                        .isEmpty());
    }

    @Test
    void takeTheErrorsThatAreWritten() {
        var problems =
                Exchange.readMonth(Cases.stream("{\"period\": \"2026-13\"}")).problems();

        String written = Cases.written(out -> Exchange.writeErrors(problems, Locale.ENGLISH, out))
                .toString();

        assertThat(errors("errors", written)).isEmpty();
    }

    @Test
    void takeTheOutlookAndTheChecklistsThatAreWritten() {
        String outlook = OutlookTest.written("2026-10-20").toString();
        assertThat(errors("outlook", outlook)).isEmpty();

        ObjectNode document = OutlookTest.checklists();
        var checklists = Exchange.readChecklists(Cases.stream(document)).orElseThrow();
        String written =
                Cases.written(out -> Exchange.writeChecklists(checklists, out)).toString();
        assertThat(errors("checklists", document.toString())).isEmpty();
        assertThat(errors("checklists", written)).isEmpty();
    }

    @Test
    void takeAPayrollMappingOfEveryFigure() {
        String columns = PayrollMapping.figures().stream()
                .map(figure -> "{\"header\": \"" + figure + "\", \"figure\": \"" + figure + "\"}")
                .collect(Collectors.joining(", "));

        assertThat(errors("payroll", "{\"format\": \"lean-safety-payroll/1\", \"columns\": [" + columns + "]}"))
                .isEmpty();
        assertThat(errors("payroll", "{\"format\": \"lean-safety-payroll/1\", \"columns\": []}"))
                .isNotEmpty();
    }

    @Test
    void takeTheChecklistsOfTheSample() throws IOException {
        try (InputStream checklists = Sample.open("checklists.json")) {
            assertThat(errors("checklists", new String(checklists.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten-ones", "six-must-checks", "eight-elements"})
    void takeTheTemplates(String name) throws IOException {
        assertThat(Templates.names()).contains(name);
        try (InputStream template = Templates.class.getResourceAsStream("template/" + name + ".json")) {
            assertThat(errors("template", new String(template.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void takeARosterAndRefuseWhatIsNone() {
        String head = "{\"format\": \"lean-safety-roster/1\", \"period\": \"2025-12\", \"visits\": ";

        assertThat(errors("roster", head + "null}")).isEmpty();
        assertThat(errors("roster", head + "[{\"person\": \"P3\", \"date\": \"2025-12-08\", \"shift\": \"LATE\"}]}"))
                .isNotEmpty();
    }

    @Test
    void refuseAFieldThatTheReaderRefuses() {
        ObjectNode month = Cases.tree("liability-chain", "month.json");
        ((ObjectNode) month.at("/findings/0")).put("colour", "red");

        assertThat(errors("month", month.toString())).isNotEmpty();
    }

    @Test
    void areAllNamed() {
        assertThat(Schemas.names())
                .allSatisfy(name -> assertThat(Schemas.find(name)).isPresent());
        assertThat(Schemas.find("wage")).isEmpty();
    }

    static List<Error> errors(String schema, String document) {
        Schema loaded = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.find(schema).orElseThrow(), InputFormat.JSON);
        return loaded.validate(document, InputFormat.JSON);
    }
}
