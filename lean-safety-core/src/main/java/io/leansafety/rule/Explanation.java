package io.leansafety.rule;

import io.leansafety.value.Fraction;
import io.leansafety.value.Rounding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came about: its rule and clause, its formula, and the same of each input, down to what was given. Rule
 * S10.
 *
 * <p>The result is what the settling code computed; the formula, reckoned from the leaves up, gives it again. Immutable.
 */
public final class Explanation {
    private final String name;
    private final RuleId rule;
    private final String source;
    private final Unit unit;
    private final Fraction result;
    private final Formula formula;
    private final @Nullable Rounding rounding;
    private final Map<String, String> details;

    private Explanation(Explanation from, String source, @Nullable Rounding rounding, Map<String, String> details) {
        this.name = from.name;
        this.rule = from.rule;
        this.unit = from.unit;
        this.result = from.result;
        this.formula = from.formula;
        this.source = source;
        this.rounding = rounding;
        this.details = details;
    }

    private Explanation(Term term, Unit unit, Fraction result, Formula formula) {
        this.name = term.name();
        this.rule = term.rule();
        this.unit = unit;
        this.result = result;
        this.formula = formula;
        this.source = term.rule().source().toString();
        this.rounding = null;
        this.details = Map.of();
    }

    /**
     * What a figure is called, and the rule that makes it.
     *
     * @param name the name by which texts are found, as {@code "safety-wage-paid"}
     * @param rule the rule
     */
    public record Term(String name, RuleId rule) {
        /**
         * Returns the explanation of something given.
         *
         * @param unit what it counts
         * @param steps how much, in the unit's smallest steps
         * @return a leaf
         */
        public Explanation given(Unit unit, long steps) {
            return new Explanation(this, unit, unit.of(steps), Formula.NONE);
        }

        /**
         * Returns the explanation of a figure.
         *
         * @param unit what it counts
         * @param steps what the settling code computed, in the unit's smallest steps
         * @param formula how it came about
         * @return a node
         */
        public Explanation of(Unit unit, long steps, Formula formula) {
            return new Explanation(this, unit, unit.of(steps), formula);
        }

        /**
         * Returns the explanation of a figure between two that have a name, which is not rounded.
         *
         * @param unit what it counts
         * @param exact what the settling code computed
         * @param formula how it came about
         * @return a node
         */
        public Explanation of(Unit unit, Fraction exact, Formula formula) {
            return new Explanation(this, unit, exact, formula);
        }
    }

    /**
     * Returns this explanation with a rounding.
     *
     * @param how which way the formula is rounded to the unit's smallest step
     * @return the explanation
     */
    public Explanation rounded(Rounding how) {
        return new Explanation(this, source, how, details);
    }

    /**
     * Returns this explanation with another source than the rule's.
     *
     * @param clause the source, as {@code "X52 三(二)3(2)"}, or null to keep it
     * @return the explanation
     */
    public Explanation citing(@Nullable String clause) {
        return clause == null || clause.isBlank() ? this : new Explanation(this, clause, rounding, details);
    }

    /**
     * Returns this explanation with a detail.
     *
     * @param key what it says, as {@code "finding"}
     * @param value the value, or null for nothing to say
     * @return the explanation
     */
    public Explanation with(String key, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(key, value.toString());
        return new Explanation(this, source, rounding, Collections.unmodifiableMap(more));
    }

    /** {@return the name by which texts are found, as {@code "safety-wage-paid"}} */
    public String name() {
        return name;
    }

    /** {@return the rule that makes the figure} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the clause that the figure comes from, as {@code "X52 三(二)3(2)"}; empty for none} */
    public String source() {
        return source;
    }

    /** {@return what the figure counts} */
    public Unit unit() {
        return unit;
    }

    /** {@return the figure, exactly} */
    public Fraction result() {
        return result;
    }

    /** {@return the figure as it is written: decimals of its unit, or a fraction where it has no end} */
    public String resultText() {
        return result.toDecimal(unit.decimals());
    }

    /** {@return how the figure comes from its inputs} */
    public Operator operator() {
        return formula.operator();
    }

    /** {@return the inputs, in the order that the operator names; empty for what is given} */
    public List<Explanation> inputs() {
        return formula.inputs();
    }

    /** {@return which way the formula is rounded to the unit's smallest step, empty if it is not} */
    public Optional<Rounding> rounding() {
        return Optional.ofNullable(rounding);
    }

    /** {@return what it is about: the finding, the day, the catalog …, by name} */
    public Map<String, String> details() {
        return details;
    }

    /** {@return whether this is given, and not reckoned} */
    public boolean isGiven() {
        return formula.operator() == Operator.GIVEN;
    }

    /**
     * Returns what moves the figure: each node on the way from the leaves whose change by one step up or down would
     * change it. A limit that is not reached, a score that pays in full anyhow are without effect.
     *
     * @return the places of the leaves and nodes that have an effect
     */
    public Effects effects() {
        return Effects.of(this);
    }

    /** Reckons the figure from other inputs. */
    Fraction reckon(List<Fraction> inputs) {
        Fraction exact = operator().apply(inputs);
        return rounding == null
                ? exact
                : Fraction.of(exact.times(unit.stepsPerOne()).round(rounding), unit.stepsPerOne());
    }

    /** Whether other inputs give a figure at all: there is no share of nothing. */
    boolean canReckon(List<Fraction> inputs) {
        return switch (operator()) {
            case QUOTIENT, PERCENTAGE -> inputs.get(1).compareTo(Fraction.ZERO) > 0;
            case SPLIT ->
                inputs.get(2).compareTo(Fraction.ZERO) > 0 && inputs.get(2).compareTo(inputs.get(1)) <= 0;
            default -> true;
        };
    }

    /** {@return the figures that go in} */
    List<Fraction> inputResults() {
        List<Fraction> results = new ArrayList<>(inputs().size());
        for (Explanation input : inputs()) {
            results.add(input.result);
        }
        return results;
    }

    /** {@return the name alone: wages never reach a log} */
    @Override
    public String toString() {
        return "Explanation[" + name + "]";
    }
}
