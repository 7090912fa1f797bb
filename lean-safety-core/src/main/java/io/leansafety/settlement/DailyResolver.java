package io.leansafety.settlement;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves daily inspection scores. Rule S4. */
final class DailyResolver {
    private final Policy policy;
    private final SettlementPeriod period;
    private final References references;
    private final Problems problems;
    private final Place list;
    private final Map<PersonId, Map<LocalDate, Score>> scores = new HashMap<>();
    private final Set<PersonId> doubtful = new HashSet<>();
    private boolean hasUnreadable;

    DailyResolver(Policy policy, SettlementPeriod period, References references, Place list) {
        this.policy = policy;
        this.period = period;
        this.references = references;
        this.problems = references.problems();
        this.list = list;
    }

    void resolve(List<DailyScoreFact> facts) {
        hasUnreadable = problems.isKnown(list);
        for (int i = 0; i < facts.size(); i++) {
            resolve(facts.get(i), list.index(i));
        }
    }

    Optional<Score> find(PersonId person, LocalDate day) {
        return Optional.ofNullable(scores.getOrDefault(person, Map.of()).get(day));
    }

    /** Whether a day's score of the person was found wrong, so that a missing one may be it. */
    boolean isDoubtful(PersonId person) {
        return hasUnreadable || doubtful.contains(person);
    }

    private void resolve(DailyScoreFact fact, Place here) {
        Optional<Person> person = references.person(fact.person(), here.field("person"));
        person.ifPresent(known -> warnUnlessDaily(known, here.field("person")));
        if (fact.score() == null) {
            problems.missing(here.field("score"));
        }
        boolean hasDay = hasDay(fact, here.field("date"));
        if (fact.person() == null) {
            hasUnreadable = true;
        } else if (!hasDay || !isFirst(fact, fact.person(), here.field("date"))) {
            doubtful.add(fact.person());
        }
    }

    /** Somebody who moved in the month may have been inspected daily before. */
    private void warnUnlessDaily(Person person, Place field) {
        if (person.tier()
                .flatMap(policy::findTier)
                .filter(TierScheme::isInspectedDaily)
                .isEmpty()) {
            problems.warning("not-inspected-daily", RuleId.S4, field, "person", person);
        }
    }

    private boolean hasDay(DailyScoreFact fact, Place field) {
        if (fact.date() == null) {
            problems.missing(field);
            return false;
        }
        if (!period.contains(fact.date())) {
            problems.error("day-outside-month", RuleId.S4, field, "day", fact.date(), "period", period);
            return false;
        }
        return true;
    }

    private boolean isFirst(DailyScoreFact fact, PersonId person, Place field) {
        Score score = fact.score() == null ? Score.ZERO : fact.score();
        if (fact.date() != null
                && scores.computeIfAbsent(person, known -> new HashMap<>()).putIfAbsent(fact.date(), score) != null) {
            problems.error("duplicate-day-score", RuleId.S4, field, "person", person, "day", fact.date());
            return false;
        }
        return true;
    }
}
