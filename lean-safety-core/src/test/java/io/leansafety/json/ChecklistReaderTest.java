package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads and writes {@code lean-safety-checklists/1}. */
@Rule("EXCHANGE")
class ChecklistReaderTest {
    private static final String WHOLE = """
            {"format": "lean-safety-checklists/1", "period": "2025-12",
             "organization": {
              "subjects": [{"id": "XS", "level": "COMPANY"}, {"id": "W1", "level": "WORKSHOP", "parent": "XS"}],
              "people": [{"id": "P3", "subject": "W1", "post": "车间主任", "tier": "WORKSHOP_MANAGER"}],
              "roles": [{"role": "WORKSHOP_DIRECTOR", "subject": "W1", "person": "P3", "from": "2025-01-01"}]},
             "checklists": {
              "operations": [{"subject": "XS", "shifts": ["EARLY", "NIGHT"], "restWeekdays": ["SUNDAY"],
                "restDays": ["2025-12-31"]}],
              "locations": [{"id": "L1", "name": "回风巷", "subject": "W1",
                "posts": [{"subject": "W1", "post": "车间主任"}, {"post": "班长"}],
                "riskPoints": [{"id": "R1", "title": "顶板", "level": 2}]}],
              "duty": [{"person": "P3", "from": "2025-01-01", "to": null, "state": "PUBLISHED", "clauses": [
                {"id": "D1", "text": "组织车间安全检查", "basis": ["安全生产法, 第二十五条"], "required": 4,
                 "period": "MONTH", "weight": "60"},
                {"id": "D2", "text": "讲安全课", "basis": ["培训制度"], "required": 1,
                 "period": "QUARTER", "weight": "40.00", "scoring": "PER_MISS", "penalty": "10"}]}],
              "inspection": [{"person": "P3", "from": "2025-01-01", "items": [
                {"id": "I1", "location": "L1", "layer": "LINE", "specialty": "VENTILATION", "check": "风速",
                 "standard": "0.25–4 m/s", "riskPoint": "R1"}],
                "coverage": [{"location": "L1", "cycle": "DAYS", "days": 7}],
                "frequency": {"EARLY": 10, "NIGHT": 0}}]}}
            """;

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        ChecklistFacts facts = Exchange.readChecklists(stream(WHOLE)).orElseThrow();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Exchange.writeChecklists(facts, written);

        assertThat(Exchange.readChecklists(new ByteArrayInputStream(written.toByteArray()))
                        .orElseThrow())
                .isEqualTo(facts);
        assertThat(facts.checklists().duty()).hasSize(1);
    }

    @Test
    void wholeChecklistsAreResolvedWithoutAProblem() {
        assertThat(problems(WHOLE)).isEmpty();
    }

    @Test
    void thoseOfTheSampleAreWholeAndSpeakOfItsMonthsCompany() {
        Outcome<ResolvedChecklists> resolved = Exchange.resolveChecklists(
                PolicySource.of(Sample.open("policy-with-principal.json")), Sample.open("checklists.json"));

        assertThat(resolved.problems()).isEmpty();
        assertThat(resolved.orElseThrow().facts().duty()).hasSize(69);
        assertThat(Exchange.readChecklists(Sample.open("checklists.json"))
                        .orElseThrow()
                        .organization())
                .isEqualTo(Exchange.readMonth(Sample.open("month-2025-12.json"))
                        .orElseThrow()
                        .organization());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "level": 2|"level": 5|out-of-range checklists.locations[0].riskPoints[0].level H3
            "riskPoint": "R1"|"riskPoint": "R9"|unknown-risk-point checklists.inspection[0].items[0].riskPoint H3
            "location": "L1", "layer"|"location": "L9", "layer"|unknown-location checklists.inspection[0].items[0].location EXCHANGE;coverage-without-item checklists.inspection[0].coverage[0].location A4
            "days": 7|"days": 0|out-of-range checklists.inspection[0].coverage[0].days A4
            "cycle": "DAYS", "days": 7|"cycle": "MONTH", "days": 7|needless-days checklists.inspection[0].coverage[0].days EXCHANGE
            , "days": 7||missing-field checklists.inspection[0].coverage[0].days EXCHANGE
            "EARLY": 10|"EARLY": -1|out-of-range checklists.inspection[0].frequency.EARLY A4
            "weight": "60"|"weight": "59.99"|weights-not-hundred checklists.duty[0].clauses C1.3
            "required": 4,||clause-without-count checklists.duty[0].clauses[0].required C1.2
            "period": "MONTH",||clause-without-period checklists.duty[0].clauses[0].period C1.2
            , "weight": "40.00"||clause-without-weight checklists.duty[0].clauses[1].weight C1.3
            "basis": ["培训制度"],||clause-without-basis checklists.duty[0].clauses[1].basis C1.1
            , "penalty": "10"||missing-field checklists.duty[0].clauses[1].penalty EXCHANGE
            "weight": "60"|"weight": "60", "penalty": "1"|needless-penalty checklists.duty[0].clauses[0].penalty A1
            "duty": [{"person": "P3"|"duty": [{"person": "P9"|unknown-person checklists.duty[0].person O2
            "subject": "W1", "post": "车间主任"}, {|"subject": "W9", "post": "车间主任"}, {|unknown-subject checklists.locations[0].posts[0].subject O1
            "state": "PUBLISHED"|"state": "VALID"|unknown-value checklists.duty[0].state C2
            "to": null|"to": "2024-12-31"|ends-before-it-begins checklists.duty[0].to V6
            "shifts": ["EARLY", "NIGHT"],||missing-field checklists.operations[0].shifts EXCHANGE
            """)
    void whatIsWrongIsFoundAtItsPlace(String right, String wrong, String found) {
        assertThat(WHOLE).contains(right);
        assertThat(problems(WHOLE.replace(right, wrong == null ? "" : wrong)))
                .map(problem -> problem.code() + " " + problem.path() + " " + problem.rule())
                .containsExactlyElementsOf(List.of(found.split(";")));
    }

    @Test
    @Rule("C2")
    void aDraftMayHaveGaps() {
        assertThat(problems(WHOLE.replace("\"PUBLISHED\"", "\"DRAFT\"").replace("\"required\": 4,", "")))
                .isEmpty();
    }

    @Test
    @Rule("V6")
    void twoPublishedVersionsMustNotOverlap() {
        String second = "\"duty\": [{\"person\": \"P3\", \"from\": \"2025-06-01\", \"clauses\": [{\"id\": \"D1\","
                + "\"text\": \"查\", \"basis\": [\"法\"], \"required\": 1, \"period\": \"MONTH\", \"weight\": \"100\"}]},";
        assertThat(problems(WHOLE.replace("\"duty\": [", second)))
                .map(Problem::code)
                .containsExactly("overlapping-checklists");
        assertThat(problems(WHOLE.replace("\"duty\": [", second).replace("\"to\": null", "\"to\": \"2025-05-31\"")))
                .isEmpty();
    }

    private static List<Problem> problems(String document) {
        Outcome<ChecklistFacts> checked = Exchange.checkChecklists(
                stream(document), Optional.of(PolicySource.of(BuiltInPolicies.xinsheng2020No52())), List.of());
        return checked.problems();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
