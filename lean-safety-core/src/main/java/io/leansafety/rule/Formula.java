package io.leansafety.rule;

import java.util.List;

/**
 * An operator with its inputs. Rule S10.
 *
 * @param operator how the figure comes from the inputs
 * @param inputs the inputs, in the order that the operator names
 */
public record Formula(Operator operator, List<Explanation> inputs) {
    /** Nothing to reckon: a fact, a price or a setting. */
    static final Formula NONE = new Formula(Operator.GIVEN, List.of());

    public Formula {
        inputs = List.copyOf(inputs);
    }
}
