package io.leansafety.settlement;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.InspectionScore;
import io.leansafety.assessment.SelfCheckScore;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The scores that are formed from work because nobody gave them. Rules A1 and A4. */
final class WorkScores {
    private final AssessmentTerms terms;
    private final WorkResolver work;
    private final Problems problems;
    private final Place root;
    private final Set<PersonId> withoutVisit = new TreeSet<>();
    private final Set<PersonId> withoutWork = new TreeSet<>();

    WorkScores(AssessmentTerms terms, WorkResolver work, Problems problems, Place root) {
        this.terms = terms;
        this.work = work;
        this.problems = problems;
        this.root = root;
    }

    /** Reads the work, and refuses scores that are given beside it: only one of the two can be meant. */
    void resolve(MonthFacts facts) {
        work.resolve(facts.work());
        for (int i = 0; i < facts.duty().size(); i++) {
            DutyFact fact = facts.duty().get(i);
            if (fact.person() != null && fact.selfCheck() != null && work.hasDutyWork(fact.person())) {
                both(fact.person(), "dutyWork", root.field("duty").index(i).field("selfCheck"));
            }
        }
        for (int i = 0; i < facts.inspection().size(); i++) {
            InspectionFact fact = facts.inspection().get(i);
            if (fact.person() != null && work.hasVisit(fact.person())) {
                both(fact.person(), "visits", root.field("inspection").index(i));
            }
        }
        for (int i = 0; i < facts.daily().size(); i++) {
            DailyScoreFact fact = facts.daily().get(i);
            if (fact.person() != null && fact.date() != null && work.hasVisit(fact.person(), fact.date())) {
                both(fact.person(), "visits", root.field("daily").index(i));
            }
        }
    }

    private void both(PersonId person, String list, Place place) {
        problems.error("score-and-work", RuleId.EXCHANGE, place, "person", person, "list", list);
    }

    Optional<Score> inspectionOf(PersonId person) {
        Optional<InspectionParts> parts = work.monthOf(person);
        if (parts.filter(InspectionParts::isSomethingRequired).isPresent() && !work.hasVisit(person)) {
            withoutVisit.add(person);
        }
        return parts.map(this::score);
    }

    Optional<Explanation> explainInspection(PersonId person) {
        return work.monthOf(person).map(this::explain);
    }

    Optional<Score> dayOf(PersonId person, LocalDate day) {
        return work.dayOf(person, day).map(this::score);
    }

    Optional<Explanation> explainDay(PersonId person, LocalDate day) {
        return work.dayOf(person, day).map(this::explain);
    }

    Optional<SelfCheckScore> selfCheckOf(PersonId person, TierScheme tier) {
        Optional<SelfCheckScore> formed = work.selfCheckOf(person, tier);
        if (formed.filter(SelfCheckScore::isSomethingDue).isPresent() && !work.hasDutyWork(person)) {
            withoutWork.add(person);
        }
        return formed;
    }

    /** Says whose scores were formed from nothing: they may have done nothing, or it was not handed in. */
    void warn() {
        if (!withoutVisit.isEmpty()) {
            problems.warning("no-visits", RuleId.A4, root.field("visits"), "persons", withoutVisit);
        }
        if (!withoutWork.isEmpty()) {
            problems.warning("no-duty-work", RuleId.A1, root.field("dutyWork"), "persons", withoutWork);
        }
    }

    private Score score(InspectionParts parts) {
        return InspectionScore.of(terms.inspectionWeights(), parts, terms.scoreRounding());
    }

    private Explanation explain(InspectionParts parts) {
        return InspectionScore.explain(terms.inspectionWeights(), parts, terms.scoreRounding());
    }
}
