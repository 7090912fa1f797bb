package io.leansafety.spring.web;

import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.spring.web.RefusedCall.Refusal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong, as a problem document (RFC 9457): with every problem of the library's, and no more than these. */
final class ProblemDocument {
    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    static Answer of(Refusal refusal) {
        return Answer.written(
                (locale, to) -> Answer.json(tree(refusal, locale)).writing().write(locale, to));
    }

    private static Map<String, Object> tree(Refusal refusal, Locale locale) {
        ProblemTexts texts = ProblemTexts.in(locale);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "about:blank");
        tree.put("title", Statuses.name(refusal.status()));
        tree.put("status", BigDecimal.valueOf(refusal.status()));
        tree.put(
                "detail",
                refusal.complaint()
                        .map(complaint -> complaint.text(locale))
                        .orElseGet(() -> texts.textOf(refusal.problems().get(0))));
        tree.put(
                "problems",
                refusal.problems().stream().map(problem -> tree(problem, texts)).toList());
        return tree;
    }

    private static Map<String, Object> tree(Problem problem, ProblemTexts texts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", problem.code());
        tree.put("document", problem.document());
        tree.put("path", problem.path());
        tree.put("rule", problem.rule());
        tree.put("message", texts.textOf(problem));
        tree.put("arguments", problem.arguments());
        return tree;
    }

    /** Its schema. */
    static Map<String, Object> schema() {
        return Map.of(
                "type", "object",
                "properties",
                        Map.of(
                                "type", text(),
                                "title", text(),
                                "status", Map.of("type", "integer"),
                                "detail", text(),
                                "problems", Map.of("type", "array", "items", problem())),
                "required", List.of("type", "title", "status", "detail", "problems"));
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "type", "object",
                "properties",
                        Map.of(
                                "code", text(),
                                "document", text(),
                                "path", text(),
                                "rule", text(),
                                "message", text(),
                                "arguments", Map.of("type", "object", "additionalProperties", text())),
                "required", List.of("code", "document", "path", "rule", "message", "arguments"));
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }
}
