package io.leansafety.json;

import io.leansafety.policy.Policy;
import io.leansafety.rule.Effects;
import io.leansafety.rule.Explanation;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.FundExplanation;
import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.ResolvedYear;
import io.leansafety.settlement.ResultLine;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes explanations, {@code lean-safety-explanation/1}. Rule S10. */
final class ExplanationWriter {
    private static final String FORMAT = "lean-safety-explanation/1";

    private ExplanationWriter() {}

    static void person(ExplainedMonth month, PersonId person, OutputStream to) {
        List<ResultLine> lines = month.settlement().people().stream()
                .filter(result -> result.person().id().equals(person))
                .findFirst()
                .map(PersonResult::lines)
                .orElse(List.of());
        JsonWriter.write(to, out -> {
            head(out, month).field("person", person);
            figures(out, byPath(month.person(person)));
            out.lines("lines", lines, (entry, line) -> {
                entry.field("finding", line.finding())
                        .field("rule", line.rule())
                        .field("role", line.role())
                        .field("amount", line.amount());
                entry.object("explanation", node -> node(node, month.line(line)));
            });
        });
    }

    static void subject(ExplainedMonth month, SubjectId subject, OutputStream to) {
        JsonWriter.write(to, out -> {
            head(out, month).field("subject", subject);
            figures(out, byPath(month.subject(subject)));
            figures(out, "center", byPath(month.center(subject)));
        });
    }

    static void leader(ResolvedYear year, PersonId person, OutputStream to) {
        JsonWriter.write(to, out -> {
            out.field("format", FORMAT).number("year", year.year());
            policy(out, year.policy()).field("person", person);
            figures(out, byPath(year.explain(person)));
        });
    }

    private static JsonWriter head(JsonWriter out, ExplainedMonth month) {
        out.field("format", FORMAT).field("period", month.settlement().period());
        return policy(out, month.policy());
    }

    private static JsonWriter policy(JsonWriter out, Policy policy) {
        return out.field("policy", policy.id() + "@" + policy.validity().from());
    }

    private static Map<String, Explanation> byPath(Map<Figure, Explanation> figures) {
        Map<String, Explanation> named = new LinkedHashMap<>();
        figures.forEach((figure, how) -> figure.path().ifPresent(path -> named.put(path, how)));
        return named;
    }

    private static Map<String, Explanation> byPath(Optional<FundExplanation> fund) {
        Map<String, Explanation> named = new LinkedHashMap<>();
        fund.ifPresent(moved -> {
            named.put("paid", moved.paid());
            named.put("received", moved.received());
            named.put("net", moved.net());
        });
        return named;
    }

    private static void figures(JsonWriter out, Map<String, Explanation> figures) {
        figures(out, "figures", figures);
    }

    private static void figures(JsonWriter out, String name, Map<String, Explanation> figures) {
        out.lines(
                name,
                figures.entrySet(),
                (entry, figure) -> entry.field("figure", figure.getKey())
                        .object("explanation", node -> node(node, figure.getValue())));
    }

    private static void node(JsonWriter out, Explanation explanation) {
        node(out, explanation, explanation.effects(), "");
    }

    private static void node(JsonWriter out, Explanation node, Effects effects, String place) {
        out.field("name", node.name())
                .field("result", node.resultText())
                .field("unit", node.unit())
                .field("rule", node.rule())
                .field("source", node.source())
                .bool("effect", effects.moves(place))
                .field("operator", node.operator());
        node.rounding().ifPresent(rounding -> out.field("rounding", rounding));
        if (!node.details().isEmpty()) {
            out.object("details", details -> node.details().forEach(details::field));
        }
        if (!node.isGiven()) {
            List<Integer> positions = new ArrayList<>();
            for (int i = 0; i < node.inputs().size(); i++) {
                positions.add(i);
            }
            out.list(
                    "inputs",
                    positions,
                    (input, i) -> node(input, node.inputs().get(i), effects, Effects.placeOf(place, i)));
        }
    }
}
