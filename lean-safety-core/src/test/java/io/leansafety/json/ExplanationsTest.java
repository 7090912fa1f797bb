package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.Reckoner.Exact;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Document;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedYear;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every figure of every worked case, reckoned again from what its explanation says. */
@Rule("S10")
class ExplanationsTest {
    static List<String> months() {
        return Cases.with("result.json");
    }

    static List<String> years() {
        return Cases.with("year-result.json");
    }

    @ParameterizedTest
    @MethodSource("months")
    void explainsEveryFigureOfTheMonth(String name) {
        check(explained(name), Cases.tree(name, "result.json"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void explainsEveryFigureOfTheYear(String name) {
        ResolvedYear year = Exchange.resolveYear(
                        PolicySource.of(Cases.open(name, "policy.json")), Cases.open(name, "year.json"), Map.of())
                .orElseThrow();
        Cases.tree(name, "year-result.json").get("leaders").forEach(leader -> checkLeader(year, leader));
    }

    private static void checkLeader(ResolvedYear year, JsonNode leader) {
        PersonId person = new PersonId(leader.get("person").asString());
        JsonNode explanation = Cases.written(out -> Exchange.writeExplanation(year, person, out));

        assertThat(reckoned(explanation.get("figures")))
                .isEqualTo(moved(
                        leader,
                        "dutyScore",
                        "inspectionScore",
                        "responsibilityScore",
                        "gradeRatio",
                        "ratio",
                        "payout"));
        explanation.get("figures").forEach(figure -> checkEffects(figure.get("explanation")));
    }

    @ParameterizedTest
    @MethodSource("months")
    void saysOfEachLeafWhetherItMovesTheFigure(String name) {
        ExplainedMonth month = explained(name);
        for (JsonNode person : Cases.tree(name, "result.json").get("people")) {
            explanation(month, person).get("figures").forEach(figure -> checkEffects(figure.get("explanation")));
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void settlesWithARecorderAsWithout(String name) {
        ObjectNode explained =
                Cases.written(out -> Exchange.writeResult(explained(name).settlement(), Locale.ENGLISH, out));
        explained.remove("warnings");

        assertThat(explained.toPrettyString())
                .isEqualTo(Cases.tree(name, "result.json").toPrettyString());
    }

    /** The company of the examples: every feature at work in one month. */
    @Test
    void explainsEveryFigureOfTheSample() {
        ByteArrayOutputStream previous = new ByteArrayOutputStream();
        Exchange.writeResult(settled("month-2025-11.json", Optional.empty()), Locale.ENGLISH, previous);
        ExplainedMonth month = Exchange.explainMonth(
                        PolicySource.of(BuiltInPolicies.xinsheng2020No52()),
                        Sample.open("month-2025-12.json"),
                        Optional.of(new ByteArrayInputStream(previous.toByteArray())))
                .orElseThrow();
        ObjectNode result = Cases.written(out -> Exchange.writeResult(month.settlement(), Locale.ENGLISH, out));

        assertThat(result.get("people")).hasSizeGreaterThanOrEqualTo(150);
        check(month, result);
        result.get("people")
                .forEach(person -> explanation(month, person)
                        .get("figures")
                        .forEach(figure -> checkEffects(figure.get("explanation"))));
    }

    @Test
    void explainsEveryFigureOfTheSamplesYear() {
        ByteArrayOutputStream november = new ByteArrayOutputStream();
        ByteArrayOutputStream december = new ByteArrayOutputStream();
        Exchange.writeResult(settled("month-2025-11.json", Optional.empty()), Locale.ENGLISH, november);
        Exchange.writeResult(settled("month-2025-12.json", Optional.of(november)), Locale.ENGLISH, december);
        ResolvedYear year = Exchange.resolveYear(
                        PolicySource.of(BuiltInPolicies.xinsheng2020No52()),
                        Sample.open("year-2025.json"),
                        Map.of(
                                new Document("11"), new ByteArrayInputStream(november.toByteArray()),
                                new Document("12"), new ByteArrayInputStream(december.toByteArray())))
                .orElseThrow();
        ObjectNode result = Cases.written(out -> Exchange.writeYearResult(year.settle(), out));

        assertThat(result.get("leaders")).hasSize(4);
        result.get("leaders").forEach(leader -> checkLeader(year, leader));
    }

    private static MonthSettlement settled(String month, Optional<ByteArrayOutputStream> previous) {
        return Exchange.resolveMonth(
                        PolicySource.of(BuiltInPolicies.xinsheng2020No52()),
                        Sample.open(month),
                        previous.map(result -> new ByteArrayInputStream(result.toByteArray())))
                .orElseThrow()
                .settle();
    }

    private static void check(ExplainedMonth month, ObjectNode result) {
        for (JsonNode person : result.get("people")) {
            JsonNode explanation = explanation(month, person);

            assertThat(reckoned(explanation.get("figures"))).isEqualTo(posted(person));
            assertThat(reckonedLines(explanation.get("lines"))).isEqualTo(postedLines(person.get("lines")));
        }
        for (JsonNode subject : result.get("subjects")) {
            JsonNode explanation = explanation(month, subject.get("subject").asString());

            assertThat(reckoned(explanation.get("figures"))).isEqualTo(moved(subject, "paid", "received", "net"));
        }
        for (JsonNode center : result.get("centers")) {
            JsonNode explanation = explanation(month, center.get("center").asString());

            assertThat(reckoned(explanation.get("center")))
                    .startsWith(moved(center, "paid", "received").toArray(String[]::new));
        }
    }

    /** A leaf a step up, or a step down, gives another figure exactly if it is said to move the figure. */
    private static void checkEffects(JsonNode root) {
        Exact figure = Reckoner.reckon(root);
        for (JsonNode leaf : Reckoner.leaves(root)) {
            boolean moves = !changed(root, leaf, 1).equals(figure)
                    || !changed(root, leaf, -1).equals(figure);

            assertThat(leaf.get("effect").asBoolean())
                    .as("%s moves %s", leaf, root.get("name"))
                    .isEqualTo(moves);
        }
    }

    private static Exact changed(JsonNode root, JsonNode leaf, int steps) {
        ObjectNode changed = (ObjectNode) leaf;
        String before = leaf.get("result").asString();
        Exact step = new Exact(BigInteger.valueOf(steps), BigInteger.valueOf(Reckoner.stepsOf(leaf)));
        Exact after = Exact.of(before).add(step);
        changed.put("result", after.over() + "/" + after.under());
        try {
            return Reckoner.reckon(root);
        } catch (ArithmeticException nothingToDivideBy) {
            return Exact.of(root.get("result").asString());
        } finally {
            changed.put("result", before);
        }
    }

    private static ExplainedMonth explained(String name) {
        return Exchange.explainMonth(
                        PolicySource.of(Cases.open(name, "policy.json")),
                        Cases.open(name, "month.json"),
                        Optional.empty())
                .orElseThrow();
    }

    private static JsonNode explanation(ExplainedMonth month, JsonNode person) {
        PersonId id = new PersonId(person.get("person").asString());
        return Cases.written(out -> Exchange.writeExplanation(month, id, out));
    }

    private static JsonNode explanation(ExplainedMonth month, String subject) {
        return Cases.written(out -> Exchange.writeExplanation(month, new SubjectId(subject), out));
    }

    private static List<String> reckoned(JsonNode figures) {
        List<String> reckoned = new ArrayList<>();
        figures.forEach(figure ->
                reckoned.add(figure.get("figure").asString() + " " + Reckoner.reckon(figure.get("explanation"))));
        return reckoned;
    }

    private static List<String> reckonedLines(JsonNode lines) {
        List<String> reckoned = new ArrayList<>();
        lines.forEach(line -> reckoned.add(line(line) + Reckoner.reckon(line.get("explanation"))));
        return reckoned;
    }

    private static List<String> postedLines(JsonNode lines) {
        List<String> posted = new ArrayList<>();
        lines.forEach(
                line -> posted.add(line(line) + Exact.of(line.get("amount").asString())));
        return posted;
    }

    private static String line(JsonNode line) {
        return line.get("finding") + " " + line.get("rule") + " " + line.get("role") + " ";
    }

    /** The figures that the person has, in the order of the result. */
    private static List<String> posted(JsonNode person) {
        List<String> posted = new ArrayList<>();
        person.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isObject()) {
                value.properties()
                        .forEach(inner -> add(posted, field.getKey() + "." + inner.getKey(), inner.getValue()));
            } else if (field.getKey().equals("corrections")) {
                addCorrections(posted, value);
            } else if (!value.isArray()
                    && !field.getKey().equals("person")
                    && !field.getKey().equals("tier")) {
                add(posted, field.getKey(), value);
            }
        });
        return posted;
    }

    /** The figure is the sum of what each month is corrected by; one of nothing is no term of the total. */
    private static void addCorrections(List<String> figures, JsonNode corrections) {
        BigDecimal sum = corrections
                .valueStream()
                .map(correction -> new BigDecimal(correction.get("total").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            figures.add("corrections " + Exact.of(sum.toString()));
        }
    }

    private static List<String> moved(JsonNode fund, String... figures) {
        List<String> moved = new ArrayList<>();
        for (String figure : figures) {
            add(moved, figure, fund.get(figure));
        }
        return moved;
    }

    private static void add(List<String> figures, String name, JsonNode value) {
        if (!value.isNull()) {
            figures.add(name + " " + Exact.of(value.asString()));
        }
    }
}
