package io.leansafety.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Explanations as the lines of an indented tree, figure by figure. What an earlier figure explained is named again, but
 * not explained again. Rule S10.
 */
public final class ExplanationLines {
    private static final int LONG_LIST = 4;

    private final ExplanationTexts texts;
    private final boolean whole;
    private final Set<Explanation> explained = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A line of the tree.
     *
     * @param depth how far it is indented, from 0
     * @param text a sentence, ending in its clause
     */
    public record Line(int depth, String text) {}

    private ExplanationLines(Locale locale, boolean whole) {
        this.texts = ExplanationTexts.in(locale);
        this.whole = whole;
    }

    /**
     * Creates lines that go down to every leaf.
     *
     * @param locale the language, as {@link ExplanationTexts#in} takes it
     * @return the lines
     */
    public static ExplanationLines whole(Locale locale) {
        return new ExplanationLines(locale, true);
    }

    /**
     * Creates lines for an overview: of long lists, the days of a month, say, each entry is one line.
     *
     * @param locale the language, as {@link ExplanationTexts#in} takes it
     * @return the lines
     */
    public static ExplanationLines overview(Locale locale) {
        return new ExplanationLines(locale, false);
    }

    /**
     * Returns the lines of the next figure.
     *
     * @param figure how it came about
     * @return the lines, from the figure down
     */
    public List<Line> of(Explanation figure) {
        List<Line> lines = new ArrayList<>();
        add(lines, figure, new Visit(figure.effects(), "", 0, false));
        return lines;
    }

    /** Where a node stands, and whether what it stands under is without effect already. */
    private record Visit(Effects effects, String place, int depth, boolean isIdle) {
        boolean becomesIdle() {
            return !isIdle && depth > 0 && !effects.moves(place);
        }

        Visit input(int i) {
            return new Visit(effects, Effects.placeOf(place, i), depth + 1, isIdle || becomesIdle());
        }
    }

    private void add(List<Line> lines, Explanation node, Visit visit) {
        String remark = visit.becomesIdle() ? texts.withoutEffect() : "";
        lines.add(new Line(visit.depth(), texts.sentenceOf(node) + remark));
        boolean isNew = explained.add(node);
        boolean isLong = !whole && node.inputs().size() > LONG_LIST;
        boolean isListed = isLong && node.inputs().stream().allMatch(Explanation::isGiven);
        if (!isNew || isListed) {
            return;
        }
        for (int i = 0; i < node.inputs().size(); i++) {
            Explanation input = node.inputs().get(i);
            if (isLong) {
                lines.add(new Line(visit.depth() + 1, texts.sentenceOf(input)));
            } else {
                add(lines, input, visit.input(i));
            }
        }
    }
}
