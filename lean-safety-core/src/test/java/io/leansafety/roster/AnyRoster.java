package io.leansafety.roster;

import io.leansafety.organization.Shift;
import io.leansafety.value.Dice;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tasks so small that every roster can be tried, and rosters for them, right and wrong. */
final class AnyRoster {
    private static final SettlementPeriod PERIOD = SettlementPeriod.parse("2025-12");
    private static final int MOST_DAYS = 4;

    private AnyRoster() {}

    static RosterTask task(Dice dice) {
        NavigableMap<LocalDate, Set<Shift>> worked = new TreeMap<>();
        List<Shift> shifts = dice.some(List.of(Shift.values()));
        for (int i = 0; i < MOST_DAYS; i++) {
            Set<Shift> today = EnumSet.noneOf(Shift.class);
            today.addAll(dice.oneIn(5) ? dice.some(shifts) : shifts);
            worked.put(PERIOD.first().plusDays(i), today);
        }
        List<RosterPerson> people = IntStream.rangeClosed(1, 1 + dice.upTo(2))
                .mapToObj(number -> person("P" + number, shifts, dice))
                .toList();
        return new RosterTask(PERIOD, worked, people);
    }

    private static RosterPerson person(String id, List<Shift> shifts, Dice dice) {
        Map<Shift, Integer> visits = new LinkedHashMap<>();
        shifts.forEach(shift -> visits.put(shift, dice.upTo(shifts.size() == 1 ? MOST_DAYS : 2)));
        Set<LocalDate> absences = Stream.iterate(PERIOD.first(), day -> day.plusDays(1))
                .limit(MOST_DAYS)
                .filter(day -> dice.oneIn(8))
                .collect(Collectors.toSet());
        return new RosterPerson(new PersonId(id), visits, absences);
    }

    /** The task with one of its shifts only. */
    static RosterTask only(Shift shift, RosterTask task) {
        NavigableMap<LocalDate, Set<Shift>> worked = new TreeMap<>();
        task.daysOf(shift).forEach(day -> worked.put(day, Set.of(shift)));
        List<RosterPerson> people = task.people().stream()
                .map(person -> new RosterPerson(person.id(), Map.of(shift, person.visitsOf(shift)), person.absences()))
                .toList();
        return new RosterTask(task.period(), worked, people);
    }

    /** Some roster in which everybody keeps the rules, with up to two slips. */
    static Roster roster(RosterTask task, Dice dice) {
        List<PlannedVisit> visits = new ArrayList<>();
        for (RosterPerson person : task.people()) {
            List<List<PlannedVisit>> months = ExhaustivePlanner.months(task, person);
            if (!months.isEmpty()) {
                visits.addAll(dice.pick(months));
            }
        }
        for (int slips = dice.upTo(2); slips > 0; slips--) {
            slip(visits, dice);
        }
        return new Roster(visits);
    }

    private static void slip(List<PlannedVisit> visits, Dice dice) {
        if (!visits.isEmpty() && dice.oneIn(2)) {
            visits.remove(dice.upTo(visits.size() - 1));
        } else {
            visits.add(new PlannedVisit(
                    PERIOD.first().plusDays(dice.upTo(MOST_DAYS)),
                    dice.pick(Shift.values()),
                    new PersonId("P" + (1 + dice.upTo(3)))));
        }
    }
}
