package io.leansafety.assessment;

import io.leansafety.checklist.InspectionItem;
import io.leansafety.organization.Shift;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.LocationCycle;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Plans the visits that do everything that can still be done in a month: few of them, on the last days that will do.
 *
 * <p>Cycles are taken in the order in which they end; each is covered on its last day unless a visit that is planned
 * already lies in it. That takes the fewest days (the greedy choice for intervals on a line).
 */
final class VisitPlan {
    private final WorkDone soFar;
    private final SettlementPeriod period;
    private final LocalDate day;
    private final Map<Shift, Integer> owed = new EnumMap<>(Shift.class);
    private final Map<Slot, Set<EntryId>> planned = new TreeMap<>();

    /** A shift of a day. */
    private record Slot(LocalDate date, Shift shift) implements Comparable<Slot> {
        private static final Comparator<Slot> ORDER =
                Comparator.comparing(Slot::date).thenComparing(Slot::shift);

        @Override
        public int compareTo(Slot other) {
            return ORDER.compare(this, other);
        }
    }

    private VisitPlan(WorkDone soFar, SettlementPeriod period, LocalDate day) {
        this.soFar = soFar;
        this.period = period;
        this.day = day;
        soFar.checklists()
                .inspectionOn(period.last())
                .ifPresent(list -> list.frequency()
                        .forEach(
                                (shift, required) -> owed.put(shift, required - soFar.visitsIn(shift, period.days()))));
    }

    static List<ProposedVisit> of(WorkDone soFar, SettlementPeriod period, LocalDate day) {
        VisitPlan plan = new VisitPlan(soFar, period, day);
        plan.cover();
        plan.attend();
        List<ProposedVisit> visits = new ArrayList<>();
        plan.planned.forEach(
                (slot, items) -> visits.add(new ProposedVisit(slot.date(), slot.shift(), List.copyOf(items))));
        return visits;
    }

    private void cover() {
        LocationCycle.endingIn(soFar.checklists(), period.days(), period.startsOn()).stream()
                .filter(cycle -> !cycle.last().isBefore(day) && !soFar.covers(cycle.location(), cycle.days()))
                .sorted(Comparator.comparing(LocationCycle::last))
                .forEach(this::cover);
    }

    private void cover(LocationCycle cycle) {
        Optional<Slot> slot = planned.keySet().stream()
                .filter(planning -> cycle.days().includes(planning.date())
                        && !itemsAt(planning.date(), cycle.location()).isEmpty())
                .findFirst()
                .or(() -> free(cycle.last()));
        slot.ifPresent(at -> {
            if (!planned.containsKey(at)) {
                plan(at);
            }
            planned.getOrDefault(at, Set.of()).addAll(itemsAt(at.date(), cycle.location()));
        });
    }

    /** A shift that is owed goes before one that is not. */
    private Optional<Slot> free(LocalDate date) {
        return Stream.of(Shift.values())
                .filter(shift -> isFree(date, shift))
                .sorted(Comparator.comparing(shift -> owed.getOrDefault(shift, 0) > 0 ? 0 : 1))
                .findFirst()
                .map(shift -> new Slot(date, shift));
    }

    private boolean isFree(LocalDate date, Shift shift) {
        return !soFar.hasVisit(date, shift) && !planned.containsKey(new Slot(date, shift));
    }

    private void plan(Slot slot) {
        planned.put(slot, new LinkedHashSet<>());
        owed.merge(slot.shift(), -1, Integer::sum);
    }

    private List<EntryId> itemsAt(LocalDate date, LocationId location) {
        return soFar.checklists().inspectionOn(date).stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> location.equals(item.location()))
                .map(InspectionItem::id)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The visits that no cycle needs, on the days that come next. */
    private void attend() {
        for (Shift shift : Shift.values()) {
            for (LocalDate date = day; !date.isAfter(period.last()); date = date.plusDays(1)) {
                if (owed.getOrDefault(shift, 0) > 0 && isFree(date, shift)) {
                    plan(new Slot(date, shift));
                }
            }
        }
    }
}
