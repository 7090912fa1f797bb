package io.leansafety.faults;

import java.util.List;

/** Faults in the check of rosters: rule C1.9. */
final class RosterFaults {
    private static final String RULE = "C1.9";

    private RosterFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "roster/Planned",
                        RULE,
                        "a shift may stay without anybody",
                        "return task.people().stream().noneMatch(person -> takesPlace(day, shift, person));",
                        "return task.people().isEmpty();"),
                PlantedFault.in(
                        "roster/RosterCheck",
                        RULE,
                        "a shift that somebody has to be found for is called uneven as well",
                        "if (now.empty().isEmpty()) {",
                        "if (!now.empty().isEmpty() || now.empty().isEmpty()) {"),
                PlantedFault.in(
                        "roster/EvenRoster",
                        RULE,
                        "evening out leaves a visit where it was as well",
                        "visit -> !gone.contains(visit)",
                        "visit -> true"),
                PlantedFault.in(
                        "roster/RosterRefusal",
                        RULE,
                        "of two visits that don't go together both are placed",
                        "task.isWorked(visit.date(), visit.shift()) && possible.isFree(visit.date(), visit.shift(), person)",
                        "task.isWorked(visit.date(), visit.shift())"),
                PlantedFault.in(
                        "roster/ShiftDays",
                        RULE,
                        "a difference of two is always even",
                        "ALWAYS_EVEN = 1;",
                        "ALWAYS_EVEN = 2;"),
                PlantedFault.in(
                        "roster/Planned",
                        RULE,
                        "a visit of somebody absent counts",
                        "return person.isThere(day) && has(day, shift, person);",
                        "return has(day, shift, person);"),
                PlantedFault.in(
                        "roster/Planned",
                        RULE,
                        "a night may move to the day before an early shift",
                        "&& !(shift == Shift.NIGHT && has(day.plusDays(1), Shift.EARLY, person))",
                        ""),
                PlantedFault.in(
                        "roster/Planned",
                        RULE,
                        "a visit may move to a day with another",
                        "Stream.of(Shift.values()).noneMatch(other -> has(day, other, person))",
                        "!has(day, shift, person)"),
                PlantedFault.in(
                        "roster/VisitCheck",
                        RULE,
                        "an absence is passed over",
                        "} else if (!person.isThere(visit.date())) {",
                        "} else if (person.absences().isEmpty()) {"),
                PlantedFault.in(
                        "roster/VisitCheck",
                        RULE,
                        "a visit may be listed twice",
                        "} else if (!seen.add(visit)) {",
                        "} else if (seen.add(visit) && seen.isEmpty()) {"),
                PlantedFault.in(
                        "roster/PersonCheck",
                        RULE,
                        "more visits than asked are no matter",
                        "if (was != asked) {",
                        "if (was < asked) {"),
                PlantedFault.in(
                        "roster/PersonCheck",
                        RULE,
                        "an early shift may follow a night",
                        "planned.has(day.minusDays(1), Shift.NIGHT, person)",
                        "planned.has(day, Shift.NIGHT, person)"),
                PlantedFault.in(
                        "roster/PersonCheck",
                        RULE,
                        "two visits a day are allowed",
                        "if (shifts.size() > 1) {",
                        "if (shifts.size() > 2) {"),
                PlantedFault.in(
                        "roster/TaskCheck",
                        RULE,
                        "a visit fewer than days is enough",
                        "if (visits < days.size() || !deserted.containsAll(empty)) {",
                        "if (visits < days.size() - 1) {"),
                PlantedFault.in(
                        "roster/TaskCheck",
                        RULE,
                        "a day on which everybody is absent is passed over",
                        "filter(day -> visits > 0 && !hasVisitor(day, shift))",
                        "filter(day -> visits < 0)"),
                PlantedFault.in(
                        "roster/TaskCheck",
                        RULE,
                        "one person visits two shifts of a day",
                        "visitors(day, some) < some.size()",
                        "visitors(day, some) < some.size() - 1"),
                PlantedFault.in(
                        "roster/PersonFit",
                        RULE,
                        "an early shift after a night fits",
                        "visiting(day, Shift.EARLY, rested)",
                        "visiting(day, Shift.EARLY, either)"),
                PlantedFault.in(
                        "roster/ShiftDays",
                        RULE,
                        "visits move straight to an emptier day only",
                        "next.add(day);",
                        "next.clear();"));
    }
}
