package io.leansafety.statement;

import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import io.leansafety.rule.Effects;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.ExplanationTexts;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes how a figure came about as what folds out below it: its formula and clause, and the same of each input. What
 * has a place of its own in the page is linked, not explained again. Rule S10.
 */
final class HtmlExplanation {
    private static final Tag HOW = Tag.of("div", "how");
    private static final Tag FORMULA = Tag.of("span", "f");
    private static final Tag CLAUSE = Tag.of("span", "c");
    private static final Tag IDLE = Tag.of("span", "idle");
    private static final Tag VALUE = Tag.of("b");

    private final HtmlWriter html;
    private final StatementTexts texts;
    private final ExplanationTexts words;
    private final IdentityHashMap<Explanation, String> places = new IdentityHashMap<>();

    HtmlExplanation(HtmlWriter html, StatementTexts texts) {
        this.html = html;
        this.texts = texts;
        this.words = texts.explanations();
    }

    /** Says that an explanation stands at a place of the page. */
    void standsAt(Explanation explanation, String anchor) {
        places.putIfAbsent(explanation, anchor);
    }

    /** Forgets where explanations stand, for the next page. */
    void forget() {
        places.clear();
    }

    /** Writes a figure that folds out: what folds it out is its label and value. */
    void figure(Explanation figure, Tag details) {
        html.put(details, () -> {
            html.put(Tag.of("summary"), () -> {
                html.put(Tag.of("span"), words.nameOf(figure));
                html.put(VALUE, words.valueOf(figure));
            });
            how(figure);
        });
    }

    /** Writes what folds out below a figure. */
    void how(Explanation figure) {
        html.put(HOW, () -> {
            html.put(Tag.of("p"), () -> {
                if (figure.isGiven()) {
                    label(figure);
                }
                formula(figure, figure.isGiven() ? texts.of("how.given") : words.formulaOf(figure));
                clause(figure);
            });
            inputs(figure, new Visit(figure.effects(), "", false));
        });
    }

    /** Writes what folds out below a sum whose parts are listed elsewhere. */
    void sum(Explanation sum, String where) {
        html.put(
                HOW,
                () -> html.put(Tag.of("p"), () -> {
                    formula(sum, where);
                    clause(sum);
                }));
    }

    /** Where a node stands, and whether what it stands under is without effect already. */
    private record Visit(Effects effects, String place, boolean isIdle) {
        Visit input(int i) {
            return new Visit(effects, Effects.placeOf(place, i), isIdle || isWithoutEffect());
        }

        boolean isWithoutEffect() {
            return !place.isEmpty() && !effects.moves(place);
        }
    }

    private void inputs(Explanation node, Visit visit) {
        if (!node.inputs().isEmpty()) {
            html.put(Tag.of("ul"), () -> {
                for (int i = 0; i < node.inputs().size(); i++) {
                    input(node.inputs().get(i), node, visit.input(i));
                }
            });
        }
    }

    /** A clause is cited once, not again for what goes into the same. */
    private void input(Explanation node, Explanation above, Visit visit) {
        html.put(Tag.of("li"), () -> {
            String anchor = places.get(node);
            value(node, anchor);
            if (visit.isWithoutEffect() && !visit.isIdle()) {
                html.put(IDLE, words.withoutEffect());
            }
            if (anchor == null) {
                formula(node, words.formulaOf(node));
                if (!words.clauseOf(node).equals(words.clauseOf(above))) {
                    clause(node);
                }
                inputs(node, visit);
            }
        });
    }

    private void value(Explanation node, @Nullable String anchor) {
        if (anchor == null) {
            label(node);
        } else {
            html.put(Tag.link(anchor), () -> label(node));
        }
        html.text(" ").put(VALUE, words.valueOf(node));
    }

    /** What a finding is about is what somebody wrote; it must not turn what stands beside it. */
    private void label(Explanation node) {
        html.put(Tag.of("bdi"), words.labelOf(node));
    }

    private void formula(Explanation node, String formula) {
        if (!formula.isEmpty()) {
            html.text(" ").put(FORMULA, (node.isGiven() ? "" : "= ") + formula);
        }
    }

    private void clause(Explanation node) {
        html.text(" ").put(CLAUSE, words.clauseOf(node));
    }
}
