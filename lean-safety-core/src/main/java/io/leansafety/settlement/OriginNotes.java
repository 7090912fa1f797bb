package io.leansafety.settlement;

import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.organization.Person;
import io.leansafety.policy.TierScheme;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PointsLine;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says of each figure that a person's step begins with where it comes from. Rule S10. */
final class OriginNotes {
    private static final Term MISSING_DUTY = new Term("missing-duty", RuleId.A8);
    private static final Term MISSING_INSPECTION = new Term("missing-inspection", RuleId.A8);
    private static final Term DEDUCTION = new Term("deduction", RuleId.A2);
    private static final Term QUOTA = new Term("day-quota", RuleId.S4);
    private static final Term DAY_SCORE = new Term("day-score", RuleId.S4);
    private static final Term MISSING_DAY = new Term("missing-day-score", RuleId.A8);

    private final Recorder recorder;
    private final AssessmentResolver assessments;
    private final WageResolver wages;
    private final VetoResolver vetoes;

    OriginNotes(Recorder recorder, AssessmentResolver assessments, WageResolver wages, VetoResolver vetoes) {
        this.recorder = recorder;
        this.assessments = assessments;
        this.wages = wages;
        this.vetoes = vetoes;
    }

    /** What is the same for everybody, with a tier or without. */
    Origins begin(Person person) {
        Origins origins = new Origins();
        origins.put(Figure.VETO, vetoes.explain(person));
        wages.explanationOf(person.id()).ifPresent(how -> origins.put(Figure.ENTITLEMENT, how));
        return origins;
    }

    void assessment(Origins origins, Person person, TierScheme tier) {
        assessments
                .exemption(person.id())
                .ifPresent(ratio -> origins.put(
                        Figure.EXEMPT_RATIO,
                        Figure.EXEMPT_RATIO
                                .term()
                                .given(Unit.RATIO, ratio.millionths())
                                .with("reason", assessments.reasonOf(person.id()))));
        Optional<Explanation> inspection = assessments.explainInspection(person, tier);
        inspection.ifPresent(how -> origins.put(Figure.INSPECTION_SCORE, how));
        if (inspection.isEmpty() && !assessments.hasInspection(person.id())) {
            assessments
                    .inspectionOf(person, tier)
                    .ifPresent(zero -> origins.put(
                            Figure.INSPECTION_SCORE, MISSING_INSPECTION.given(Unit.SCORE, zero.hundredths())));
        }
        assessments.dutyOf(person, tier).ifPresent(duty -> duty(origins, person, tier, duty));
    }

    private void duty(Origins origins, Person person, TierScheme tier, DutyFact duty) {
        Optional<Explanation> formed = assessments.explainSelfCheck(person.id(), tier);
        formed.ifPresent(how -> origins.put(Figure.SELF_CHECK, how));
        if (formed.isEmpty() && !assessments.hasDuty(person.id())) {
            origins.put(Figure.SELF_CHECK, MISSING_DUTY.given(Unit.SCORE, 0));
        }
        for (DeductionFact deduction : duty.deductions()) {
            origins.add(Figure.POINTS, deduction(deduction));
        }
    }

    private static Explanation deduction(DeductionFact deduction) {
        return DEDUCTION
                .given(
                        Unit.POINTS,
                        deduction.points() == null ? 0 : deduction.points().hundredths())
                .with("category", deduction.category())
                .with("reason", deduction.reason());
    }

    void day(Origins origins, Person person, LocalDate day, Money quota, int score) {
        Term term = assessments.hasDayScore(person.id(), day) ? DAY_SCORE : MISSING_DAY;
        Explanation how = assessments.explainDay(person.id(), day).orElseGet(() -> term.given(Unit.SCORE, score));
        origins.add(Figure.QUOTA_WAGE_BASE, QUOTA.given(Unit.YUAN, quota.fen()).with("day", day));
        origins.add(Figure.INSPECTION_SCORE, how.with("day", day));
    }

    void charge(Origins origins, PersonLine line, ResultLine shown) {
        Explanation how = recorder.of(line);
        recorder.note(shown, how);
        origins.add(line.isReward() ? Figure.REWARDS : Figure.CHARGES, how);
    }

    void corrections(Origins origins, List<PersonCorrection> corrections, Money sum) {
        origins.put(Figure.CORRECTIONS, CorrectionNotes.sum(corrections, sum));
    }

    void points(Origins origins, PointsLine line, ResultLine shown) {
        Explanation how = recorder.of(line);
        recorder.note(shown, how);
        origins.add(Figure.POINTS, how);
    }
}
