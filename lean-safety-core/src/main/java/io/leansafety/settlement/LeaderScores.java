package io.leansafety.settlement;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.PastMonth.PastPerson;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes the scores of a year's leaders from the results of its months. Rule A7. */
public final class LeaderScores {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final Place LEADERS = Place.in(Document.YEAR).field("leaders");

    private LeaderScores() {}

    /**
     * Returns a year's facts with the leaders' scores of its months; months of other years are left out. A score that is
     * given already is wrong.
     *
     * @param facts the year
     * @param months the settled months, at most one of each period
     * @param problems gathers everything that is wrong
     * @return the year, with the scores
     */
    public static YearFacts take(YearFacts facts, List<PastMonth> months, Problems problems) {
        Map<PersonId, Map<Integer, Score>> duty = new HashMap<>();
        Map<PersonId, Map<Integer, Score>> inspection = new HashMap<>();
        for (PastMonth month : months) {
            if (facts.year() == null || month.period().month().getYear() != facts.year()) {
                continue;
            }
            SettlementPeriod period = month.period();
            int number = period.month().getMonthValue();
            collect(month, inspection, number, PastPerson::inspection);
            if (period.endsQuarter()) {
                collect(month, duty, number / MONTHS_OF_QUARTER, PastPerson::duty);
            }
        }
        List<LeaderFact> leaders = new ArrayList<>();
        for (int i = 0; i < facts.leaders().size(); i++) {
            LeaderFact leader = facts.leaders().get(i);
            Place here = LEADERS.index(i);
            leaders.add(leader.withScores(
                    merge(leader.quarters(), scoresOf(duty, leader), "Q%d", here.field("quarters"), problems),
                    merge(leader.months(), scoresOf(inspection, leader), "%02d", here.field("months"), problems)));
        }
        return facts.withLeaders(leaders);
    }

    private static Map<Integer, Score> scoresOf(Map<PersonId, Map<Integer, Score>> scores, LeaderFact leader) {
        PersonId person = leader.person();
        return person == null ? Map.of() : scores.getOrDefault(person, Map.of());
    }

    private static void collect(
            PastMonth month,
            Map<PersonId, Map<Integer, Score>> scores,
            int period,
            Function<PastPerson, Optional<Score>> score) {
        for (PastPerson person : month.people()) {
            score.apply(person)
                    .ifPresent(found -> scores.computeIfAbsent(person.person(), id -> new HashMap<>())
                            .put(period, found));
        }
    }

    private static Map<Integer, Score> merge(
            Map<Integer, Score> given, Map<Integer, Score> taken, String name, Place field, Problems problems) {
        Map<Integer, Score> merged = new HashMap<>(given);
        taken.forEach((period, score) -> {
            String key = String.format(Locale.ROOT, name, period);
            if (merged.putIfAbsent(period, score) != null) {
                problems.error("score-given-twice", RuleId.A7, field.field(key), "period", key);
            }
        });
        return merged;
    }
}
