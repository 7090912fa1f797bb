package io.leansafety.work;

import com.google.common.collect.ImmutableList;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.organization.Shift;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.Score;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody did by their checklists: each visit and each act by the version in force on its day. Rules A1 and A4.
 *
 * <p>Work without a day, or with nothing that it could be counted for, is left out; whoever hands it in is told
 * elsewhere.
 */
public final class WorkDone {
    private final PersonChecklists checklists;
    private final ImmutableList<SiteVisit> visits;
    private final ImmutableList<DutyAct> acts;

    private WorkDone(PersonChecklists checklists, ImmutableList<SiteVisit> visits, ImmutableList<DutyAct> acts) {
        this.checklists = checklists;
        this.visits = visits;
        this.acts = acts;
    }

    /**
     * Returns what somebody did.
     *
     * @param checklists the person's checklists
     * @param visits the person's visits, in any order
     * @param dutyWork the person's acts of duty, in any order
     * @return the work, in the order of its days
     */
    public static WorkDone of(PersonChecklists checklists, List<Visit> visits, List<DutyWork> dutyWork) {
        List<Places> places = checklists.inspection().stream().map(Places::of).toList();
        ImmutableList<SiteVisit> byDay = visits.stream()
                .flatMap(visit -> siteVisit(visit, places).stream())
                .sorted(Comparator.comparing(SiteVisit::date).thenComparing(SiteVisit::shift))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<DutyAct> acts = dutyWork.stream()
                .flatMap(work -> act(work).stream())
                .sorted(Comparator.comparing(DutyAct::date))
                .collect(ImmutableList.toImmutableList());
        return new WorkDone(checklists, byDay, acts);
    }

    private static Optional<SiteVisit> siteVisit(Visit visit, List<Places> places) {
        LocalDate date = visit.date();
        Shift shift = visit.shift();
        if (date == null || shift == null) {
            return Optional.empty();
        }
        Map<EntryId, LocationId> known = places.stream()
                .filter(version -> version.version().isInForce(date))
                .map(Places::byItem)
                .findFirst()
                .orElse(Map.of());
        Map<EntryId, LocationId> checked = new HashMap<>();
        for (EntryId item : visit.items()) {
            LocationId location = known.get(item);
            if (location != null) {
                checked.put(item, location);
            }
        }
        return Optional.of(new SiteVisit(visit, date, shift, checked, Set.copyOf(checked.values())));
    }

    private static Optional<DutyAct> act(DutyWork work) {
        return work.date() == null || work.clause() == null
                ? Optional.empty()
                : Optional.of(new DutyAct(work, work.clause(), work.date(), work.times()));
    }

    /** {@return the checklists that the work went by} */
    public PersonChecklists checklists() {
        return checklists;
    }

    /**
     * Returns this work without what was done later.
     *
     * @param day the last day that counts
     * @return the work up to that day
     */
    public WorkDone until(LocalDate day) {
        return new WorkDone(
                checklists,
                visits.stream().filter(visit -> !visit.date().isAfter(day)).collect(ImmutableList.toImmutableList()),
                acts.stream().filter(act -> !act.date().isAfter(day)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns this work with further visits.
     *
     * @param further the visits
     * @return the work with them
     */
    public WorkDone with(List<Visit> further) {
        List<Visit> all = Stream.concat(visits.stream().map(SiteVisit::visit), further.stream())
                .toList();
        return of(checklists, all, acts.stream().map(DutyAct::work).toList());
    }

    /**
     * Returns the quality scores of visits.
     *
     * @param days the days on which they were made
     * @return the scores of those that were judged, in the order of the visits
     */
    public List<Score> qualityIn(DateSpan days) {
        return visits.stream()
                .filter(visit -> days.includes(visit.date()))
                .flatMap(visit -> Optional.ofNullable(visit.visit().quality()).stream())
                .toList();
    }

    /**
     * Counts the visits of a shift.
     *
     * @param shift the shift
     * @param days the days on which they were made
     * @return how many there are
     */
    public int visitsIn(Shift shift, DateSpan days) {
        return (int) visits.stream()
                .filter(visit -> visit.shift() == shift && days.includes(visit.date()))
                .count();
    }

    /**
     * Counts the acts by a clause.
     *
     * @param clause the clause
     * @param days the days on which they were done
     * @return how many there are
     */
    public long actsIn(EntryId clause, DateSpan days) {
        return acts.stream()
                .filter(act -> act.clause().equals(clause) && days.includes(act.date()))
                .mapToLong(DutyAct::times)
                .sum();
    }

    /**
     * Returns whether a location was inspected.
     *
     * @param location the location
     * @param days the days
     * @return whether a visit on one of the days checked an item there
     */
    public boolean covers(LocationId location, DateSpan days) {
        return visits.stream()
                .anyMatch(visit ->
                        days.includes(visit.date()) && visit.locations().contains(location));
    }

    /**
     * Returns whether there was a visit in a shift of a day.
     *
     * @param date the day
     * @param shift the shift
     * @return whether somebody went
     */
    public boolean hasVisit(LocalDate date, Shift shift) {
        return visits.stream()
                .anyMatch(visit -> visit.shift() == shift && visit.date().equals(date));
    }

    List<SiteVisit> visits() {
        return visits;
    }

    List<DutyAct> acts() {
        return acts;
    }

    /**
     * A visit that has a day.
     *
     * @param checked the items checked, as far as the checklist of the day has them, with their locations
     * @param locations these locations
     */
    record SiteVisit(
            Visit visit, LocalDate date, Shift shift, Map<EntryId, LocationId> checked, Set<LocationId> locations) {}

    /** Acts that have a day and a clause. */
    record DutyAct(DutyWork work, EntryId clause, LocalDate date, int times) {}

    /** Where the items of a version are. */
    private record Places(ChecklistVersion version, Map<EntryId, LocationId> byItem) {
        static Places of(InspectionChecklist list) {
            Map<EntryId, LocationId> places = new HashMap<>();
            for (InspectionItem item : list.items()) {
                if (item.id() != null && item.location() != null) {
                    places.put(item.id(), item.location());
                }
            }
            return new Places(list.version(), places);
        }
    }
}
