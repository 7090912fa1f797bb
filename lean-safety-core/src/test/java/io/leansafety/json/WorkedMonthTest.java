package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ResolvedMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A month whose scores are formed from visits and duty work: what is refused, and what is doubtful. */
class WorkedMonthTest {
    private static final String CASE = "inspection-visits";

    @Test
    @Rule({"A1", "A4"})
    void nothingIsDoubtfulInTheWorkedCase() {
        assertThat(found(month())).isEmpty();
    }

    /** The figures of the sample's README; E051's self-check is 94, of which the findings took 15. */
    @Test
    @Rule({"A1", "A4"})
    void theSamplesVisitsAndActsGiveItsScores() {
        Outcome<ResolvedMonth> sample = Exchange.resolveMonth(
                PolicySource.of(BuiltInPolicies.xinsheng2020No52()), Sample.open("month-2025-12.json"));

        assertThat(sample.orElseThrow().settle().people())
                .filteredOn(result -> List.of("E002", "E012", "E024", "E046", "E051")
                        .contains(result.person().id().value()))
                .map(result -> result.person() + " "
                        + result.settlement().dutyScore().orElseThrow() + " "
                        + result.settlement().inspectionScore().orElseThrow())
                .containsExactly(
                        "E002 96.00 94.00",
                        "E012 95.50 95.00",
                        "E024 95.00 97.80",
                        "E046 93.50 83.87",
                        "E051 79.00 92.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "person":"P3","date":"2026-02-03"|"person":"P9","date":"2026-02-03"|unknown-person visits[0].person O2
            "date":"2026-02-03","shift":"EARLY"|"date":"2026-11-01","shift":"EARLY"|after-the-month visits[0].date A4
            "date":"2026-02-03"|"date":"2025-12-31"|no-inspection-checklist-that-day visits[0].person V6
            "date":"2026-10-03"|"date":"2026-10-02"|second-visit visits[3] A4
            "shift":"EARLY","items":["I1"]}|"shift":"EARLY","items":["I99"]}|unknown-checklist-item visits[0].items[0] EXCHANGE
            "clause":"D3","date":"2026-10-08"|"clause":"D4","date":"2026-10-08"|unknown-clause dutyWork[3].clause EXCHANGE
            "clause":"D3","date":"2026-10-08"|"clause":"D3","date":"2025-10-08"|no-duty-checklist-that-day dutyWork[3].person V6
            "count":12|"count":0|out-of-range dutyWork[3].count A1
            "weight":"60"|"weight":"61"|weights-not-hundred checklists.duty[0].clauses C1.3
            "location":"W1-3"|"location":"W1-33"|unknown-location checklists.inspection[1].items[2].location EXCHANGE
            """)
    @Rule({"A1", "A4", "V6"})
    void whatIsWrongWithTheWorkIsFoundAtItsPlace(String right, String wrong, String expected) {
        String month = month().toString();
        assertThat(month).contains(right);
        assertThat(found(Cases.tree(month.replace(right, wrong)))).containsExactly(expected);
    }

    @Test
    @Rule("EXCHANGE")
    void aScoreGivenBesideTheWorkIsRefused() {
        ObjectNode month = month();
        month.withArray("inspection").addObject().put("person", "P3").put("score", "90");
        month.withArray("duty").addObject().put("person", "P3").put("selfCheck", "90");
        month.withArray("daily")
                .addObject()
                .put("person", "P1")
                .put("date", "2026-10-01")
                .put("score", "90");

        assertThat(found(month))
                .containsExactly(
                        "score-and-work duty[3].selfCheck EXCHANGE",
                        "score-and-work inspection[0] EXCHANGE",
                        "score-and-work daily[1] EXCHANGE");
    }

    @Test
    @Rule({"A1", "A4"})
    void whoeverDidNothingIsScoredAndNamed() {
        ObjectNode month = month();
        month.set("visits", without((ArrayNode) month.get("visits"), "P4"));
        month.set("dutyWork", without((ArrayNode) month.get("dutyWork"), "P5"));

        Outcome<ResolvedMonth> resolved = resolve(month);
        assertThat(resolved.problems())
                .map(problem -> problem.code() + " " + problem.arguments().get("persons"))
                .containsExactly("no-visits P4", "no-duty-work P5");
        assertThat(resolved.orElseThrow().settle().people())
                .filteredOn(result ->
                        List.of("P4", "P5").contains(result.person().id().value()))
                .map(result -> result.person() + " "
                        + result.settlement().dutyScore().orElseThrow() + " "
                        + result.settlement().inspectionScore().orElseThrow())
                .containsExactly("P4 95.00 0.00", "P5 0.00 100.00");
    }

    @Test
    @Rule("A8")
    void aDayWithoutScoreVisitAndDutyIsMissing() {
        ObjectNode month = month();
        month.set("visits", without((ArrayNode) month.get("visits"), "P1"));
        assertThat(found(month)).containsExactly("missing-day-score wages[0].quota.2026-10-01 S4");
    }

    @Test
    @Rule("A8")
    void whoeverHasNeitherScoreNorChecklistIsMissing() {
        ObjectNode month = month();
        ObjectNode checklists = (ObjectNode) month.get("checklists");
        checklists.set("inspection", without((ArrayNode) checklists.get("inspection"), "P5"));
        assertThat(found(month)).containsExactly("missing-inspection inspection A8");
    }

    private static ArrayNode without(ArrayNode entries, String person) {
        ArrayNode rest = entries.arrayNode();
        entries.forEach(entry -> {
            if (!entry.get("person").asString().equals(person)) {
                rest.add(entry);
            }
        });
        return rest;
    }

    private static ObjectNode month() {
        return Cases.tree(CASE, "month.json");
    }

    private static List<String> found(JsonNode month) {
        return resolve(month).problems().stream().map(WorkedMonthTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.code() + " " + problem.path() + " " + problem.rule();
    }

    private static Outcome<ResolvedMonth> resolve(JsonNode month) {
        return Exchange.resolveMonth(
                PolicySource.of(Cases.stream(Cases.tree(CASE, "policy.json"))), Cases.stream(month));
    }
}
