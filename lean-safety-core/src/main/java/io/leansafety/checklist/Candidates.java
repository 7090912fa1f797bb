package io.leansafety.checklist;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The candidates among the versions of one kind of checklist, the one version of each person that is looked at as a
 * whole: of the drafts that have begun by the month's last day and not ended the latest, else the version in force that
 * day. Versions that were chosen take its place.
 *
 * @param <T> the kind of checklist
 */
final class Candidates<T> {
    private final Versions<T> versions;
    private final ReviewScope scope;
    private final LocalDate day;
    private final Map<PersonId, Integer> latest = new HashMap<>();
    private final Map<Integer, PersonId> chosen = new HashMap<>();
    private final Set<PersonId> uncertain = new HashSet<>();
    private boolean mayBeAnybodys;

    private Candidates(Versions<T> versions, ReviewScope scope) {
        this.versions = versions;
        this.scope = scope;
        this.day = scope.period().last();
        this.mayBeAnybodys = scope.doubts().isKnown(versions.place());
    }

    static <T> Candidates<T> of(Versions<T> versions, ReviewScope scope) {
        Candidates<T> candidates = new Candidates<>(versions, scope);
        for (int at = 0; at < versions.count(); at++) {
            candidates.consider(at);
        }
        candidates.chosen.values().forEach(candidates.latest::remove);
        return candidates;
    }

    /** The candidates, in the order of the document. */
    List<Candidate<T>> all() {
        Map<Integer, PersonId> found = new TreeMap<>(chosen);
        latest.forEach((person, at) -> found.put(at, person));
        return found.entrySet().stream()
                .map(entry -> candidate(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Whether somebody has one. */
    boolean isOf(PersonId person) {
        return latest.containsKey(person) || chosen.containsValue(person);
    }

    /** Whether somebody certainly has no version that holds on the day. */
    boolean isWithout(PersonId person) {
        return !latest.containsKey(person) && !uncertain.contains(person) && !mayBeAnybodys;
    }

    private void consider(int at) {
        ChecklistVersion version = versions.version(at);
        PersonId person = version.person();
        if (person == null) {
            mayBeAnybodys = true;
        } else if (isUncertain(version, versions.place(at))) {
            uncertain.add(person);
        } else if (isChosen(version, person)) {
            chosen.put(at, person);
        } else if (rank(version) > 0) {
            latest.merge(person, at, this::later);
        }
    }

    private boolean isChosen(ChecklistVersion version, PersonId person) {
        return version.from() != null
                && scope.chosen().contains(new ChecklistKey(versions.kind(), person, version.from()));
    }

    private boolean isUncertain(ChecklistVersion version, Place here) {
        Problems doubts = scope.doubts();
        return version.from() == null || doubts.isKnown(here.field("to")) || doubts.isKnown(here.field("state"));
    }

    /** A draft comes before what is in force; what does not hold on the day is nothing. */
    private int rank(ChecklistVersion version) {
        if (!version.includes(day)) {
            return 0;
        }
        return version.state().isPublished() ? 1 : 2;
    }

    private int later(int one, int other) {
        ChecklistVersion first = versions.version(one);
        ChecklistVersion second = versions.version(other);
        boolean isLater =
                first.from() != null && second.from() != null && second.from().isAfter(first.from());
        boolean isBetter = rank(first) == rank(second) ? isLater : rank(second) > rank(first);
        return isBetter ? other : one;
    }

    private Candidate<T> candidate(PersonId person, int at) {
        return new Candidate<>(
                person,
                scope.resolved().organization().findPerson(person),
                versions.lists().get(at),
                versions.place(at));
    }
}
