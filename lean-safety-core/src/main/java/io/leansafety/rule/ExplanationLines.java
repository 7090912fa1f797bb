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
        add(lines, figure, figure.effects(), "");
        return lines;
    }

    private void add(List<Line> lines, Explanation node, Effects effects, String place) {
        int depth = place.isEmpty() ? 0 : place.split("\\.", -1).length;
        boolean isIdle = !place.isEmpty() && !effects.moves(place);
        lines.add(new Line(depth, texts.sentenceOf(node) + (isIdle ? texts.withoutEffect() : "")));
        if (!explained.add(node) && !node.isGiven()) {
            return;
        }
        boolean isLong = !whole && node.inputs().size() > LONG_LIST;
        for (int i = 0; i < node.inputs().size(); i++) {
            Explanation input = node.inputs().get(i);
            String here = Effects.placeOf(place, i);
            if (isLong) {
                lines.add(new Line(depth + 1, texts.sentenceOf(input)));
            } else {
                add(lines, input, effects, here);
            }
        }
    }
}
