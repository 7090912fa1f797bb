package io.leansafety.settlement;

import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.InspectionScore;
import io.leansafety.organization.Person;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves monthly inspection assessments, given as a score or as its parts. Rules A4 and A6. */
final class InspectionResolver {
    private static final int MOST_COUNTED = 1_000_000;

    private final Policy policy;
    private final References references;
    private final Problems problems;
    private final Place list;
    private final Map<PersonId, Score> scores = new HashMap<>();
    private final Map<PersonId, Explanation> explanations = new HashMap<>();
    private final @Nullable Recorder recorder;
    private boolean hasUnreadable;

    InspectionResolver(Policy policy, References references, Place list, @Nullable Recorder recorder) {
        this.recorder = recorder;
        this.policy = policy;
        this.references = references;
        this.problems = references.problems();
        this.list = list;
    }

    void resolve(List<InspectionFact> facts) {
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            resolve(facts.get(i), seen, list.index(i));
        }
    }

    Optional<Score> find(PersonId person) {
        return Optional.ofNullable(scores.get(person));
    }

    /** How a score came about; empty where it was given, or nothing is to be explained. */
    Optional<Explanation> explanationOf(PersonId person) {
        return Optional.ofNullable(explanations.get(person));
    }

    /** Whether it can't be told of some assessment whose it is. */
    boolean hasUnreadable() {
        return hasUnreadable;
    }

    private void resolve(InspectionFact fact, Set<PersonId> seen, Place here) {
        Place field = here.field("person");
        Optional<Person> person = references.person(fact.person(), field);
        Optional<TierScheme> tier = person.flatMap(Person::tier).flatMap(policy::findTier);
        references.once(seen, fact.person(), "duplicate-inspection", RuleId.EXCHANGE, field);
        boolean isWorker = person.isPresent() && person.get().tier().isEmpty();
        if (person.isPresent()
                && (isWorker || tier.filter(TierScheme::isInspectedDaily).isPresent())) {
            problems.error("not-inspected-monthly", RuleId.A6, field, "person", person.get());
        }
        Score score = score(fact, here);
        if (fact.person() == null) {
            hasUnreadable = true;
        } else {
            scores.putIfAbsent(fact.person(), score);
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
        AssessmentTerms terms = policy.assessment();
        if (!isSound(parts, here)) {
            return Score.ZERO;
        }
        if (recorder != null && fact.person() != null) {
            explanations.put(
                    fact.person(), InspectionScore.explain(terms.inspectionWeights(), parts, terms.scoreRounding()));
        }
        return InspectionScore.of(terms.inspectionWeights(), parts, terms.scoreRounding());
    }

    private boolean isSound(InspectionParts parts, Place here) {
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
        return problems.errorCount() == before;
    }

    private void checkCount(int count, Place field) {
        if (count < 0 || count > MOST_COUNTED) {
            problems.errorUnlessKnown(
                    "out-of-range", RuleId.A4, field, "was", count, "least", 0, "greatest", MOST_COUNTED);
        }
    }
}
