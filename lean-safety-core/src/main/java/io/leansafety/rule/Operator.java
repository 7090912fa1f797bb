package io.leansafety.rule;

import io.leansafety.value.Fraction;
import java.util.Comparator;
import java.util.List;

/**
 * How a figure comes from its inputs, exactly and before it is rounded. Rule S10.
 *
 * <p>A handful of operators is enough for every rule, so that whoever doubts a figure can reckon it again by hand.
 */
public enum Operator {
    /** A fact, a price or a setting: it has no inputs. */
    GIVEN,
    /** The only input itself. */
    SAME,
    /** All inputs together; 0 without one. */
    SUM,
    /** The first less the second. */
    DIFFERENCE,
    /** The first less the second, but not below 0. */
    EXCESS,
    /** All inputs multiplied. */
    PRODUCT,
    /** The first divided by the second. */
    QUOTIENT,
    /** The least of all inputs. */
    MIN,
    /** The mean of all inputs. */
    MEAN,
    /** The mean by weights: weight, part, weight, part …; 100 where all weights are 0. */
    WEIGHTED_MEAN,
    /** The first in hundredths of the second. */
    PERCENTAGE,
    /**
     * A part of a split: the amount, how many parts, and which, from 1. Every part has the same whole fen, the first ones
     * one more of what is left.
     */
    SPLIT,
    /** A score / 100, but 1 from a threshold on: score, threshold. */
    FULL_AT_OR_ABOVE,
    /** A score / 100. */
    PROPORTIONAL,
    /** 1, less so much for each point below a threshold, but not below 0: score, threshold, per point. */
    LINEAR,
    /** The ratio of the highest band that a score reaches: score, from, ratio, from, ratio …, from the highest. */
    BANDS;

    private static final Fraction ONE = Fraction.of(1, 1);

    /**
     * Reckons a figure.
     *
     * @param inputs the inputs, in the order that the operator names
     * @return the exact figure
     * @throws IllegalStateException for {@link #GIVEN}, which is not reckoned
     */
    public Fraction apply(List<Fraction> inputs) {
        return switch (this) {
            case GIVEN -> throw new IllegalStateException("what is given is not reckoned");
            case SAME -> inputs.get(0);
            case SUM -> sum(inputs);
            case DIFFERENCE -> inputs.get(0).minus(inputs.get(1));
            case EXCESS -> notNegative(inputs.get(0).minus(inputs.get(1)));
            case PRODUCT -> inputs.stream().reduce(ONE, Fraction::times);
            case QUOTIENT -> inputs.get(0).dividedBy(inputs.get(1));
            case MIN -> inputs.stream().min(Comparator.naturalOrder()).orElseThrow();
            case MEAN -> sum(inputs).dividedBy(inputs.size());
            case WEIGHTED_MEAN -> weightedMean(inputs);
            case PERCENTAGE -> inputs.get(0).times(100).dividedBy(inputs.get(1));
            case SPLIT -> split(inputs);
            case FULL_AT_OR_ABOVE ->
                inputs.get(0).compareTo(inputs.get(1)) >= 0
                        ? ONE
                        : inputs.get(0).dividedBy(100);
            case PROPORTIONAL -> inputs.get(0).dividedBy(100);
            case LINEAR -> linear(inputs);
            case BANDS -> bands(inputs);
        };
    }

    /**
     * Makes a formula of inputs.
     *
     * @param inputs the inputs, in the order that the operator names
     * @return the formula
     */
    public Formula of(Explanation... inputs) {
        return new Formula(this, List.of(inputs));
    }

    private static Fraction sum(List<Fraction> inputs) {
        return inputs.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction notNegative(Fraction number) {
        return number.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : number;
    }

    private static Fraction weightedMean(List<Fraction> inputs) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (int i = 0; i < inputs.size(); i += 2) {
            sum = sum.plus(inputs.get(i).times(inputs.get(i + 1)));
            weights = weights.plus(inputs.get(i));
        }
        return weights.equals(Fraction.ZERO) ? Fraction.of(100, 1) : sum.dividedBy(weights);
    }

    private static Fraction split(List<Fraction> inputs) {
        long fen = inputs.get(0).times(100).wholePart();
        long parts = inputs.get(1).wholePart();
        long position = inputs.get(2).wholePart();
        return Unit.YUAN.of(fen / parts + (position <= fen % parts ? 1 : 0));
    }

    private static Fraction linear(List<Fraction> inputs) {
        Fraction missing = notNegative(inputs.get(1).minus(inputs.get(0)));
        return notNegative(ONE.minus(inputs.get(2).times(missing)));
    }

    private static Fraction bands(List<Fraction> inputs) {
        for (int i = 1; i < inputs.size(); i += 2) {
            if (inputs.get(0).compareTo(inputs.get(i)) >= 0) {
                return inputs.get(i + 1);
            }
        }
        return Fraction.ZERO;
    }
}
