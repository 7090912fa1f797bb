package io.leansafety.model;

import io.leansafety.market.Canary;
import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.value.Dice;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one company of the model: five people who are settled, and those who take the steps. */
final class Company {
    /** A manager, a unit leader, a team leader who is paid by the day, a worker, and another manager. */
    static final List<String> PEOPLE = List.of("P1", "P2", "P3", "P4", "P5");

    /** Who shares the fund by benchmarks. */
    static final List<String> POOL = List.of("P1", "P3", "P5");

    static final List<String> AVERAGED = List.of("P1", "P2", "P5");
    static final String TEAM_LEADER = "P3";
    static final List<String> CREW = List.of("P1", "P3", "P4");
    static final List<String> DIRECTORS = List.of("P1", "P5");

    /** One who is both, one of the office, two heads, one of the office up to some day, one who is nothing. */
    static final List<String> ACTORS = List.of("A1", "A2", "A3", "A4", "A5", "X9");

    static final LocalDate LAST_DAY_OF_A4 = LocalDate.of(2026, 6, 30);

    /** A name that must not be read anywhere. */
    static final String NAME = Canary.NAME;

    /** A wage that must not be read anywhere: the worker's. */
    static final String WAGE = Canary.WAGE.toString();

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Company() {}

    static boolean isOfOffice(String actor, LocalDate today) {
        return Set.of("A1", "A2").contains(actor) || (actor.equals("A4") && !today.isAfter(LAST_DAY_OF_A4));
    }

    static boolean isHead(String actor) {
        return Set.of("A1", "A3", "A5").contains(actor);
    }

    /** In any order, which means nothing; names move no figure, but are part of what is handed in. */
    static OrganizationFacts facts(Dice dice, String name) {
        List<SubjectFact> subjects = List.of(
                subject("XS", SubjectLevel.COMPANY, null),
                subject("U1", SubjectLevel.UNIT, "XS"),
                subject("W1", SubjectLevel.WORKSHOP, "U1"),
                subject("T1", SubjectLevel.TEAM, "W1"),
                subject("D1", SubjectLevel.DEPARTMENT, "XS"));
        Stream<PersonFact> people = Stream.of(
                person(name, "P1", "W1", "WORKSHOP_MANAGER"),
                person(name, "P2", "U1", "UNIT_LEADER"),
                person(name, "P3", "T1", "TEAM_LEADER"),
                person(name, "P4", "T1", null),
                person(name, "P5", "W1", "WORKSHOP_MANAGER"));
        Stream<PersonFact> actors = ACTORS.stream().map(actor -> person(name, actor, "D1", null));
        return new OrganizationFacts(
                dice.shuffled(subjects),
                dice.shuffled(Stream.concat(people, actors).toList()),
                dice.shuffled(roles()));
    }

    private static List<RoleFact> roles() {
        String office = "ASSESSMENT_OFFICE";
        String head = "LEADING_GROUP_HEAD";
        return List.of(
                role(office, "XS", "A1", null),
                role(head, "XS", "A1", null),
                role(office, "XS", "A2", null),
                role(head, "XS", "A3", null),
                role(office, "XS", "A4", LAST_DAY_OF_A4),
                role(head, "XS", "A5", null),
                role("CREW", "T1", "P1", null),
                role("CREW", "T1", "P3", null),
                role("CREW", "T1", "P4", null),
                role("DIRECTOR", "W1", "P1", null),
                role("DIRECTOR", "W1", "P5", null));
    }

    private static SubjectFact subject(String id, SubjectLevel level, @Nullable String parent) {
        return new SubjectFact(new SubjectId(id), null, level, parent == null ? null : new SubjectId(parent));
    }

    private static PersonFact person(String name, String id, String subject, @Nullable String tier) {
        AssignmentFact place =
                new AssignmentFact(new SubjectId(subject), null, tier == null ? null : new TierId(tier), null, null);
        return new PersonFact(new PersonId(id), NAME + name, place, List.of());
    }

    private static RoleFact role(String role, String subject, String person, @Nullable LocalDate to) {
        return new RoleFact(new RoleName(role), new SubjectId(subject), new PersonId(person), LONG_AGO, to, null, null);
    }
}
