package io.leansafety.model;

import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The company of the desks' model: two units, three workshops, two teams, and who holds which role there. */
final class DeskCompany {
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** Each subject's parent; the company has none. */
    static final Map<String, String> PARENTS = Map.of(
            "U1", "XS", "U2", "XS", "D1", "XS", "W1", "U1", "W2", "U1", "C1", "U1", "W3", "U2", "T1", "W1", "T2", "W1");

    /** A role that somebody holds from some day on, perhaps up to another. */
    record Held(
            String role,
            String subject,
            String person,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Somebody, where they stand. */
    record Somebody(
            String id,
            String subject,
            @Nullable String post,
            @Nullable String tier) {}

    /** They change between months only. */
    static final List<Held> ROLES = List.of(
            held("ASSESSMENT_OFFICE", "XS", "A1"),
            new Held("ASSESSMENT_OFFICE", "XS", "A2", LONG_AGO, LAST_DAY),
            held("DEPARTMENT_HEAD", "D1", "A2"),
            held("LEADING_GROUP_HEAD", "XS", "H1"),
            held("COMPANY_LEADER", "XS", "CL"),
            held("ASSESSMENT_OFFICE", "U1", "AU"),
            held("ASSESSMENT_OFFICE", "U1", "S2"),
            held("ASSESSMENT_OFFICE", "U2", "AV"),
            held("LEADING_GROUP_HEAD", "U1", "HU"),
            held("UNIT_PRINCIPAL", "U1", "HU"),
            held("UNIT_PRINCIPAL", "U2", "HV"),
            held("UNIT_DEPUTY", "U1", "UD"),
            held("UNIT_DEPUTY", "U1", "M2"),
            held("WORKSHOP_DIRECTOR", "W1", "M1"),
            new Held("WORKSHOP_DIRECTOR", "W2", "N1", LONG_AGO, LAST_DAY),
            new Held("WORKSHOP_DIRECTOR", "W2", "N2", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)),
            new Held("WORKSHOP_DIRECTOR", "W2", "N1", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31)),
            new Held("WORKSHOP_DIRECTOR", "W2", "N2", LocalDate.of(2026, 9, 1), null),
            held("WORKSHOP_DIRECTOR", "W3", "V1"),
            held("SAFETY_SUPERVISOR", "W1", "S1"),
            held("TEAM_LEADER", "T1", "L1"),
            held("TEAM_LEADER", "T2", "L2"),
            held("CONTRACTOR_PRINCIPAL", "C1", "CP"));

    static final List<Somebody> PEOPLE = List.of(
            new Somebody("A1", "D1", "安监员", "DEPARTMENT_MANAGER"),
            new Somebody("A2", "D1", "安监员", null),
            new Somebody("H1", "XS", null, null),
            new Somebody("CL", "XS", null, "COMPANY_LEADER"),
            new Somebody("AU", "U1", null, null),
            new Somebody("AV", "U2", null, null),
            new Somebody("HU", "U1", "经理", "UNIT_LEADER"),
            new Somebody("HV", "U2", "经理", null),
            new Somebody("UD", "U1", "副经理", null),
            new Somebody("M1", "W1", "主任", "WORKSHOP_MANAGER"),
            new Somebody("M2", "W1", "主任", null),
            new Somebody("N1", "W2", "主任", null),
            new Somebody("N2", "W2", "主任", "WORKSHOP_MANAGER"),
            new Somebody("V1", "W3", "主任", null),
            new Somebody("S1", "D1", null, null),
            new Somebody("S2", "W2", null, null),
            new Somebody("L1", "T1", "班长", "TEAM_LEADER"),
            new Somebody("L2", "T2", "班长", null),
            new Somebody("K1", "T1", null, null),
            new Somebody("K2", "T2", null, null),
            new Somebody("CP", "C1", null, null));

    /** All places. */
    static final List<String> SUBJECTS = List.of("XS", "U1", "U2", "D1", "W1", "W2", "W3", "C1", "T1", "T2");

    private static final Map<String, Somebody> BY_ID =
            PEOPLE.stream().collect(Collectors.toMap(Somebody::id, one -> one));

    /** All of them, and a stranger. */
    static final List<String> ACTORS = actors();

    private DeskCompany() {}

    private static Held held(String role, String subject, String person) {
        return new Held(role, subject, person, LONG_AGO, null);
    }

    private static List<String> actors() {
        List<String> actors = new ArrayList<>(PEOPLE.stream().map(Somebody::id).toList());
        actors.add("X9");
        return List.copyOf(actors);
    }

    static boolean isKnown(@Nullable String person) {
        return person == null || BY_ID.containsKey(person);
    }

    static boolean isSubject(@Nullable String subject) {
        return subject == null || subject.equals("XS") || PARENTS.containsKey(subject);
    }

    static Somebody find(String person) {
        return Objects.requireNonNull(BY_ID.get(person));
    }

    static String level(String subject) {
        return switch (subject.charAt(0)) {
            case 'X' -> "COMPANY";
            case 'U' -> "UNIT";
            case 'W' -> "WORKSHOP";
            case 'T' -> "TEAM";
            case 'D' -> "DEPARTMENT";
            default -> "CONTRACTOR";
        };
    }

    static boolean isAtOrBelow(String subject, String other) {
        for (String at = subject; at != null; at = PARENTS.get(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest unit, or the company. */
    static String center(String subject) {
        String at = subject;
        while (!List.of("U1", "U2", "XS").contains(at)) {
            at = Objects.requireNonNull(PARENTS.get(at));
        }
        return at;
    }

    static OrganizationFacts facts() {
        return new OrganizationFacts(
                SUBJECTS.stream()
                        .map(id -> subject(id, SubjectLevel.valueOf(level(id))))
                        .toList(),
                PEOPLE.stream().map(DeskCompany::person).toList(),
                ROLES.stream().map(DeskCompany::role).toList());
    }

    private static SubjectFact subject(String id, SubjectLevel level) {
        String parent = PARENTS.get(id);
        return new SubjectFact(new SubjectId(id), null, level, parent == null ? null : new SubjectId(parent));
    }

    private static PersonFact person(Somebody one) {
        AssignmentFact place = new AssignmentFact(
                new SubjectId(one.subject()),
                one.post(),
                one.tier() == null ? null : new TierId(one.tier()),
                null,
                null);
        return new PersonFact(new PersonId(one.id()), null, place, List.of());
    }

    private static RoleFact role(Held held) {
        return new RoleFact(
                new RoleName(held.role()),
                new SubjectId(held.subject()),
                new PersonId(held.person()),
                held.from(),
                held.to(),
                null,
                null);
    }
}
