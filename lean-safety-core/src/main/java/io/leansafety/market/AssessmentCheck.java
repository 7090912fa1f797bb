package io.leansafety.market;

import io.leansafety.assessment.Assessed;
import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.life.Selection;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.work.Visit;
import java.util.List;
import java.util.Objects;

/** Says what in an entry contradicts the tier, or the other entries of the person and month. Rules A2, A4, A6, A9 and S4. */
final class AssessmentCheck {
    private final Session session;
    private final Problems problems;
    private final AssessedPerson person;
    private final TierScheme tier;
    private final List<AssessmentDossier> others;

    /**
     * Looks at what was given in the month.
     *
     * @param id the entry that is checked, which is none of the others
     */
    AssessmentCheck(Session session, AssessedPerson person, Reference id) {
        this.session = session;
        this.problems = session.problems();
        this.person = person;
        this.tier = person.tier();
        Selection ofMonth = Selection.of(person.period().days()).of(person.id());
        this.others = Pages.all(session.ports().assessments(), session.enterprise(), ofMonth).stream()
                .filter(entry ->
                        entry.state() == AssessmentState.GIVEN && !entry.id().equals(id))
                .toList();
    }

    /** Adds that there is nothing to be given, or that it was. */
    void given(Assessed entry) {
        switch (entry.kind()) {
            case SELF_CHECK -> {
                checkDuty();
                checkFirst(entry, RuleId.A6);
                checkNoneOf(AssessmentKind.DUTY_WORK, "dutyWork", entry);
            }
            case DEDUCTION -> {
                checkDuty();
                checkDeducts();
            }
            case INSPECTION -> {
                checkInspected(false, "not-inspected-monthly");
                checkFirst(entry, RuleId.A6);
                checkNoneOf(AssessmentKind.VISIT, "visits", entry);
            }
            case DAILY -> {
                checkInspected(true, "not-inspected-daily");
                checkFirst(entry, RuleId.S4);
                checkNoneOf(AssessmentKind.VISIT, "visits", entry);
            }
            case VISIT -> {
                checkFirst(entry, RuleId.A4);
                checkNoneOf(
                        tier.isInspectedDaily() ? AssessmentKind.DAILY : AssessmentKind.INSPECTION, "visits", entry);
            }
            case DUTY_WORK -> checkNoneOf(AssessmentKind.SELF_CHECK, "dutyWork", entry);
        }
    }

    /** Adds what the tier or the checklist of the day does not know of what an entry says. */
    void says(Assessed entry) {
        DeductionFact deduction = entry.deduction();
        if (deduction != null
                && deduction.category() != null
                && !tier.deductionCategories().contains(deduction.category())) {
            problems.error(
                    "category-not-allowed",
                    RuleId.A2,
                    AssessedPlaces.CATEGORY,
                    "category",
                    deduction.category(),
                    "tier",
                    tier.id(),
                    "categories",
                    tier.deductionCategories());
        }
        PublishedWork published = new PublishedWork(session, person);
        if (entry.visit() != null) {
            published.check(entry.visit());
        }
        if (entry.work() != null) {
            published.check(entry.work());
        }
    }

    /** Adds that the actor gave the self-check, or work that makes it up, and deducts, or the other way round. Rule A9. */
    void separate(AssessmentKind kind) {
        PersonId actor = session.who().actor();
        if (!tier.assessors().separatesDeductions()) {
            return;
        }
        if (kind == AssessmentKind.DEDUCTION
                && (hasGiven(actor, AssessmentKind.SELF_CHECK) || hasGiven(actor, AssessmentKind.DUTY_WORK))) {
            reportBoth("deducts-own-self-check", actor);
        }
        if ((kind == AssessmentKind.SELF_CHECK || kind == AssessmentKind.DUTY_WORK)
                && hasGiven(actor, AssessmentKind.DEDUCTION)) {
            reportBoth("self-check-of-deducted", actor);
        }
    }

    private boolean hasGiven(PersonId actor, AssessmentKind kind) {
        return others.stream()
                .filter(entry -> entry.assessed().kind() == kind)
                .flatMap(entry -> session.ports().assessments().versions(session.enterprise(), entry.id()).stream())
                .anyMatch(version -> version.step() != AssessmentStep.WITHDRAW
                        && version.stamp().actor().equals(actor));
    }

    private void reportBoth(String code, PersonId actor) {
        problems.error(code, RuleId.A9, Asked.ACTOR, "actor", actor, "person", person.id(), "month", person.period());
    }

    private void checkDuty() {
        if (tier.duty() == Cadence.QUARTER && !person.period().endsQuarter()) {
            problems.error(
                    "duty-not-due",
                    RuleId.A6,
                    AssessedPlaces.MONTH,
                    "person",
                    person.id(),
                    "tier",
                    tier.id(),
                    "month",
                    person.period());
        }
    }

    private void checkDeducts() {
        if (tier.assessors().deductions() == null) {
            problems.error(
                    "nobody-deducts", RuleId.A6, AssessedPlaces.PERSON, "person", person.id(), "tier", tier.id());
        }
    }

    private void checkInspected(boolean isDaily, String code) {
        if (tier.isInspectedDaily() != isDaily) {
            problems.error(code, RuleId.A6, AssessedPlaces.PERSON, "person", person.id());
        }
    }

    private void checkFirst(Assessed entry, RuleId rule) {
        others.stream()
                .filter(other -> isSame(other.assessed(), entry))
                .findFirst()
                .ifPresent(other -> problems.error(
                        "assessed-already",
                        rule,
                        Asked.ID,
                        "person",
                        person.id(),
                        "kind",
                        entry.kind(),
                        "day",
                        entry.day(),
                        "other",
                        other.id()));
    }

    private static boolean isSame(Assessed one, Assessed other) {
        Visit visit = one.visit();
        Visit another = other.visit();
        return one.kind() == other.kind()
                && one.day().equals(other.day())
                && (visit == null || another == null || visit.shift() == another.shift());
    }

    /** A score is given or formed from work; of a day it is the day's work that counts. */
    private void checkNoneOf(AssessmentKind kind, String list, Assessed entry) {
        boolean isOfDay = entry.kind() == AssessmentKind.DAILY || kind == AssessmentKind.DAILY;
        others.stream()
                .filter(other -> other.assessed().kind() == kind && other.counts())
                .filter(other -> !isOfDay || other.assessed().day().equals(entry.day()))
                .findFirst()
                .ifPresent(other -> problems.error(
                        "score-and-entry",
                        RuleId.A6,
                        Asked.ID,
                        "person",
                        person.id(),
                        "kind",
                        entry.kind(),
                        "list",
                        list,
                        "other",
                        Objects.requireNonNull(other.id())));
    }
}
