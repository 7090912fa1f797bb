package io.leansafety.settlement;

import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.SelfCheckScore;
import io.leansafety.organization.Person;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
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

/** Resolves who is exempt, whose assessment is due, and whose is missing. Rules O2, A6 and A8. */
final class AssessmentResolver {
    private final SettlementPeriod period;
    private final References references;
    private final Problems problems;
    private final Place root;
    private final boolean countsMissingAsZero;
    private final WorkScores work;
    private final DutyResolver duty;
    private final InspectionResolver inspection;
    private final DailyResolver daily;
    private final Map<PersonId, Ratio> exemptions = new HashMap<>();
    private final Map<PersonId, String> reasons = new HashMap<>();
    private final Set<PersonId> missingDuty = new TreeSet<>();
    private final Set<PersonId> missingInspection = new TreeSet<>();

    AssessmentResolver(
            Policy policy, SettlementPeriod period, References references, Place root, @Nullable Recorder recorder) {
        this.period = period;
        this.references = references;
        this.problems = references.problems();
        this.root = root;
        this.countsMissingAsZero = policy.assessment().missingAssessment() == Missing.ZERO;
        this.work =
                new WorkScores(policy.assessment(), new WorkResolver(policy, period, references, root), problems, root);
        this.duty = new DutyResolver(policy, references, root.field("duty"), work);
        this.inspection = new InspectionResolver(policy, references, root.field("inspection"), recorder);
        this.daily = new DailyResolver(policy, period, references, root.field("daily"));
    }

    void resolve(MonthFacts facts) {
        work.resolve(facts);
        Set<PersonId> assessed = new HashSet<>();
        facts.duty().forEach(fact -> addTo(assessed, fact.person()));
        facts.inspection().forEach(fact -> addTo(assessed, fact.person()));
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < facts.exemptions().size(); i++) {
            exempt(
                    facts.exemptions().get(i),
                    assessed,
                    seen,
                    root.field("exempt").index(i));
        }
        duty.resolve(facts.duty());
        inspection.resolve(facts.inspection());
        daily.resolve(facts.daily());
    }

    /** Why somebody is exempt, if it was said. */
    @Nullable
    String reasonOf(PersonId person) {
        return reasons.get(person);
    }

    Optional<Ratio> exemption(PersonId person) {
        return Optional.ofNullable(exemptions.get(person));
    }

    /** The duty assessment; empty where none is due and none was given. */
    Optional<DutyFact> dutyOf(Person person, TierScheme tier) {
        Optional<DutyFact> given = duty.find(person.id());
        boolean due = tier.duty() == Cadence.MONTH || period.endsQuarter();
        boolean isScored = given.map(DutyFact::selfCheck).isPresent();
        if (isScored || !due || exemptions.containsKey(person.id())) {
            return given;
        }
        List<DeductionFact> deductions = given.map(DutyFact::deductions).orElse(List.of());
        Optional<DutyFact> formed =
                work.selfCheckOf(person.id(), tier).map(check -> new DutyFact(person.id(), check.score(), deductions));
        if (formed.isPresent() || given.isPresent()) {
            return formed.or(() -> given);
        }
        if (countsMissingAsZero) {
            return Optional.of(new DutyFact(person.id(), Score.ZERO, List.of()));
        }
        missingDuty.add(person.id());
        return Optional.empty();
    }

    /** The month's inspection score; empty where none is due and none was given. */
    Optional<Score> inspectionOf(Person person, TierScheme tier) {
        Optional<Score> given = inspection.find(person.id());
        if (given.isPresent() || tier.isInspectedDaily() || exemptions.containsKey(person.id())) {
            return given;
        }
        Optional<Score> formed = work.inspectionOf(person.id());
        if (formed.isPresent()) {
            return formed;
        }
        if (countsMissingAsZero) {
            return Optional.of(Score.ZERO);
        }
        missingInspection.add(person.id());
        return Optional.empty();
    }

    /** How an inspection score came about; empty where it was given, or is missing. */
    Optional<Explanation> explainInspection(Person person, TierScheme tier) {
        boolean isFormed = inspection.find(person.id()).isEmpty()
                && !tier.isInspectedDaily()
                && !exemptions.containsKey(person.id());
        return isFormed ? work.explainInspection(person.id()) : inspection.explanationOf(person.id());
    }

    /** How a self-check score came about; empty where it was given, or is missing. */
    Optional<Explanation> explainSelfCheck(PersonId person, TierScheme tier) {
        boolean isGiven = duty.find(person).map(DutyFact::selfCheck).isPresent();
        return isGiven || exemptions.containsKey(person)
                ? Optional.empty()
                : work.selfCheckOf(person, tier).map(SelfCheckScore::explain);
    }

    /** How a day's score came about; empty where it was given, or is missing. */
    Optional<Explanation> explainDay(PersonId person, LocalDate day) {
        return hasDayScore(person, day) ? Optional.empty() : work.explainDay(person, day);
    }

    /** Whether somebody's duty score, or inspection score, was handed in. */
    boolean hasDuty(PersonId person) {
        return duty.find(person).map(DutyFact::selfCheck).isPresent();
    }

    boolean hasInspection(PersonId person) {
        return inspection.find(person).isPresent();
    }

    boolean hasDayScore(PersonId person, LocalDate day) {
        return daily.find(person, day).isPresent();
    }

    /** The inspection score of a day with a quota wage, in hundredths; also of exempt people. Rule S4. */
    int dayScore(PersonId person, LocalDate day, Place quota) {
        Optional<Score> score = daily.find(person, day).or(() -> work.dayOf(person, day));
        return score.map(Score::hundredths).orElseGet(() -> {
            if (!countsMissingAsZero && !daily.isDoubtful(person)) {
                problems.error("missing-day-score", RuleId.S4, quota, "person", person, "day", day);
            }
            return 0;
        });
    }

    /** Whether everybody asked for so far was assessed, as far as it was due. */
    boolean isComplete() {
        return missingDuty.isEmpty() && missingInspection.isEmpty();
    }

    /** Reports everybody whose assessment is missing, once all were asked for. */
    void reportMissing() {
        work.warn();
        if (!missingDuty.isEmpty() && !duty.hasUnreadable()) {
            problems.errorUnlessKnown("missing-duty", RuleId.A8, root.field("duty"), "persons", missingDuty);
        }
        if (!missingInspection.isEmpty() && !inspection.hasUnreadable()) {
            problems.errorUnlessKnown(
                    "missing-inspection", RuleId.A8, root.field("inspection"), "persons", missingInspection);
        }
    }

    private static void addTo(Set<PersonId> people, @Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }

    private void exempt(ExemptionFact fact, Set<PersonId> assessed, Set<PersonId> seen, Place here) {
        PersonId id = fact.person();
        Place field = here.field("person");
        references.person(id, field);
        references.once(seen, id, "duplicate-exemption", RuleId.EXCHANGE, field);
        Ratio ratio = ratio(fact.ratio(), here.field("ratio"));
        if (id != null) {
            exemptions.putIfAbsent(id, ratio);
            if (fact.reason() != null) {
                reasons.putIfAbsent(id, fact.reason());
            }
            if (assessed.contains(id)) {
                problems.error("exempt-but-assessed", RuleId.O2, field, "person", id);
            }
        }
    }

    private Ratio ratio(@Nullable Ratio ratio, Place field) {
        if (ratio == null) {
            problems.missing(field);
            return Ratio.ZERO;
        }
        if (ratio.compareTo(Ratio.ONE) > 0 || !ratio.fitsDecimals(4)) {
            problems.error("exempt-ratio", RuleId.O2, field, "was", ratio);
            return Ratio.ZERO;
        }
        return ratio;
    }
}
