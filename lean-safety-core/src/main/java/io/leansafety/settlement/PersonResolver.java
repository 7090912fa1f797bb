package io.leansafety.settlement;

import com.google.common.primitives.Ints;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PointsLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what one person's step needs, and what findings did to the person. Rule S13. */
final class PersonResolver {
    private final Sources sources;
    private final Person person;
    private final Place place;
    private final PersonMonthBuilder builder;
    private final List<ResultLine> lines = new ArrayList<>();
    private final @Nullable OriginNotes notes;
    private final @Nullable Origins origins;

    /**
     * Where everybody's facts were resolved.
     *
     * @param notes says where they come from, null where nothing is to be explained
     */
    record Sources(
            Policy policy,
            SettlementTerms terms,
            AssessmentResolver assessments,
            WageResolver wages,
            VetoResolver vetoes,
            CorrectionResolver corrections,
            Problems problems,
            @Nullable OriginNotes notes) {}

    /** A charge or reward with the finding that it comes from. */
    record ChargedLine(PricedFinding finding, PersonLine line) {}

    /** Points with the finding that they come from. */
    record LostPoints(PricedFinding finding, PointsLine line) {}

    PersonResolver(Sources sources, Person person, Place place) {
        this.sources = sources;
        this.person = person;
        this.place = place;
        this.builder = PersonMonth.builder(person.id(), sources.terms());
        this.notes = sources.notes();
        this.origins = notes == null ? null : notes.begin(person);
    }

    PersonMonthBuilder resolve(List<ChargedLine> charged, List<LostPoints> lost) {
        person.tier().flatMap(sources.policy()::findTier).ifPresent(tier -> {
            builder.tier(tier);
            fillAssessment(tier, lost);
            if (tier.isInspectedDaily()) {
                fillDays();
            }
        });
        builder.veto(sources.vetoes().of(person));
        fillWages();
        if (!person.subject().isContractor()) {
            fillCharges(charged);
        }
        fillCorrections(sources.corrections().of(person.id()));
        Collections.sort(lines);
        return builder;
    }

    ResolvedPerson resolved(PersonMonth month) {
        return new ResolvedPerson(
                person,
                month,
                lines.isEmpty() ? List.of() : List.copyOf(lines),
                List.copyOf(sources.corrections().of(person.id())),
                origins,
                place);
    }

    private void fillAssessment(TierScheme tier, List<LostPoints> lost) {
        AssessmentResolver assessments = sources.assessments();
        assessments.exemption(person.id()).ifPresent(builder::exempt);
        assessments.inspectionOf(person, tier).ifPresent(builder::inspection);
        if (notes != null && origins != null) {
            notes.assessment(origins, person, tier);
        }
        assessments.dutyOf(person, tier).ifPresent(duty -> fillDuty(duty, tier, lost));
    }

    /** Points by findings count like those of the office, where the duty score is formed. Rule A2b. */
    private void fillDuty(DutyFact duty, TierScheme tier, List<LostPoints> lost) {
        List<LostPoints> byFindings = lost.stream()
                .filter(points ->
                        tier.deductionCategories().contains(points.line().category()))
                .toList();
        byFindings.forEach(this::addPoints);
        long[] deducted = Stream.concat(
                        duty.deductions().stream().map(PersonResolver::hundredthsOf),
                        byFindings.stream().map(points -> points.line().hundredths()))
                .mapToLong(Long::longValue)
                .toArray();
        builder.duty(duty.selfCheck() == null ? Score.ZERO : duty.selfCheck(), deducted);
    }

    private void addPoints(LostPoints points) {
        ResultLine line = new ResultLine(
                points.finding().id(),
                RuleId.A2B,
                points.line().role(),
                points.line().hundredths(),
                points.finding().catalogOrNull());
        lines.add(line);
        if (notes != null && origins != null) {
            notes.points(origins, points.line(), line);
        }
    }

    private static long hundredthsOf(DeductionFact deduction) {
        return deduction.points() == null ? 0 : deduction.points().hundredths();
    }

    private void fillDays() {
        Map<LocalDate, Money> quotas = sources.wages().quotasOf(person.id());
        List<Integer> scores = new ArrayList<>(quotas.size());
        quotas.forEach((day, quota) -> {
            Place field = place.field("quota").field(day.toString());
            int score = sources.problems().isKnown(field)
                    ? 0
                    : sources.assessments().dayScore(person.id(), day, field);
            scores.add(score);
            if (notes != null && origins != null) {
                notes.day(origins, person, day, quota, score);
            }
        });
        builder.days(quotas.values().stream().mapToLong(Money::fen).toArray(), Ints.toArray(scores));
    }

    private void fillWages() {
        builder.entitlement(sources.wages().entitlementOf(person.id()));
        sources.wages()
                .of(person.id())
                .map(WageResolver.Wages::fact)
                .ifPresent(fact -> builder.wages(orZero(fact.performance()), orZero(fact.other()))
                        .minimumWage(orZero(fact.minimumWage()))
                        .broughtForward(orZero(fact.broughtForward())));
    }

    private void fillCorrections(List<PersonCorrection> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        Money sum = corrections.stream().map(PersonCorrection::total).reduce(Money.ZERO, Money::plus);
        builder.corrections(sum);
        if (notes != null && origins != null) {
            notes.corrections(origins, corrections, sum);
        }
    }

    private void fillCharges(List<ChargedLine> own) {
        if (own.isEmpty()) {
            return;
        }
        builder.charges(amounts(own, false)).rewards(amounts(own, true));
        own.forEach(this::addCharge);
    }

    private void addCharge(ChargedLine charge) {
        PersonLine line = charge.line();
        ResultLine shown = new ResultLine(
                charge.finding().id(),
                line.rule(),
                line.roleOrNull(),
                line.amount().fen(),
                charge.finding().catalogOrNull());
        lines.add(shown);
        if (notes != null && origins != null) {
            notes.charge(origins, line, shown);
        }
    }

    private static long[] amounts(List<ChargedLine> lines, boolean rewards) {
        return lines.stream()
                .map(ChargedLine::line)
                .filter(line -> line.isReward() == rewards)
                .mapToLong(line -> line.amount().fen())
                .toArray();
    }

    private static Money orZero(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }
}
