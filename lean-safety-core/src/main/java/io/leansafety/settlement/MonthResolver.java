package io.leansafety.settlement;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.primitives.Ints;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.policy.TierScheme;
import io.leansafety.pricing.Catalogs;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PointsLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.Transfer;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves a month: every id, version and role looked up, every problem gathered, every person put together. */
final class MonthResolver {
    private static final Place ROOT = Place.in(Document.MONTH);

    private final Policy policy;
    private final MonthFacts facts;
    private final SettlementPeriod period;
    private final Problems problems;
    private final References references;
    private final Catalogs catalogs;
    private final AssessmentResolver assessments;
    private final WageResolver wages;
    private final VetoResolver vetoes;
    private final MovementResolver movements;
    private final Map<PersonId, Place> places = new HashMap<>();
    private ListMultimap<PersonId, ChargedLine> charged = ImmutableListMultimap.of();
    private ListMultimap<PersonId, LostPoints> lost = ImmutableListMultimap.of();

    /** A charge or reward with the finding that it comes from. */
    private record ChargedLine(PricedFinding finding, PersonLine line) {}

    /** Points with the finding that they come from. */
    private record LostPoints(PricedFinding finding, PointsLine line) {}

    MonthResolver(Policy policy, MonthFacts facts, SettlementPeriod period, Problems problems) {
        this.policy = policy;
        this.facts = facts;
        this.period = period;
        this.problems = problems;
        PolicyCheck.checkInForce(policy, period.last(), problems);
        Organization organization = Organization.resolve(
                facts.organization(), period.last(), policy.tierIds(), problems, ROOT.field("organization"));
        references = new References(organization, problems);
        catalogs = Catalogs.resolve(facts.catalogs(), policy.prices(), organization, problems, ROOT.field("catalogs"));
        assessments = new AssessmentResolver(policy, period, references, ROOT);
        wages = new WageResolver(policy, period, references, ROOT);
        vetoes = new VetoResolver(policy, references, ROOT.field("vetoes"));
        movements = new MovementResolver(policy, catalogs, period, references, ROOT);
    }

    /** Everything found is in the problems; with an error among them, the month is not to be settled. */
    ResolvedMonth resolve() {
        wages.resolve(facts);
        assessments.resolve(facts);
        movements.resolve(facts);
        vetoes.resolve(facts.vetoes());
        groupLines();
        rememberPlaces();
        List<Person> byId = new ArrayList<>(references.organization().people());
        byId.sort(Comparator.comparing(Person::id));
        List<ResolvedPerson> people = new ArrayList<>(byId.size());
        SettlementTerms terms = SettlementTerms.of(policy);
        Money magnitude = magnitudeOfMovements();
        for (Person person : byId) {
            Place place = placeOf(person.id());
            PersonMonthBuilder builder = PersonMonth.builder(person.id(), terms);
            List<ResultLine> lines = fill(builder, person);
            magnitude = add(magnitude, builder, place);
            if (!problems.hasErrors() && assessments.isComplete()) {
                people.add(new ResolvedPerson(person, builder.build(), lines, place));
            }
        }
        assessments.reportMissing();
        return new ResolvedMonth(
                policy,
                period,
                List.copyOf(people),
                List.copyOf(movements.findings()),
                List.copyOf(movements.transfers()),
                problems.warnings());
    }

    private void groupLines() {
        charged = MultimapBuilder.hashKeys().arrayListValues().build();
        lost = MultimapBuilder.hashKeys().arrayListValues().build();
        for (PricedFinding finding : movements.findings()) {
            for (PersonLine line : finding.personLines()) {
                charged.put(line.person(), new ChargedLine(finding, line));
            }
            for (PointsLine line : finding.pointsLines()) {
                lost.put(line.person(), new LostPoints(finding, line));
            }
        }
    }

    private void rememberPlaces() {
        for (int i = 0; i < facts.organization().people().size(); i++) {
            PersonId id = facts.organization().people().get(i).id();
            if (id != null) {
                places.putIfAbsent(
                        id, ROOT.field("organization").field("people").index(i));
            }
        }
    }

    private Place placeOf(PersonId person) {
        return wages.of(person)
                .map(WageResolver.Wages::place)
                .or(() -> Optional.ofNullable(places.get(person)))
                .orElse(ROOT);
    }

    /** Puts together what the person step needs, and what findings did to the person. */
    private List<ResultLine> fill(PersonMonthBuilder builder, Person person) {
        List<ResultLine> lines = new ArrayList<>();
        person.tier().flatMap(policy::findTier).ifPresent(tier -> {
            builder.tier(tier);
            fillAssessment(builder, person, tier, lines);
            if (tier.isInspectedDaily()) {
                fillDays(builder, person.id());
            }
        });
        builder.veto(vetoes.of(person));
        fillWages(builder, person.id());
        if (!person.subject().isContractor()) {
            fillCharges(builder, person.id(), lines);
        }
        Collections.sort(lines);
        return lines.isEmpty() ? List.of() : List.copyOf(lines);
    }

    private void fillAssessment(PersonMonthBuilder builder, Person person, TierScheme tier, List<ResultLine> lines) {
        assessments.exemption(person.id()).ifPresent(builder::exempt);
        assessments.inspectionOf(person, tier).ifPresent(builder::inspection);
        assessments.dutyOf(person, tier).ifPresent(duty -> fillDuty(builder, duty, person.id(), tier, lines));
    }

    /** Points by findings count like those of the office, where the duty score is formed. Rule A2b. */
    private void fillDuty(
            PersonMonthBuilder builder, DutyFact duty, PersonId person, TierScheme tier, List<ResultLine> lines) {
        List<LostPoints> byFindings = lost.get(person).stream()
                .filter(points ->
                        tier.deductionCategories().contains(points.line().category()))
                .toList();
        for (LostPoints points : byFindings) {
            lines.add(new ResultLine(
                    points.finding().id(),
                    RuleId.A2B,
                    points.line().role(),
                    points.line().hundredths(),
                    points.finding().catalogOrNull()));
        }
        long[] deducted = Stream.concat(
                        duty.deductions().stream().map(MonthResolver::hundredthsOf),
                        byFindings.stream().map(points -> points.line().hundredths()))
                .mapToLong(Long::longValue)
                .toArray();
        builder.duty(duty.selfCheck() == null ? Score.ZERO : duty.selfCheck(), deducted);
    }

    private static long hundredthsOf(DeductionFact deduction) {
        return deduction.points() == null ? 0 : deduction.points().hundredths();
    }

    private void fillDays(PersonMonthBuilder builder, PersonId person) {
        Map<LocalDate, Money> quotas = wages.quotasOf(person);
        Place place = placeOf(person).field("quota");
        List<Integer> scores = new ArrayList<>(quotas.size());
        for (LocalDate day : quotas.keySet()) {
            Place field = place.field(day.toString());
            scores.add(problems.isKnown(field) ? 0 : assessments.dayScore(person, day, field));
        }
        builder.days(quotas.values().stream().mapToLong(Money::fen).toArray(), Ints.toArray(scores));
    }

    private void fillWages(PersonMonthBuilder builder, PersonId person) {
        builder.entitlement(wages.entitlementOf(person));
        wages.of(person)
                .map(WageResolver.Wages::fact)
                .ifPresent(fact -> builder.wages(orZero(fact.performance()), orZero(fact.other()))
                        .minimumWage(orZero(fact.minimumWage()))
                        .broughtForward(orZero(fact.broughtForward())));
    }

    private void fillCharges(PersonMonthBuilder builder, PersonId person, List<ResultLine> lines) {
        List<ChargedLine> own = charged.get(person);
        if (own.isEmpty()) {
            return;
        }
        builder.charges(amounts(own, false)).rewards(amounts(own, true));
        for (ChargedLine charge : own) {
            PersonLine line = charge.line();
            lines.add(new ResultLine(
                    charge.finding().id(),
                    line.rule(),
                    line.roleOrNull(),
                    line.amount().fen(),
                    charge.finding().catalogOrNull()));
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

    /** No figure of a month is greater than the sum of all that goes into it, so nothing can leave the range later. */
    private Money magnitudeOfMovements() {
        Money sum = Money.ZERO;
        try {
            for (PricedFinding finding : movements.findings()) {
                for (SubjectLine line : finding.subjectLines()) {
                    sum = sum.plus(line.amount());
                }
                for (PersonLine line : finding.personLines()) {
                    sum = sum.plus(line.amount());
                }
            }
            for (Transfer transfer : movements.transfers()) {
                sum = sum.plus(transfer.amount());
            }
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amounts-too-large", RuleId.V1, ROOT.field("findings"));
            return Money.ZERO;
        }
        return sum;
    }

    private Money add(Money magnitude, PersonMonthBuilder builder, Place place) {
        try {
            return magnitude.plus(builder.magnitude());
        } catch (ValueOutOfRangeException tooMuch) {
            problems.errorUnlessKnown("amounts-too-large", RuleId.V1, place);
            return Money.ZERO;
        }
    }
}
