package io.leansafety.rule;

import com.google.common.collect.Sets;
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

    /** Of these one input may decide alone: then it helps to say that the others did not. */
    private static final Set<Operator> CHOOSING = Sets.immutableEnumSet(
            Operator.MIN, Operator.EXCESS, Operator.FULL_AT_OR_ABOVE, Operator.LINEAR, Operator.BANDS);

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

    /** Where a node stands, and whether something above it chose another input. */
    private record Visit(Effects effects, String place, int depth, boolean isPassedOver) {
        Visit input(Explanation node, int i) {
            String here = Effects.placeOf(place, i);
            return new Visit(effects, here, depth + 1, CHOOSING.contains(node.operator()) && !effects.moves(here));
        }
    }

    private void add(List<Line> lines, Explanation node, Visit visit) {
        String remark = visit.isPassedOver() ? texts.withoutEffect() : "";
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
                add(lines, input, visit.input(node, i));
            }
        }
    }
}
