package io.leansafety.market;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Lists;
import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistLife;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistStep;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.life.Authority;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may take which step with somebody's checklists, by the roles of today. Rules C2 and A9. */
final class ChecklistAuthority {
    private final Session session;
    private final ChecklistsInForce versions;

    ChecklistAuthority(Session session, ChecklistsInForce versions) {
        this.session = session;
        this.versions = versions;
    }

    /** Adds what keeps whoever asks from a step with a version; the state of the version is looked at elsewhere. */
    void check(ChecklistStep step, ChecklistKey key, Place place) {
        Line<ChecklistState, ChecklistStep> line =
                ChecklistLife.LIFE.find(step.from(), step).orElseThrow();
        session.organization().ifPresent(today -> {
            Optional<Person> person = today.findPerson(key.person());
            if (person.isEmpty()) {
                session.problems().error("unknown-person", RuleId.O2, place, "person", key.person());
            } else {
                Matter<ChecklistStep> matter = Matter.<ChecklistStep>of(
                                person.get().subject())
                        .concerning(Set.of(key.person()))
                        .takenBy(writers(key));
                new Authority(today, session.today())
                        .check(session.who().actor(), line, matter, session.problems(), place);
            }
        });
    }

    /** What a version of all checklists says in one of them, and who published it. */
    private record Written(PersonId by, Optional<List<Object>> content) {}

    /** Who drafted a version, and who edited it last: whoever made the versions of all in which it changed. */
    private Map<ChecklistStep, PersonId> writers(ChecklistKey key) {
        Map<ChecklistStep, PersonId> writers = new EnumMap<>(ChecklistStep.class);
        Optional<List<Object>> before = Optional.empty();
        for (Written written : Lists.reverse(lastFirst(key))) {
            if (!written.content().equals(before)) {
                writers.put(before.isEmpty() ? ChecklistStep.DRAFT : ChecklistStep.EDIT, written.by());
            }
            before = written.content();
        }
        return writers;
    }

    /** What was said from when it was drafted: those before are not read, which may be thousands. */
    private List<Written> lastFirst(ChecklistKey key) {
        return versions.lastFirst()
                .map(version -> new Written(version.by(), content(version.content(), key)))
                .takeWhile(written -> written.content().isPresent())
                .toList();
    }

    /** What stands in a version, whatever its state. */
    private static Optional<List<Object>> content(CompanyChecklists lists, ChecklistKey key) {
        Optional<List<Object>> duty = lists.findDuty(key).map(ChecklistAuthority::content);
        return duty.isPresent() ? duty : lists.findInspection(key).map(ChecklistAuthority::content);
    }

    private static List<Object> content(DutyChecklist list) {
        return List.of(Optional.ofNullable(list.version().to()), list.clauses());
    }

    private static List<Object> content(InspectionChecklist list) {
        return List.of(Optional.ofNullable(list.version().to()), list.items(), list.coverage(), list.frequency());
    }

    /** Adds that whoever asks may not change the locations and operating times of a subject. */
    void checkPlaces(MarketSubject subject) {
        session.organization()
                .ifPresent(today -> PublishingOffices.check(session, today, PublishingOffices.OF_SUBJECT, subject));
    }

    /** The subjects of ids, as far as there are such. */
    Set<MarketSubject> subjects(Stream<SubjectId> ids) {
        return ids.flatMap(id -> session.organization().flatMap(today -> today.findSubject(id)).stream())
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** The company. */
    Set<MarketSubject> root() {
        return session.organization().map(Organization::subjects).stream()
                .flatMap(all -> all.stream().map(subject -> subject.path().get(0)))
                .collect(toImmutableSortedSet(naturalOrder()));
    }
}
