package io.leansafety.cli;

import io.leansafety.rule.Explanation;
import io.leansafety.rule.ExplanationLines;
import io.leansafety.rule.ExplanationLines.Line;
import io.leansafety.rule.ExplanationTexts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Explanations as they are read on a terminal: an indented tree, each line a sentence that ends in its clause. */
final class ExplanationReport {
    private static final String INDENT = "  ";

    private final String title;
    private final Map<String, Explanation> figures;
    private final boolean isOne;
    private final Texts texts;
    private final Consumer<OutputStream> document;

    private ExplanationReport(
            String title,
            Map<String, Explanation> figures,
            boolean isOne,
            Texts texts,
            Consumer<OutputStream> document) {
        this.title = title;
        this.figures = figures;
        this.isOne = isOne;
        this.texts = texts;
        this.document = document;
    }

    /**
     * Returns a report of one figure, or of all.
     *
     * @param figure the name of one, null for all
     * @throws CommandFailure if there is no such figure
     */
    static ExplanationReport of(
            String title,
            Map<String, Explanation> figures,
            @Nullable String figure,
            Texts texts,
            Consumer<OutputStream> document) {
        if (figure == null) {
            return new ExplanationReport(title, figures, false, texts, document);
        }
        Explanation one = figures.get(figure);
        if (one == null) {
            throw CommandFailure.usage(texts.of("explain.no-figure", figure, String.join(", ", figures.keySet())));
        }
        return new ExplanationReport(title, Map.of(figure, one), true, texts, document);
    }

    void writeDocument(OutputStream to) {
        document.accept(to);
    }

    void print(PrintStream to) {
        to.println(DisplayText.escaped(title));
        ExplanationLines lines =
                isOne ? ExplanationLines.whole(texts.locale()) : ExplanationLines.overview(texts.locale());
        figures.forEach((name, how) -> {
            to.println();
            for (Line line : lines.of(how)) {
                to.println(INDENT.repeat(line.depth()) + DisplayText.escaped(line.text()));
            }
        });
        to.println();
        sources().forEach((source, name) -> to.println(DisplayText.escaped(source + ": " + name)));
    }

    /** The documents that the clauses are of. */
    private Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        figures.values().forEach(figure -> collect(figure, sources));
        return new LinkedHashMap<>(sources);
    }

    private void collect(Explanation node, Map<String, String> sources) {
        ExplanationTexts words = ExplanationTexts.in(texts.locale());
        words.titleOf(node.source()).ifPresent(name -> sources.put(node.source().split(" ", 2)[0], name));
        node.inputs().forEach(input -> collect(input, sources));
    }
}
