package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.CompanyOutlook;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The outlook of a company, from documents to a document. */
@Rule({"A1", "A4"})
class OutlookTest {
    private static final String CASE = "inspection-visits";
    private static final String LAST_DAY = "2026-10-31";

    /** On the last day nothing can be scored that the month is not settled by, but for what is done on it. */
    @Test
    void theOutlookOfTheLastDayIsTheScoreOfTheMonth() {
        JsonNode outlook = written(LAST_DAY);

        assertThat(outlook.get("people")).hasSize(5);
        assertThat(person(outlook, "P3").at("/inspection/now").asString()).isEqualTo("86.35");
        assertThat(person(outlook, "P3").at("/selfCheck/now").asString()).isEqualTo("95.00");
        assertThat(person(outlook, "P4").at("/inspection/now").asString()).isEqualTo("14.29");
        assertThat(person(outlook, "P5").at("/inspection/now").asString()).isEqualTo("100.00");
        assertThat(person(outlook, "P6").at("/inspection/now").asString()).isEqualTo("83.43");
        assertThat(person(outlook, "P1").get("inspection").isNull())
                .as("team leaders are inspected daily")
                .isTrue();
    }

    /** One night visit more in full quality: (0.4 × 98 + 0.3 × 100) / 0.7 = 98.86. */
    @Test
    void whatCanStillBeReachedIsSaid() {
        JsonNode leader = person(written("2026-10-20"), "P6");

        assertThat(leader.at("/inspection/best").asString()).isEqualTo("98.86");
        assertThat(leader.get("visits")).hasSize(1);
        assertThat(leader.at("/visits/0/shift").asString()).isEqualTo("NIGHT");
        assertThat(leader.get("selfCheck").isNull()).isTrue();
    }

    @Test
    void checklistsOfTheirOwnGoBeforeThoseOfTheMonth() {
        ObjectNode month = Cases.tree(CASE, "month.json");
        month.remove("checklists");
        Outcome<CompanyOutlook> outlook = Exchange.outlook(
                policy(), Cases.stream(month), Optional.of(Cases.stream(checklists())), LocalDate.parse(LAST_DAY));

        assertThat(outlook.orElseThrow().people()).hasSize(5);
    }

    @Test
    void aDayOfAnotherMonthIsRefused() {
        Outcome<CompanyOutlook> outlook =
                Exchange.outlook(policy(), Cases.open(CASE, "month.json"), Optional.empty(), LocalDate.of(2026, 11, 1));

        assertThat(outlook.problems()).map(Problem::code).containsExactly("day-outside-month");
    }

    @Test
    void whatIsWrongWithChecklistsIsToldAsTheirs() {
        ObjectNode wrong = checklists();
        ((ObjectNode) wrong.at("/checklists/duty/0/clauses/0")).put("weight", "1");
        Outcome<CompanyOutlook> outlook = Exchange.outlook(
                policy(), Cases.open(CASE, "month.json"), Optional.of(Cases.stream(wrong)), LocalDate.parse(LAST_DAY));

        assertThat(outlook.problems())
                .map(problem -> problem.document() + " " + problem.path())
                .containsExactly("checklists checklists.duty[0].clauses");
    }

    /** The outlook of the worked case as it is written. */
    static ObjectNode written(String day) {
        CompanyOutlook outlook = Exchange.outlook(
                        policy(), Cases.open(CASE, "month.json"), Optional.empty(), LocalDate.parse(day))
                .orElseThrow();
        return Cases.written(out -> Exchange.writeOutlook(outlook, out));
    }

    /** The checklists of the worked case as a document of their own. */
    static ObjectNode checklists() {
        ObjectNode month = Cases.tree(CASE, "month.json");
        ObjectNode document = month.objectNode();
        document.put("format", "lean-safety-checklists/1");
        document.set("period", month.get("period"));
        document.set("organization", month.get("organization"));
        document.set("checklists", month.get("checklists"));
        return document;
    }

    private static JsonNode person(JsonNode outlook, String id) {
        for (JsonNode person : outlook.get("people")) {
            if (person.get("person").asString().equals(id)) {
                return person;
            }
        }
        throw new AssertionError("no " + id);
    }

    private static PolicySource policy() {
        return PolicySource.of(Cases.open(CASE, "policy.json"));
    }
}
