package io.leansafety.settlement;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.SelfCheckScore;
import io.leansafety.assessment.VisitedParts;
import io.leansafety.checklist.Checklists;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Place;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import io.leansafety.work.WorkDone;
import io.leansafety.work.WorkFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forms the scores of those who are assessed from their work: what they have a checklist for in the month. Rules A1 and A4. */
final class WorkResolver {
    private final Policy policy;
    private final SettlementPeriod period;
    private final References references;
    private final Place root;
    private final ListMultimap<PersonId, Visit> visits =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private final ListMultimap<PersonId, DutyWork> acts =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private final Map<PersonId, WorkDone> done = new HashMap<>();
    private @Nullable Checklists checklists;

    WorkResolver(Policy policy, SettlementPeriod period, References references, Place root) {
        this.policy = policy;
        this.period = period;
        this.references = references;
        this.root = root;
    }

    void resolve(WorkFacts facts) {
        if (facts.equals(WorkFacts.NONE)) {
            return;
        }
        Checklists resolved = Checklists.resolve(
                facts.checklists(), references.organization(), references.problems(), root.field("checklists"));
        checklists = resolved;
        WorkCheck check = new WorkCheck(references, period, resolved, root);
        for (int i = 0; i < facts.visits().size(); i++) {
            Visit visit = facts.visits().get(i);
            check.visit(visit, root.field("visits").index(i));
            if (visit.person() != null) {
                visits.put(visit.person(), visit);
            }
        }
        for (int i = 0; i < facts.dutyWork().size(); i++) {
            DutyWork work = facts.dutyWork().get(i);
            check.dutyWork(work, root.field("dutyWork").index(i));
            if (work.person() != null) {
                acts.put(work.person(), work);
            }
        }
    }

    /** What somebody did by their checklists; empty where nothing of the kind was handed in for anybody. */
    Optional<WorkDone> doneBy(PersonId person) {
        Checklists all = checklists;
        return all == null
                ? Optional.empty()
                : Optional.of(done.computeIfAbsent(
                        person, any -> WorkDone.of(all.of(person), visits.get(person), acts.get(person))));
    }

    /** The parts of the month's score of somebody who has an inspection checklist on its last day. */
    Optional<InspectionParts> monthOf(PersonId person) {
        return doneBy(person)
                .filter(work -> work.checklists().inspectionOn(period.last()).isPresent())
                .map(work -> VisitedParts.ofMonth(work, period));
    }

    /** The parts of a day's score; empty on a day on which nothing was due and nobody went. */
    Optional<InspectionParts> dayOf(PersonId person, LocalDate day) {
        return doneBy(person)
                .filter(work -> work.checklists().inspectionOn(day).isPresent())
                .map(work -> VisitedParts.ofDay(work, day, period.startsOn()))
                .filter(parts -> parts.locationsRequired() > 0 || hasVisit(person, day));
    }

    /** The self-check of somebody who has a duty checklist on the last day of an assessment that ends with the month. */
    Optional<SelfCheckScore> selfCheckOf(PersonId person, TierScheme tier) {
        if (tier.duty() != Cadence.MONTH && !period.endsQuarter()) {
            return Optional.empty();
        }
        List<SettlementPeriod> months = tier.duty() == Cadence.MONTH ? List.of(period) : period.quarter();
        return doneBy(person)
                .flatMap(work -> work.checklists()
                        .dutyOn(period.last())
                        .map(list -> SelfCheckScore.of(
                                list, months, work, policy.assessment().scoreRounding())));
    }

    boolean hasVisit(PersonId person) {
        return visits.containsKey(person);
    }

    boolean hasVisit(PersonId person, LocalDate day) {
        return visits.get(person).stream().anyMatch(visit -> day.equals(visit.date()));
    }

    boolean hasDutyWork(PersonId person) {
        return acts.containsKey(person);
    }
}
