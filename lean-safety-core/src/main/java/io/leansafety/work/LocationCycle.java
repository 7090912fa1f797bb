package io.leansafety.work;

import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.value.DateSpan;
import io.leansafety.value.LocationId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A location and a cycle in which it has to be inspected once. Rule A4.
 *
 * @param location the location
 * @param days the cycle, from its first to its last day
 */
public record LocationCycle(LocationId location, DateSpan days) {
    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * Returns the cycles that end on some days: each by the version in force on its last day.
     *
     * @param checklists the person's checklists
     * @param ends the days, with an end
     * @param monthStartsOn the day on which settlement months start, 1 to 28
     * @return the pairs of location and cycle, in the order of versions and items
     */
    public static List<LocationCycle> endingIn(PersonChecklists checklists, DateSpan ends, int monthStartsOn) {
        List<LocationCycle> cycles = new ArrayList<>();
        for (InspectionChecklist list : checklists.inspection()) {
            list.items().stream()
                    .map(InspectionItem::location)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(location -> cyclesOf(list.coverageOf(location), list, ends, monthStartsOn)
                            .filter(days -> list.version().isInForce(lastOf(days)))
                            .forEach(days -> cycles.add(new LocationCycle(location, days))));
        }
        return cycles;
    }

    /** {@return the last day of the cycle, by which the location has to be inspected} */
    public LocalDate last() {
        return lastOf(days);
    }

    private static LocalDate lastOf(DateSpan days) {
        return days.to() == null ? LocalDate.MAX : days.to();
    }

    private static Stream<DateSpan> cyclesOf(
            CoverageRule rule, InspectionChecklist list, DateSpan ends, int monthStartsOn) {
        if (rule.cycle() == CoverageCycle.DAYS) {
            return rule.days() == null || list.version().from() == null
                    ? Stream.empty()
                    : cyclesOfDays(list.version().from(), rule.days(), ends);
        }
        int months = rule.cycle() == CoverageCycle.QUARTER ? MONTHS_OF_QUARTER : 1;
        return partsOfYear(ends, months, monthStartsOn);
    }

    /** The parts of the year that end on some days. */
    static Stream<DateSpan> partsOfYear(DateSpan ends, int months, int monthStartsOn) {
        SettlementPeriod last = SettlementPeriod.containing(lastOf(ends), monthStartsOn);
        return Stream.iterate(
                        SettlementPeriod.containing(ends.from(), monthStartsOn),
                        period -> period.compareTo(last) <= 0,
                        SettlementPeriod::next)
                .map(period -> period.partOfYear(months))
                .distinct()
                .filter(days -> ends.includes(lastOf(days)));
    }

    private static Stream<DateSpan> cyclesOfDays(LocalDate from, int length, DateSpan ends) {
        long before = Math.max(0, ChronoUnit.DAYS.between(from, ends.from()));
        LocalDate begin = from.plusDays(before / length * length);
        return Stream.iterate(
                        begin,
                        first -> !first.plusDays(length - 1L).isAfter(lastOf(ends)),
                        first -> first.plusDays(length))
                .map(first -> new DateSpan(first, first.plusDays(length - 1L)))
                .filter(days -> ends.includes(lastOf(days)));
    }
}
