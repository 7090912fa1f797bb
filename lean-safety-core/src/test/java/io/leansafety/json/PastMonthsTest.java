package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.settlement.ResolvedYear;
import io.leansafety.value.Money;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What later months and the year take from the results of months. */
@Rule({"S6", "A7"})
class PastMonthsTest {
    /** In the case, P7 owes 600.50, has 300, and carries 300.50 forward. */
    private static final String OCTOBER = "carry-forward";

    @Test
    void carriedAmountsAreBroughtForward() {
        PersonSettlement p7 = person(resolve(november(), OCTOBER).orElseThrow(), "P7");

        assertThat(p7.month().broughtForward()).isEqualTo(Money.of("300.50"));
        assertThat(p7.deducted()).isEqualTo(Money.of("300.50"));
    }

    @Test
    void somebodyWithoutWagesIsBroughtForwardToo() {
        ObjectNode november = november();
        ArrayNode wages = (ArrayNode) november.get("wages");
        wages.removeIf(wage -> wage.get("person").asString().equals("P7"));

        PersonSettlement p7 = person(resolve(november, OCTOBER).orElseThrow(), "P7");

        assertThat(p7.carriedForward()).isEqualTo(Money.of("300.50"));
        assertThat(p7.deducted()).isEqualTo(Money.ZERO);
    }

    @Test
    void anAmountThatIsGivenAlreadyIsRefused() {
        ObjectNode november = november();
        november.get("wages").forEach(wage -> {
            if (wage.get("person").asString().equals("P7")) {
                ((ObjectNode) wage).put("broughtForward", "300.50");
            }
        });

        assertThat(shown(resolve(november, OCTOBER).problems())).containsExactly("month wages[6].broughtForward S6");
    }

    @Test
    void anAmountOfSomebodyWhoIsNotInTheMonthIsRefused() {
        ObjectNode november = november();
        for (String list : List.of("wages", "people")) {
            ArrayNode entries = (ArrayNode) november.findValue(list);
            entries.removeIf(entry -> entry.has("person")
                    ? entry.get("person").asString().equals("P7")
                    : entry.get("id").asString().equals("P7"));
        }

        assertThat(shown(resolve(november, OCTOBER).problems())).containsExactly("previous people[6].person O2");
    }

    @Test
    void anotherMonthThanTheOneBeforeIsRefused() {
        ObjectNode november = november();
        november.put("period", "2027-01");

        assertThat(shown(resolve(november, OCTOBER).problems())).containsExactly("previous period S6");
    }

    @Test
    void leadersTakeTheirScoresFromTheMonths() {
        ObjectNode year = Cases.tree("year", "year.json");
        ObjectNode leader = (ObjectNode) year.at("/leaders/0");
        Map<Document, InputStream> months = monthsOf(leader);
        leader.remove(List.of("quarters", "months"));

        ResolvedYear resolved = Exchange.resolveYear(
                        PolicySource.of(Cases.open("year", "policy.json")), Cases.stream(year), months)
                .orElseThrow();

        assertThat(Cases.written(out -> Exchange.writeYearResult(resolved.settle(), out)))
                .isEqualTo(Cases.tree("year", "year-result.json"));
    }

    @Test
    void aScoreThatIsGivenAndInTheMonthsIsRefused() {
        ObjectNode year = Cases.tree("year", "year.json");
        Map<Document, InputStream> months = monthsOf((ObjectNode) year.at("/leaders/0"));
        ObjectNode leader = (ObjectNode) year.at("/leaders/0");
        leader.remove("quarters");
        ((ObjectNode) leader.get("months")).retain("05");

        List<Problem> problems = Exchange.resolveYear(
                        PolicySource.of(Cases.open("year", "policy.json")), Cases.stream(year), months)
                .problems();

        assertThat(shown(problems)).containsExactly("year leaders[0].months.05 A7");
    }

    /** The results of twelve months in which the leader has the scores of the year. */
    private static Map<Document, InputStream> monthsOf(ObjectNode leader) {
        Map<Document, InputStream> months = new LinkedHashMap<>();
        for (int month = 1; month <= 12; month++) {
            String number = String.format("%02d", month);
            String duty = month % 3 == 0 ? leader.at("/quarters/Q" + month / 3).toString() : "null";
            String text = """
                    {"format": "lean-safety-result/1", "period": "2026-%s", "policy": "p", "people": [
                     {"person": %s, "tier": "COMPANY_LEADER", "dutyScore": %s, "inspectionScore": %s,
                      "carriedForward": "0.00"}]}
                    """.formatted(number, leader.get("person"), duty, leader.at("/months/" + number));
            months.put(new Document("months/" + number + ".json"), Cases.stream(text));
        }
        return months;
    }

    /** The quiet month a month later, without days. */
    private static ObjectNode november() {
        ObjectNode month = Cases.tree("quiet-month", "month.json");
        month.put("period", "2026-11");
        month.remove("daily");
        month.get("wages").forEach(wage -> ((ObjectNode) wage).remove("quota"));
        return month;
    }

    private static Outcome<ResolvedMonth> resolve(ObjectNode month, String previous) {
        return Exchange.resolveMonth(
                PolicySource.of(Cases.open("quiet-month", "policy.json")),
                Cases.stream(month),
                Optional.of(Cases.open(previous, "result.json")));
    }

    private static PersonSettlement person(ResolvedMonth month, String id) {
        return month.settle().people().stream()
                .filter(result -> result.person().id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .settlement();
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.document() + " " + problem.path() + " " + problem.rule())
                .toList();
    }
}
