package io.leansafety.settlement;

import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.organization.Person;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves duty assessments and what was deducted from them. Rules A2 and A6. */
final class DutyResolver {
    private final Policy policy;
    private final References references;
    private final Problems problems;
    private final Place list;
    private final Map<PersonId, DutyFact> duty = new HashMap<>();
    private final WorkScores work;
    private boolean hasUnreadable;

    /** A self-check may be left out where it is formed from work. */
    DutyResolver(Policy policy, References references, Place list, WorkScores work) {
        this.work = work;
        this.policy = policy;
        this.references = references;
        this.problems = references.problems();
        this.list = list;
    }

    void resolve(List<DutyFact> facts) {
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            resolve(facts.get(i), seen, list.index(i));
        }
    }

    Optional<DutyFact> find(PersonId person) {
        return Optional.ofNullable(duty.get(person));
    }

    /** Whether it can't be told of some assessment whose it is. */
    boolean hasUnreadable() {
        return hasUnreadable;
    }

    private void resolve(DutyFact fact, Set<PersonId> seen, Place here) {
        Place field = here.field("person");
        Optional<Person> person = references.person(fact.person(), field);
        Optional<TierScheme> tier = person.flatMap(Person::tier).flatMap(policy::findTier);
        references.once(seen, fact.person(), "duplicate-duty", RuleId.EXCHANGE, field);
        if (fact.person() == null) {
            hasUnreadable = true;
        } else {
            duty.putIfAbsent(fact.person(), fact);
        }
        if (person.isPresent() && person.get().tier().isEmpty()) {
            problems.error("not-assessed", RuleId.A6, field, "person", person.get());
        }
        if (fact.selfCheck() == null && !countsMissingAsZero() && !isFormed(fact.person(), tier)) {
            problems.missing(here.field("selfCheck"));
        }
        for (int i = 0; i < fact.deductions().size(); i++) {
            deduction(fact.deductions().get(i), tier, here.field("deductions").index(i));
        }
    }

    /** Points alone can be deducted where a self-check that is missing counts as zero. Rule A8. */
    private boolean countsMissingAsZero() {
        return policy.assessment().missingAssessment() == AssessmentTerms.Missing.ZERO;
    }

    private boolean isFormed(@Nullable PersonId person, Optional<TierScheme> tier) {
        return person != null
                && tier.flatMap(scheme -> work.selfCheckOf(person, scheme)).isPresent();
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
        requireText(fact.reason(), here.field("reason"));
        requireText(fact.evidence(), here.field("evidence"));
    }

    private void requireText(@Nullable String text, Place field) {
        if (text == null || text.isBlank()) {
            problems.missing(field);
        }
    }
}
