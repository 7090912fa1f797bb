package io.leansafety.checklist;

import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SubjectId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds shifts that must be empty on some working day: the visits that are required of all who work by the same entry of
 * operating times are fewer than its working days in the month (连续化、均衡化). Rule C1.9.
 *
 * <p>An entry by which nobody with a tier or a list works says something for others only, and is passed over. Where
 * somebody's number is missing or in doubt, the sum is as well; where nobody knows by what entry somebody works, every
 * sum is.
 */
final class ContinuityReview {
    private final ReviewScope scope;
    private final Candidates<InspectionChecklist> inspection;
    private final Problems problems;
    private final Map<SubjectId, Presence> presences = new HashMap<>();

    /** What all who work by one entry are required to be there. */
    private static final class Presence {
        private final Map<Shift, Long> visits = new EnumMap<>(Shift.class);
        private final Set<Shift> uncertain = EnumSet.noneOf(Shift.class);

        void add(InspectionChecklist list) {
            for (Shift shift : Shift.values()) {
                Integer required = list.frequency().get(shift);
                if (required == null) {
                    uncertain.add(shift);
                } else {
                    visits.merge(shift, (long) required, Long::sum);
                }
            }
        }

        void doubt() {
            uncertain.addAll(EnumSet.allOf(Shift.class));
        }

        boolean isBelow(long days, Shift shift) {
            return !uncertain.contains(shift) && visits(shift) < days;
        }

        long visits(Shift shift) {
            return visits.getOrDefault(shift, 0L);
        }
    }

    private ContinuityReview(ReviewScope scope, Candidates<InspectionChecklist> inspection, Problems problems) {
        this.scope = scope;
        this.inspection = inspection;
        this.problems = problems;
    }

    static void review(ReviewScope scope, Candidates<InspectionChecklist> inspection, Problems problems) {
        ContinuityReview review = new ContinuityReview(scope, inspection, problems);
        List<Candidate<InspectionChecklist>> lists = inspection.all();
        if (lists.stream().allMatch(list -> list.person().isPresent())) {
            lists.forEach(review::add);
            scope.resolved().organization().people().forEach(review::addWithoutList);
            review.report();
        }
    }

    private void add(Candidate<InspectionChecklist> candidate) {
        boolean isCertain = !scope.doubts().isDoubtful(candidate.place().field("frequency"));
        candidate.person().flatMap(this::presenceOf).ifPresent(presence -> {
            if (isCertain) {
                presence.add(candidate.list());
            } else {
                presence.doubt();
            }
        });
    }

    /** Somebody who should have a list and has none adds nothing; one that could not be read puts the sum in doubt. */
    private void addWithoutList(Person person) {
        if (person.tier().isPresent() && !inspection.isOf(person.id())) {
            Optional<Presence> presence = presenceOf(person);
            if (!inspection.isWithout(person.id())) {
                presence.ifPresent(Presence::doubt);
            }
        }
    }

    private Optional<Presence> presenceOf(Person person) {
        return scope.checklists()
                .operationsOf(person.subject())
                .map(OperatingTimes::subject)
                .map(subject -> presences.computeIfAbsent(subject, first -> new Presence()));
    }

    private void report() {
        List<OperatingTimes> entries = scope.resolved().facts().operations();
        for (int i = 0; i < entries.size(); i++) {
            Place here = scope.operations().index(i);
            Presence presence = presences.remove(entries.get(i).subject());
            if (presence != null && !scope.doubts().isDoubtful(here)) {
                report(entries.get(i), presence, here);
            }
        }
    }

    private void report(OperatingTimes times, Presence presence, Place here) {
        long days = scope.period()
                .first()
                .datesUntil(scope.period().last().plusDays(1))
                .filter(times::isWorked)
                .count();
        times.shifts().stream()
                .filter(shift -> presence.isBelow(days, shift))
                .forEach(shift -> problems.warning(
                        "shift-left-empty",
                        RuleId.C1_9,
                        here,
                        "subject",
                        String.valueOf(times.subject()),
                        "shift",
                        shift,
                        "sum",
                        presence.visits(shift),
                        "days",
                        days,
                        "period",
                        scope.period()));
    }
}
