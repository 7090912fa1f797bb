package io.leansafety.roster;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the rosters of a company have to answer by its checklists: a task for each subject that says when it works, with
 * everybody below it whose working times are said nowhere nearer. Rules C1.8 and C1.9.
 */
public final class RosterTasks {
    private final List<RosterTask> tasks;

    private RosterTasks(List<RosterTask> tasks) {
        this.tasks = tasks;
    }

    /**
     * Returns the tasks of the month of some checklists: everybody makes the visits that their checklist in force on its
     * last day asks for.
     *
     * @param checklists the checklists
     * @param roster who is absent when
     * @return the tasks; refused if the roster is of another month
     */
    public static Outcome<RosterTasks> of(ResolvedChecklists checklists, RosterFacts roster) {
        Problems problems = new Problems();
        SettlementPeriod period = checklists.period();
        if (!roster.period().month().equals(period.month())) {
            problems.error(
                    "roster-of-another-month",
                    RuleId.C1_9,
                    Place.in(Document.ROSTER).field("period"),
                    "was",
                    roster.period(),
                    "period",
                    period);
        }
        return Outcome.of(problems, () -> new RosterTasks(tasks(checklists, roster)));
    }

    private static List<RosterTask> tasks(ResolvedChecklists checklists, RosterFacts roster) {
        SettlementPeriod period = checklists.period();
        ListMultimap<OperatingTimes, RosterPerson> people =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        checklists.organization().people().stream()
                .sorted(Comparator.comparing(Person::id))
                .forEach(person -> inspection(checklists, person)
                        .ifPresent(list -> checklists
                                .checklists()
                                .operationsOf(person.subject())
                                .ifPresent(times -> people.put(
                                        times,
                                        new RosterPerson(
                                                person.id(),
                                                list.frequency(),
                                                roster.absencesOf(person.id(), period))))));
        List<RosterTask> tasks = new ArrayList<>();
        for (OperatingTimes times : people.keySet()) {
            tasks.add(new RosterTask(period, worked(times, period), people.get(times)));
        }
        return List.copyOf(tasks);
    }

    /** {@return the tasks, in the order of their first people} */
    public List<RosterTask> tasks() {
        return tasks;
    }

    /**
     * Checks the roster of the company against every task; somebody who is in none of them is told of once.
     *
     * @param roster the roster
     * @return everything that is wrong or uneven
     */
    public List<Problem> check(Roster roster) {
        List<Problem> problems = new ArrayList<>();
        Set<PersonId> known = new HashSet<>();
        tasks.forEach(task -> task.people().forEach(person -> known.add(person.id())));
        for (RosterTask task : tasks) {
            Set<PersonId> own = new HashSet<>();
            task.people().forEach(person -> own.add(person.id()));
            boolean isFirst = task.equals(tasks.get(0));
            List<PlannedVisit> visits = roster.visits().stream()
                    .filter(visit -> own.contains(visit.person()) || (isFirst && !known.contains(visit.person())))
                    .toList();
            problems.addAll(RosterCheck.of(task, new Roster(visits)));
        }
        return problems;
    }

    private static Optional<InspectionChecklist> inspection(ResolvedChecklists checklists, Person person) {
        return checklists
                .checklists()
                .of(person.id())
                .inspectionOn(checklists.period().last());
    }

    private static NavigableMap<LocalDate, Set<Shift>> worked(OperatingTimes times, SettlementPeriod period) {
        NavigableMap<LocalDate, Set<Shift>> worked = new TreeMap<>();
        period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(times::isWorked)
                .forEach(day -> worked.put(day, times.shifts()));
        return worked;
    }
}
