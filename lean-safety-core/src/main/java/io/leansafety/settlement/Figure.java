package io.leansafety.settlement;

import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A figure of a person's month or of a leader's year, or a step on the way to one. Rule S10.
 *
 * <p>Those that a result shows are named as there: {@code safetyWage.paid}.
 */
public enum Figure {
    /** The duty score. */
    DUTY_SCORE("dutyScore", RuleId.A3, Unit.SCORE),
    /** The month's inspection score. */
    INSPECTION_SCORE("inspectionScore", RuleId.A4, Unit.SCORE),
    /** The responsibility score. */
    RESPONSIBILITY_SCORE("responsibilityScore", RuleId.A5, Unit.SCORE),
    /** The safety wage entitled to. */
    ENTITLEMENT("safetyWage.entitlement", RuleId.S1, Unit.YUAN),
    /** Curve × veto. */
    PAYOUT_RATIO("safetyWage.ratio", RuleId.S2B, Unit.RATIO),
    /** The safety wage paid. */
    SAFETY_WAGE_PAID("safetyWage.paid", RuleId.S3, Unit.YUAN),
    /** The entitlement less what is paid. */
    SAFETY_WAGE_WITHHELD("safetyWage.withheld", RuleId.S3, Unit.YUAN),
    /** The quota wages of all days. */
    QUOTA_WAGE_BASE("quotaWage.base", RuleId.S4, Unit.YUAN),
    /** What of them is paid. */
    QUOTA_WAGE_PAID("quotaWage.paid", RuleId.S4, Unit.YUAN),
    /** The performance wage. */
    PERFORMANCE_WAGE("performanceWage", RuleId.S7, Unit.YUAN),
    /** The rewards. */
    REWARDS("rewards", RuleId.S5, Unit.YUAN),
    /** The charges of the month. */
    CHARGES("charges", RuleId.S5, Unit.YUAN),
    /** What the month before carried forward. */
    BROUGHT_FORWARD("broughtForward", RuleId.S6, Unit.YUAN),
    /** What is deducted. */
    DEDUCTED("deducted", RuleId.S6, Unit.YUAN),
    /** What goes to the next month. */
    CARRIED_FORWARD("carriedForward", RuleId.S6, Unit.YUAN),
    /** What is given up. */
    WRITTEN_OFF("writtenOff", RuleId.S6, Unit.YUAN),
    /** What closed months are corrected by. */
    CORRECTIONS("corrections", RuleId.S11B, Unit.YUAN),
    /** What the market makes of the person's month. */
    TOTAL("total", RuleId.S7, Unit.YUAN),

    /** A step: the self-check score. */
    SELF_CHECK(RuleId.A1, Unit.SCORE),
    /** A step: all points that are deducted. */
    POINTS(RuleId.A2, Unit.POINTS),
    /** A step: the ratio that the curve gives for the score. */
    CURVE_RATIO(RuleId.S2, Unit.RATIO),
    /** A step: the ratio that an exempt person is paid. */
    EXEMPT_RATIO(RuleId.O2, Unit.RATIO),
    /** A step: the lowest veto that reaches the person. */
    VETO(RuleId.S2B, Unit.RATIO),
    /** A step: other wages, which only count for wage protection. */
    OTHER_WAGES(RuleId.S6, Unit.YUAN),
    /** A step: the minimum wage. */
    MINIMUM_WAGE(RuleId.S6, Unit.YUAN),
    /** A step: charges and what was brought forward. */
    DUE(RuleId.S5, Unit.YUAN),
    /** A step: what may be deducted from. */
    DEDUCTION_SOURCES(RuleId.S6, Unit.YUAN),
    /** A step: the wages of the month, for wage protection. */
    MONTH_WAGES(RuleId.S6, Unit.YUAN),
    /** A step: the greatest share of them that may be deducted. */
    MAX_SHARE(RuleId.S6, Unit.RATIO),
    /** A step: that share of the month's wages. */
    PROTECTED_SHARE(RuleId.S6, Unit.YUAN),
    /** A step: what the month's wages hold above the minimum wage. */
    ABOVE_MINIMUM_WAGE(RuleId.S6, Unit.YUAN),
    /** A step: the limit of the deduction. */
    LIMIT(RuleId.S6, Unit.YUAN),
    /** A step: what is due and was not deducted. */
    NOT_DEDUCTED(RuleId.S6, Unit.YUAN),
    /** A step: everything that is paid, corrections of closed months included, before the deduction. */
    EARNED(RuleId.S7, Unit.YUAN),

    /** The year's duty score. */
    ANNUAL_DUTY_SCORE("dutyScore", RuleId.A7, Unit.SCORE),
    /** The year's inspection score. */
    ANNUAL_INSPECTION_SCORE("inspectionScore", RuleId.A7, Unit.SCORE),
    /** The year's responsibility score. */
    ANNUAL_RESPONSIBILITY_SCORE("responsibilityScore", RuleId.A7, Unit.SCORE),
    /** The ratio for the principal's annual grade. */
    GRADE_RATIO("gradeRatio", RuleId.S8, Unit.RATIO),
    /** The year's curve × veto. */
    ANNUAL_RATIO("ratio", RuleId.S8, Unit.RATIO),
    /** What is paid for the year. */
    PAYOUT("payout", RuleId.S8, Unit.YUAN),
    /** A step: what the ratios are taken of. */
    ANNUAL_BASE(RuleId.S8, Unit.YUAN),
    /** A step: the months served. */
    MONTHS_SERVED(RuleId.S8, Unit.COUNT),
    /** A step: the part of the year served. */
    YEAR_SERVED(RuleId.S8, Unit.RATIO);

    private static final String STEP = "";

    private final String path;
    private final RuleId rule;
    private final Unit unit;

    Figure(String path, RuleId rule, Unit unit) {
        this.path = path;
        this.rule = rule;
        this.unit = unit;
    }

    Figure(RuleId rule, Unit unit) {
        this(STEP, rule, unit);
    }

    /**
     * Returns the figures that a month's result shows of a person.
     *
     * @return the figures, in the order of the result
     */
    public static List<Figure> ofMonth() {
        return shown(figure -> figure.compareTo(TOTAL) <= 0);
    }

    /**
     * Returns the figures that a year's result shows of a leader.
     *
     * @return the figures, in the order of the result
     */
    public static List<Figure> ofYear() {
        return shown(figure -> figure.compareTo(TOTAL) > 0);
    }

    /** {@return the name in the result, as {@code safetyWage.paid}, empty for a step on the way} */
    public Optional<String> path() {
        return path.equals(STEP) ? Optional.empty() : Optional.of(path);
    }

    Unit unit() {
        return unit;
    }

    /** What explanations call it: the constant's name in lower case. */
    Term term() {
        return new Term(name().toLowerCase(Locale.ROOT).replace('_', '-'), rule);
    }

    private static List<Figure> shown(Predicate<Figure> wanted) {
        return Arrays.stream(values())
                .filter(wanted)
                .filter(figure -> figure.path().isPresent())
                .toList();
    }
}
