package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leansafety.market.Canary;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ResolvedMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of bad input, refused at its place and under its rule. */
@Rule({"A2", "A4", "A8", "P1", "P2", "P3", "P4", "P5", "P7", "S1", "S2", "S3", "S4", "S5", "S9", "T1", "T2", "T3"})
class BadInputTest {
    private static final String CASE = "liability-chain";

    /** A change to a document, and where it must be found wrong. */
    private static Arguments month(String path, String rule, Consumer<ObjectNode> change) {
        return arguments("month", path, rule, change);
    }

    private static Arguments policy(String path, String rule, Consumer<ObjectNode> change) {
        return arguments("policy", path, rule, change);
    }

    /** Sets a field to a value given as JSON. */
    private static Consumer<ObjectNode> set(String pointer, String field, String json) {
        return tree -> ((ObjectNode) tree.at(pointer)).set(field, Cases.tree(json));
    }

    private static Consumer<ObjectNode> remove(String pointer, String field) {
        return tree -> ((ObjectNode) tree.at(pointer)).remove(field);
    }

    private static Consumer<ObjectNode> removeEntry(String pointer, int index) {
        return tree -> ((ArrayNode) tree.at(pointer)).remove(index);
    }

    private static Consumer<ObjectNode> add(String pointer, String json) {
        return tree -> ((ArrayNode) tree.at(pointer)).add(Cases.tree(json));
    }

    static Stream<Arguments> singleChanges() {
        String finding = "/findings/0";
        String deduction = "[{\"category\": \"%s\", \"points\": %s, \"reason\": \"r\", \"evidence\": \"e\"}]";
        return Stream.of(
                month("findings[0].item", "P1", set(finding, "item", "\"V-X\"")),
                month("findings[0].subject", "O1", set(finding, "subject", "\"T9\"")),
                month("findings[0].offender", "P5", remove(finding, "offender")),
                month("findings[0].foundOn", "S5", set(finding, "foundOn", "\"2026-11-01\"")),
                month("findings[0].foundOn", "V5", set(finding, "foundOn", "\"2026-02-30\"")),
                month("findings[1].id", "S9", set("/findings/1", "id", "\"F1\"")),
                month("findings[0].quantity", "P4", set(finding, "quantity", "0")),
                month("findings[0].quantity", "P4", set(finding, "quantity", "1.5")),
                month("findings[0].finder", "P3", set(finding, "finder", "\"BOSS\"")),
                month("organization.subjects[4].parent", "O1", set("/organization/subjects/4", "parent", "\"T1\"")),
                month("organization.people[0].subject", "O1", set("/organization/people/0", "subject", "\"T9\"")),
                month("organization.people[0].tier", "O3", set("/organization/people/0", "tier", "\"KING\"")),
                month("findings[0]", "O4", removeEntry("/organization/roles", 0)),
                month("duty[0].selfCheck", "V2", set("/duty/0", "selfCheck", "\"100.01\"")),
                month("duty[0].selfCheck", "V2", set("/duty/0", "selfCheck", "\"95.001\"")),
                month("duty[0].selfCheck", "V2", set("/duty/0", "selfCheck", "\"-1\"")),
                month("duty[0].selfCheck", "V2", set("/duty/0", "selfCheck", "\"NaN\"")),
                month("duty", "A8", removeEntry("/duty", 0)),
                month(
                        "duty[2].deductions[0].category",
                        "A2",
                        set("/duty/2", "deductions", deduction.formatted("GOSSIP", 1))),
                month(
                        "duty[2].deductions[0].points",
                        "A2",
                        set("/duty/2", "deductions", deduction.formatted("KEY_WORK", 0))),
                month("wages[0].performance", "V1", set("/wages/0", "performance", "\"1.005\"")),
                month("wages[0].performance", "V1", set("/wages/0", "performance", "\"1e400\"")),
                month("wages[0].performance", "V1", set("/wages/0", "performance", "1e400")),
                month("wages[0].performance", "V1", set("/wages/0", "performance", "\"-1\"")),
                month("wages[8].person", "S1", add("/wages", "{\"person\": \"P2\", \"performance\": \"1\"}")),
                month("wages[5].entitlement", "S3", set("/wages/5", "entitlement", "\"100\"")),
                month("wages[6].entitlement", "S1", set("/wages/6", "entitlement", "\"100\"")),
                month("wages[0].quota.2026-10-01", "S4", removeEntry("/daily", 0)),
                month("daily[1].date", "S4", set("/daily/1", "date", "\"2026-10-01\"")),
                month("catalogs[1]", "V6", add("/catalogs", "{\"owner\": \"XS\", \"from\": \"2026-06-01\"}")),
                month(
                        "handovers[0].to",
                        "T1",
                        set(
                                "",
                                "handovers",
                                "[{\"id\": \"H1\", \"date\": \"2026-10-09\", \"shift\": \"EARLY\", \"from\": \"T1\", \"to\": \"W1\", \"problems\": []}]")),
                month(
                        "tenders[0].awardee",
                        "T2",
                        set(
                                "",
                                "tenders",
                                "[{\"id\": \"B1\", \"reason\": \"REPEATED\", \"from\": \"W1\", \"awardee\": \"W1\", \"item\": \"R-1\", \"state\": \"ACCEPTED\", \"acceptedOn\": \"2026-10-20\"}]")),
                month("findings[0].colour", "EXCHANGE", set(finding, "colour", "\"red\"")),
                policy("tiers[1].curve.threshold", "S2", set("/tiers/1/curve", "threshold", "\"900\"")),
                policy(
                        "inspectionWeights",
                        "A4",
                        set(
                                "",
                                "inspectionWeights",
                                "{\"quality\": \"0.3\", \"coverage\": \"0.3\", \"frequency\": \"0.3\"}")),
                policy("from", "V6", set("", "from", "\"2026-12-01\"")),
                policy("tiers[4]", "O3", set("/tiers/4", "score", "\"AVERAGE_OF_TWO\"")),
                policy(
                        "tiers[1].curve.bands",
                        "S2",
                        set(
                                "/tiers/1",
                                "curve",
                                "{\"type\": \"BANDS\", \"bands\": [{\"from\": \"90\", \"ratio\": \"1\"}]}")),
                month(
                        "findings[2].decision",
                        "P7",
                        set("/findings/2", "decision", "[{\"person\": \"P7\", \"amount\": \"1\"}]")),
                month("findings[0].beneficiary", "T3", set(finding, "beneficiary", "\"T2\"")),
                month(
                        "pools[0].benchmarks.P7",
                        "S1",
                        set(
                                "",
                                "pools",
                                "[{\"unit\": \"U1\", \"specialFund\": \"0\", \"goalMet\": true, \"benchmarks\": {\"P7\": \"1\"}}]")),
                month(
                        "exempt[0].person",
                        "O2",
                        set("", "exempt", "[{\"person\": \"P3\", \"ratio\": \"1\", \"reason\": \"r\"}]")),
                month(
                        "findings[0]",
                        "P4",
                        set(
                                "/catalogs/0/items/0",
                                "subjectCharges",
                                "[{\"level\": \"POST\", \"amount\": {\"COMPANY\": \"1\"}}]")),
                month("catalogs[0].items[0].kind", "P2", set("/catalogs/0/items/0", "kind", "\"GOSSIP\"")));
    }

    /** Changes that make several things wrong, of which one must be named. */
    static Stream<Arguments> widerChanges() {
        return Stream.of(
                month("pools[0].wageQuota", "S1", tree -> {
                    set(
                                    "",
                                    "pools",
                                    "[{\"unit\": \"U1\", \"specialFund\": \"0\", \"goalMet\": true, \"benchmarks\": {\"P1\": \"200\"}, \"wageQuota\": {\"year\": \"1000\", \"usedBefore\": \"900\"}}]")
                            .accept(tree);
                    remove("/wages/0", "entitlement").accept(tree);
                }),
                month("findings[0].beneficiary", "T4", tree -> {
                    set("/findings/0", "item", "\"Q-1\"").accept(tree);
                    set("/findings/0", "beneficiary", "\"T1\"").accept(tree);
                }));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource({"singleChanges", "widerChanges"})
    @Fault({"RB-D05", "RB-D14", "RB-D15", "RB-E13"})
    void isRefusedAtItsPlace(String document, String path, String rule, Consumer<ObjectNode> change) {
        List<Problem> problems = refusal(document, change);

        assertThat(problems).map(BadInputTest::shown).contains(document + " " + path + " " + rule);
        assertThat(problems).allSatisfy(BadInputTest::readsWell);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("singleChanges")
    void isReportedOnceWithoutWhatDependsOnIt(String document, String path, String rule, Consumer<ObjectNode> change) {
        List<String> shown =
                refusal(document, change).stream().map(BadInputTest::shown).toList();

        assertThat(shown).contains(document + " " + path + " " + rule).allMatch(problem -> problem.endsWith(rule));
        assertThat(shown).doesNotHaveDuplicates();
    }

    /** Everybody has one name and one wage, which are in nothing that is said of what is wrong. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource({"singleChanges", "widerChanges"})
    @Fault("RB-S10")
    void namesNobodyAndNoWage(String document, String path, String rule, Consumer<ObjectNode> change) {
        ObjectNode policy = Cases.tree(CASE, "policy.json");
        ObjectNode month = Cases.tree(CASE, "month.json");
        month.at("/organization/people").forEach(person -> ((ObjectNode) person).put("name", Canary.NAME));
        month.at("/wages").forEach(wage -> ((ObjectNode) wage).put("other", Canary.WAGE.toString()));
        change.accept(document.equals("month") ? month : policy);
        Outcome<ResolvedMonth> outcome =
                Exchange.resolveMonth(PolicySource.of(Cases.stream(policy)), Cases.stream(month));

        Canary.assertSilent(outcome);
    }

    @Test
    @Fault("RB-D21")
    void isReportedAllAtOnce() {
        List<Arguments> all = singleChanges().filter(BadInputTest::isOfItsOwn).toList();
        ObjectNode month = Cases.tree(CASE, "month.json");
        ObjectNode policy = Cases.tree(CASE, "policy.json");
        List<String> expected = new ArrayList<>();
        for (Arguments arguments : all) {
            Object[] change = arguments.get();
            apply(change[3], change[0].equals("month") ? month : policy);
            expected.add(change[0] + " " + change[1] + " " + change[2]);
        }

        assertThat(problems(policy, month)).map(BadInputTest::shown).containsAll(expected);
    }

    /** One change for each field; a later change of the same field would undo it, and a missing entry move the rest. */
    private static boolean isOfItsOwn(Arguments arguments) {
        return List.of(
                        "findings[0].item",
                        "findings[1].id",
                        "organization.people[0].tier",
                        "duty[2].deductions[0].category",
                        "wages[8].person",
                        "wages[5].entitlement",
                        "daily[1].date",
                        "catalogs[1]",
                        "handovers[0].to",
                        "tenders[0].awardee",
                        "findings[0].colour",
                        "tiers[1].curve.threshold",
                        "inspectionWeights",
                        "tiers[4]",
                        "findings[2].decision",
                        "exempt[0].person")
                .contains(arguments.get()[1]);
    }

    @Test
    void cutInHalfIsRefusedWithLineAndColumn() {
        String text = Cases.tree(CASE, "month.json").toPrettyString();

        List<Problem> problems = Exchange.resolveMonth(
                        PolicySource.of(Cases.open(CASE, "policy.json")),
                        Cases.stream(text.substring(0, text.length() / 2)))
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).matches("line \\d+ column \\d+");
            assertThat(problem.rule().id()).isEqualTo("EXCHANGE");
        });
    }

    @SuppressWarnings("unchecked")
    private static void apply(Object change, ObjectNode tree) {
        ((Consumer<ObjectNode>) change).accept(tree);
    }

    private static List<Problem> refusal(String document, Consumer<ObjectNode> change) {
        ObjectNode month = Cases.tree(CASE, "month.json");
        ObjectNode policy = Cases.tree(CASE, "policy.json");
        change.accept(document.equals("month") ? month : policy);
        return problems(policy, month);
    }

    private static List<Problem> problems(JsonNode policy, JsonNode month) {
        Outcome<ResolvedMonth> outcome =
                Exchange.resolveMonth(PolicySource.of(Cases.stream(policy)), Cases.stream(month));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems();
    }

    private static String shown(Problem problem) {
        return problem.document() + " " + problem.path() + " " + problem.rule();
    }

    /** A sentence in both languages, with every argument in its place. */
    private static void readsWell(Problem problem) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(ProblemTexts.in(locale).textOf(problem)).isNotBlank().doesNotContain("{");
        }
    }
}
