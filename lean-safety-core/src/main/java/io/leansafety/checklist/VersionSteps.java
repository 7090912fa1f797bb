package io.leansafety.checklist;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Takes steps in the life of the versions of one kind of checklist, and says which may not be taken. Rule C2. */
final class VersionSteps {
    private final Place place;
    private final Problems problems;
    private final List<ChecklistVersion> versions = new ArrayList<>();
    private final Map<PersonId, List<Integer>> byPerson = new HashMap<>();

    VersionSteps(Versions<?> lists, Problems problems) {
        this.place = lists.place();
        this.problems = problems;
        for (int at = 0; at < lists.count(); at++) {
            ChecklistVersion version = lists.version(at);
            versions.add(version);
            if (version.person() != null) {
                byPerson.computeIfAbsent(version.person(), first -> new ArrayList<>())
                        .add(at);
            }
        }
    }

    /** The version at a position, after all steps. */
    ChecklistVersion version(int at) {
        return versions.get(at);
    }

    /** The path of the version at a position. */
    String path(int at) {
        return place.index(at).path();
    }

    /** Takes a step with the version of somebody that begins on a day; its position, if it may be taken. */
    OptionalInt take(ChecklistStep step, @Nullable PersonId person, @Nullable LocalDate from) {
        OptionalInt found = versionsOf(person).stream()
                .mapToInt(Integer::intValue)
                .filter(at -> from != null && from.equals(version(at).from()))
                .findFirst();
        if (found.isEmpty()) {
            problems.error(
                    "unknown-checklist",
                    RuleId.C2,
                    place,
                    "person",
                    String.valueOf(person),
                    "from",
                    String.valueOf(from));
        }
        found.ifPresent(at -> take(step, at));
        return found;
    }

    private List<Integer> versionsOf(@Nullable PersonId person) {
        List<Integer> found = person == null ? null : byPerson.get(person);
        return found == null ? List.of() : found;
    }

    private void take(ChecklistStep step, int at) {
        ChecklistVersion version = version(at);
        if (!ChecklistStep.allowedIn(version.state()).contains(step)) {
            problems.error(
                    "illegal-step",
                    RuleId.C2,
                    place.index(at).field("state"),
                    "state",
                    version.state(),
                    "step",
                    step,
                    "steps",
                    ChecklistStep.allowedIn(version.state()));
            return;
        }
        if (step == ChecklistStep.PUBLISH) {
            supersedeBefore(at);
        }
        versions.set(at, new ChecklistVersion(version.person(), version.from(), version.to(), step.to()));
    }

    /** Ends what is in force the day before a version begins; what was published for later can't be followed. */
    private void supersedeBefore(int next) {
        LocalDate from = version(next).from();
        for (int at : versionsOf(version(next).person())) {
            if (from != null && version(at).state().isPublished()) {
                supersede(at, from, next);
            }
        }
    }

    private void supersede(int at, LocalDate from, int next) {
        ChecklistVersion old = version(at);
        LocalDate last = from.minusDays(1);
        if (old.from() != null && !old.from().isBefore(from)) {
            problems.error(
                    "published-for-later",
                    RuleId.C2,
                    place.index(next).field("from"),
                    "from",
                    from,
                    "other",
                    old.from());
        } else if (old.includes(last)) {
            versions.set(at, new ChecklistVersion(old.person(), old.from(), last, ChecklistState.SUPERSEDED));
        }
    }
}
