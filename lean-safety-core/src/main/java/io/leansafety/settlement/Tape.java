package io.leansafety.settlement;

import io.leansafety.policy.PayoutCurve;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Fraction;
import io.leansafety.value.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a step notes of each formula while it settles: the figure, the operator and the figures that went in. Where
 * nothing is to be explained there is no tape. Rule S10.
 */
final class Tape {
    private static final Term DAY_PAID = new Term("day-paid", RuleId.S4);
    private static final Term DAY_RATIO = new Term("day-ratio", RuleId.S2);

    private final Origins origins;
    private final Map<Figure, Explanation> notes = new EnumMap<>(Figure.class);
    private final List<Explanation> quotas = new ArrayList<>();
    private final List<Explanation> daysPaid = new ArrayList<>();

    Tape(Origins origins) {
        this.origins = origins;
    }

    /** Notes a figure that is given, or comes from before the step. */
    void given(Figure figure, long value) {
        Explanation own = origins.find(figure).orElseGet(() -> figure.term().given(figure.unit(), value));
        notes.put(figure, checked(own, figure.unit(), value));
    }

    void note(Figure figure, long result, Operator operator, Figure... inputs) {
        note(figure, result, operator, List.of(inputs));
    }

    void note(Figure figure, long result, Operator operator, List<Figure> inputs) {
        noteAll(figure, result, operator, inputs.stream().map(this::of).toList());
    }

    void noteAll(Figure figure, long result, Operator operator, List<Explanation> inputs) {
        notes.put(figure, figure.term().of(figure.unit(), result, new Formula(operator, inputs)));
    }

    /** Says how a figure was rounded. */
    void rounded(Figure figure, Rounding rounding) {
        notes.put(figure, of(figure).rounded(rounding));
    }

    /** Says that a figure goes by a clause of its own, where there is one. */
    void cite(Figure figure, @Nullable String clause) {
        notes.put(figure, of(figure).citing(clause));
    }

    /** Notes a figure that is not rounded, for it only goes into another. */
    void exact(Figure figure, Fraction result, Formula formula) {
        notes.put(figure, figure.term().of(figure.unit(), result, formula));
    }

    void noteCurve(PayoutCurve curve, Figure score) {
        notes.put(Figure.CURVE_RATIO, curve.explain(Figure.CURVE_RATIO.term(), of(score)));
    }

    /** Notes what is paid of the quota wage of the next day. */
    void noteDay(long paid, long quota, int score, PayoutCurve curve) {
        int day = quotas.size();
        Explanation wage = origin(Figure.QUOTA_WAGE_BASE, day, quota);
        Explanation ratio = curve.explain(DAY_RATIO, origin(Figure.INSPECTION_SCORE, day, score));
        quotas.add(wage);
        daysPaid.add(DAY_PAID.of(Unit.YUAN, paid, Operator.PRODUCT.of(wage, ratio))
                .rounded(Rounding.HALF_UP)
                .with("day", wage.details().get("day")));
    }

    List<Explanation> quotas() {
        return quotas;
    }

    List<Explanation> daysPaid() {
        return daysPaid;
    }

    /** What each of some amounts comes from: a charge from its finding, points from their reason. */
    List<Explanation> each(Figure list, long[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> origin(list, i, values[i]))
                .toList();
    }

    /** Those of some figures that the person has. */
    List<Figure> those(Figure... figures) {
        return Arrays.stream(figures).filter(this::has).toList();
    }

    boolean has(Figure figure) {
        return notes.containsKey(figure);
    }

    Explanation of(Figure figure) {
        Explanation explanation = notes.get(figure);
        if (explanation == null) {
            throw new IllegalStateException("there must be a note of " + figure);
        }
        return explanation;
    }

    /** Those of some figures that were noted, in the same order. */
    Map<Figure, Explanation> shown(List<Figure> figures) {
        Map<Figure, Explanation> shown = new LinkedHashMap<>();
        figures.stream().filter(this::has).forEach(figure -> shown.put(figure, of(figure)));
        return Collections.unmodifiableMap(shown);
    }

    private Explanation origin(Figure list, int i, long value) {
        List<Explanation> known = origins.listOf(list);
        Term part = new Term(list.term().name() + "-part", list.term().rule());
        return known.isEmpty() ? part.given(list.unit(), value) : checked(known.get(i), list.unit(), value);
    }

    /** What comes from before the step must be what the step begins with. */
    private static Explanation checked(Explanation own, Unit unit, long value) {
        if (!own.result().equals(unit.of(value))) {
            throw new IllegalStateException(own + " must explain what is settled");
        }
        return own;
    }
}
