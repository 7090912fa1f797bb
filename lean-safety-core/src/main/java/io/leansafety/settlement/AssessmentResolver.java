package io.leansafety.settlement;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.InspectionScore;
import io.leansafety.organization.Person;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Resolves who was assessed how, who is exempt, and whose assessment is missing. Rules O2, A2 to A4, A6, A8, S4. */
final class AssessmentResolver {
    private static final int MOST_COUNTED = 1_000_000;

    private final Policy policy;
    private final SettlementPeriod period;
    private final References references;
    private final Problems problems;
    private final Place root;
    private final Map<PersonId, Ratio> exemptions = new HashMap<>();
    private final Map<PersonId, DutyFact> duty = new HashMap<>();
    private final Map<PersonId, Score> inspection = new HashMap<>();
    private final Map<PersonId, Map<LocalDate, Score>> daily = new HashMap<>();
    private final Set<PersonId> doubtfulDays = new HashSet<>();
    private final Set<PersonId> missingDuty = new TreeSet<>();
    private final Set<PersonId> missingInspection = new TreeSet<>();
    private boolean hasUnreadableDuty;
    private boolean hasUnreadableInspection;
    private boolean hasUnreadableDaily;

    AssessmentResolver(Policy policy, SettlementPeriod period, References references, Place root) {
        this.policy = policy;
        this.period = period;
        this.references = references;
        this.problems = references.problems();
        this.root = root;
    }

    void resolve(MonthFacts facts) {
        Set<PersonId> assessed = new HashSet<>();
        facts.duty().forEach(fact -> addTo(assessed, fact.person()));
        facts.inspection().forEach(fact -> addTo(assessed, fact.person()));
        for (int i = 0; i < facts.exemptions().size(); i++) {
            exempt(facts.exemptions().get(i), assessed, root.field("exempt").index(i));
        }
        for (int i = 0; i < facts.duty().size(); i++) {
            duty(facts.duty().get(i), root.field("duty").index(i));
        }
        for (int i = 0; i < facts.inspection().size(); i++) {
            inspection(facts.inspection().get(i), root.field("inspection").index(i));
        }
        for (int i = 0; i < facts.daily().size(); i++) {
            daily(facts.daily().get(i), root.field("daily").index(i));
        }
    }

    Optional<Ratio> exemption(PersonId person) {
        return Optional.ofNullable(exemptions.get(person));
    }

    /** The self-check score and the points taken off it; empty where none is due and none was given. */
    Optional<DutyFact> dutyOf(Person person, TierScheme tier) {
        DutyFact given = duty.get(person.id());
        if (given != null || exemptions.containsKey(person.id())) {
            return Optional.ofNullable(given);
        }
        boolean due = tier.duty() == Cadence.MONTH || period.endsQuarter();
        if (due && isZeroWhenMissing()) {
            return Optional.of(new DutyFact(person.id(), Score.ZERO, List.of()));
        }
        if (due) {
            missingDuty.add(person.id());
        }
        return Optional.empty();
    }

    /** The month's inspection score; empty where none is due and none was given. */
    Optional<Score> inspectionOf(Person person, TierScheme tier) {
        Score given = inspection.get(person.id());
        if (given != null || tier.isInspectedDaily() || exemptions.containsKey(person.id())) {
            return Optional.ofNullable(given);
        }
        if (isZeroWhenMissing()) {
            return Optional.of(Score.ZERO);
        }
        missingInspection.add(person.id());
        return Optional.empty();
    }

    /** The inspection score of a day with a quota wage, in hundredths. */
    int dayScore(PersonId person, LocalDate day, Place place) {
        Score score = daily.getOrDefault(person, Map.of()).get(day);
        if (score != null) {
            return score.hundredths();
        }
        if (!isZeroWhenMissing() && !hasUnreadableDaily && !doubtfulDays.contains(person)) {
            problems.error("missing-day-score", RuleId.S4, place, "person", person, "day", day);
        }
        return 0;
    }

    /** Reports everybody whose assessment is missing, once all were asked for. */
    void reportMissing() {
        if (!missingDuty.isEmpty() && !hasUnreadableDuty) {
            problems.errorUnlessKnown("missing-duty", RuleId.A8, root.field("duty"), "persons", missingDuty);
        }
        if (!missingInspection.isEmpty() && !hasUnreadableInspection) {
            problems.errorUnlessKnown(
                    "missing-inspection", RuleId.A8, root.field("inspection"), "persons", missingInspection);
        }
    }

    private boolean isZeroWhenMissing() {
        return policy.assessment().missingAssessment() == Missing.ZERO;
    }

    private static void addTo(Set<PersonId> people, @Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }

    private void exempt(ExemptionFact fact, Set<PersonId> assessed, Place here) {
        Place field = here.field("person");
        Optional<Person> person = references.person(fact.person(), field);
        Ratio ratio = fact.ratio();
        if (ratio == null) {
            problems.missing(here.field("ratio"));
            ratio = Ratio.ZERO;
        } else if (ratio.compareTo(Ratio.ONE) > 0 || !ratio.fitsDecimals(4)) {
            problems.error("exempt-ratio", RuleId.O2, here.field("ratio"), "was", ratio);
            ratio = Ratio.ZERO;
        }
        if (fact.person() != null && assessed.contains(fact.person())) {
            problems.error("exempt-but-assessed", RuleId.O2, field, "person", fact.person());
        }
        if (person.isPresent() && exemptions.putIfAbsent(person.get().id(), ratio) != null) {
            problems.error(
                    "duplicate-exemption",
                    RuleId.EXCHANGE,
                    field,
                    "person",
                    person.get().id());
        }
    }

    private void duty(DutyFact fact, Place here) {
        Place field = here.field("person");
        hasUnreadableDuty |= fact.person() == null;
        Optional<Person> person = references.person(fact.person(), field);
        if (fact.selfCheck() == null) {
            problems.missing(here.field("selfCheck"));
        }
        Optional<TierScheme> tier = person.flatMap(Person::tier).flatMap(policy::findTier);
        if (person.isPresent() && tier.isEmpty()) {
            problems.error(
                    "not-assessed", RuleId.A6, field, "person", person.get().id());
        }
        for (int i = 0; i < fact.deductions().size(); i++) {
            deduction(fact.deductions().get(i), tier, here.field("deductions").index(i));
        }
        if (person.isPresent() && duty.putIfAbsent(person.get().id(), fact) != null) {
            problems.error(
                    "duplicate-duty",
                    RuleId.EXCHANGE,
                    field,
                    "person",
                    person.get().id());
        }
    }

    private void deduction(DeductionFact fact, Optional<TierScheme> tier, Place here) {
        if (fact.category() == null) {
            problems.missing(here.field("category"));
        } else if (tier.isPresent() && !tier.get().deductionCategories().contains(fact.category())) {
            problems.error(
                    "category-not-allowed",
                    RuleId.A2,
                    here.field("category"),
                    "category",
                    fact.category(),
                    "tier",
                    tier.get().id(),
                    "categories",
                    tier.get().deductionCategories());
        }
        if (fact.points() == null) {
            problems.missing(here.field("points"));
        }
        if (fact.reason() == null || fact.reason().isBlank()) {
            problems.missing(here.field("reason"));
        }
        if (fact.evidence() == null || fact.evidence().isBlank()) {
            problems.missing(here.field("evidence"));
        }
    }

    private void inspection(InspectionFact fact, Place here) {
        Place field = here.field("person");
        hasUnreadableInspection |= fact.person() == null;
        Optional<Person> person = references.person(fact.person(), field);
        Optional<TierScheme> tier = person.flatMap(Person::tier).flatMap(policy::findTier);
        if (person.isPresent()
                && tier.filter(scheme -> !scheme.isInspectedDaily()).isEmpty()) {
            problems.error(
                    "not-inspected-monthly",
                    RuleId.A6,
                    field,
                    "person",
                    person.get().id());
        }
        Score score = score(fact, here);
        if (person.isPresent() && inspection.putIfAbsent(person.get().id(), score) != null) {
            problems.error(
                    "duplicate-inspection",
                    RuleId.EXCHANGE,
                    field,
                    "person",
                    person.get().id());
        }
    }

    private Score score(InspectionFact fact, Place here) {
        if (fact.score() != null && fact.parts() != null) {
            problems.error("score-and-parts", RuleId.EXCHANGE, here.field("score"));
        }
        if (fact.score() != null) {
            return fact.score();
        }
        InspectionParts parts = fact.parts() == null ? InspectionParts.NONE : fact.parts();
        int before = problems.errorCount();
        checkCount(parts.locationsRequired(), here.field("locationsRequired"));
        checkCount(parts.locationsCovered(), here.field("locationsCovered"));
        parts.visits().forEach((shift, visits) -> {
            Place place = here.field("visits").field(shift.name());
            checkCount(visits.required(), place.field("required"));
            checkCount(visits.done(), place.field("done"));
        });
        if (parts.locationsCovered() > parts.locationsRequired()) {
            problems.errorUnlessKnown(
                    "covered-above-required",
                    RuleId.A4,
                    here.field("locationsCovered"),
                    "was",
                    parts.locationsCovered(),
                    "greatest",
                    parts.locationsRequired());
        }
        AssessmentTerms terms = policy.assessment();
        return problems.errorCount() == before
                ? InspectionScore.of(terms.inspectionWeights(), parts, terms.scoreRounding())
                : Score.ZERO;
    }

    private void checkCount(int count, Place field) {
        if (count < 0 || count > MOST_COUNTED) {
            problems.errorUnlessKnown(
                    "out-of-range", RuleId.A4, field, "was", count, "least", 0, "greatest", MOST_COUNTED);
        }
    }

    private void daily(DailyScoreFact fact, Place here) {
        hasUnreadableDaily |= fact.person() == null;
        Optional<Person> person = references.person(fact.person(), here.field("person"));
        LocalDate day = fact.date();
        Place field = here.field("date");
        if (fact.score() == null) {
            problems.missing(here.field("score"));
        }
        if (day == null) {
            problems.missing(field);
        } else if (!period.contains(day)) {
            problems.error("day-outside-month", RuleId.S4, field, "day", day, "period", period);
        }
        if (person.isEmpty()) {
            return;
        }
        PersonId id = person.get().id();
        if (person.get()
                .tier()
                .flatMap(policy::findTier)
                .filter(TierScheme::isInspectedDaily)
                .isEmpty()) {
            problems.warning("not-inspected-daily", RuleId.S4, here.field("person"), "person", id);
        }
        if (day == null || !period.contains(day)) {
            doubtfulDays.add(id);
            return;
        }
        Score score = fact.score() == null ? Score.ZERO : fact.score();
        if (daily.computeIfAbsent(id, known -> new HashMap<>()).putIfAbsent(day, score) != null) {
            problems.error("duplicate-day-score", RuleId.S4, field, "person", id, "day", day);
            doubtfulDays.add(id);
        }
    }
}
