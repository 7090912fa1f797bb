package io.leansafety.statement;

import io.leansafety.rule.Explanation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The steps of a person's explanations one below the other; what was explained before is named, not explained again. */
final class ExplanationSteps {
    private final Set<Explanation> explained = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A step.
     *
     * @param top the figure that is explained
     * @param node the step on the way to it, or the figure itself
     * @param depth how far below the figure, from 0
     */
    record Step(Explanation top, Explanation node, int depth) {}

    List<Step> of(Explanation figure) {
        List<Step> steps = new ArrayList<>();
        add(steps, figure, figure, 0);
        return steps;
    }

    private void add(List<Step> steps, Explanation top, Explanation node, int depth) {
        steps.add(new Step(top, node, depth));
        if (explained.add(node)) {
            node.inputs().forEach(input -> add(steps, top, input, depth + 1));
        }
    }
}
