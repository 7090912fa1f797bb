package io.leansafety.rule;

import io.leansafety.value.Fraction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which leaves of an explanation move its figure, and which do not. Rule S10.
 *
 * <p>A leaf moves the figure if it would be another with the leaf one step up, or one step down. A place is the way from
 * the top, as {@code 0.2.1} for the second input of the third input of the first; the top itself is the empty place.
 */
public final class Effects {
    private final Set<String> effective = new HashSet<>();

    private Effects() {}

    static Effects of(Explanation explanation) {
        Effects effects = new Effects();
        effects.visit(explanation, "", new ArrayList<>(), new ArrayList<>());
        return effects;
    }

    /**
     * Returns whether a leaf, or some leaf below a node, moves the figure.
     *
     * @param place the way from the top
     * @return whether it does
     */
    public boolean moves(String place) {
        return effective.contains(place);
    }

    /**
     * Returns the place of an input.
     *
     * @param place the place of a node
     * @param input the how manieth input, from 0
     * @return the input's place
     */
    public static String placeOf(String place, int input) {
        return place.isEmpty() ? Integer.toString(input) : place + "." + input;
    }

    private boolean visit(Explanation node, String place, List<Explanation> above, List<Integer> way) {
        boolean moves = node.isGiven() && movesTop(node, above, way);
        for (int i = 0; i < node.inputs().size(); i++) {
            above.add(node);
            way.add(i);
            moves |= visit(node.inputs().get(i), placeOf(place, i), above, way);
            above.remove(above.size() - 1);
            way.remove(way.size() - 1);
        }
        if (moves) {
            effective.add(place);
        }
        return moves;
    }

    private static boolean movesTop(Explanation leaf, List<Explanation> above, List<Integer> way) {
        return movesTop(leaf, 1, above, way) || movesTop(leaf, -1, above, way);
    }

    /** Reckons only what lies between the leaf and the top; nothing else changes. */
    private static boolean movesTop(Explanation leaf, int steps, List<Explanation> above, List<Integer> way) {
        Fraction changed = leaf.result().plus(leaf.unit().of(steps));
        Fraction before = leaf.result();
        for (int i = above.size() - 1; i >= 0 && !changed.equals(before); i--) {
            Explanation node = above.get(i);
            changed = reckon(node, way.get(i), before, changed);
            before = node.result();
        }
        return !changed.equals(before);
    }

    private static Fraction reckon(Explanation node, int input, Fraction before, Fraction changed) {
        if (node.operator() == Operator.SUM && node.rounding().isEmpty()) {
            // the same, without adding up thousands of other inputs again
            return node.result().plus(changed.minus(before));
        }
        List<Fraction> inputs = node.inputResults();
        inputs.set(input, changed);
        return node.canReckon(inputs) ? node.reckon(inputs) : node.result();
    }
}
