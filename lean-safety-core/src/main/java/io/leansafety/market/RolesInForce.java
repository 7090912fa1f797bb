package io.leansafety.market;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins who holds which role when over organizations that follow each other, so that one organization says for each day
 * what the version in force on that day said: a role that an earlier one gives ends the day before the next begins, one
 * that the next gives begins with it, and what both give goes on. Rules O4 and V6.
 *
 * <p>Before the first version its own dates count. Subjects, and where people stand, have no such dates: they are those of
 * the last version, and who is not in it holds nothing.
 */
final class RolesInForce {
    private RolesInForce() {}

    /** An organization, with the roles of all before it. */
    static OrganizationFacts join(List<RoleFact> before, OrganizationFacts last, LocalDate day) {
        return new OrganizationFacts(last.subjects(), last.people(), follow(known(before, last), last.roles(), day));
    }

    /** What is held up to a day, and from it on. */
    static List<RoleFact> follow(List<RoleFact> before, List<RoleFact> after, LocalDate day) {
        ListMultimap<RoleFact, RoleFact> ending = ArrayListMultimap.create();
        List<RoleFact> joined = new ArrayList<>();
        for (RoleFact role : before) {
            if (role.from() != null && role.from().isBefore(day)) {
                if (isHeldOn(role, day.minusDays(1))) {
                    ending.put(undated(role), role);
                } else {
                    joined.add(role);
                }
            }
        }
        for (RoleFact role : after) {
            if (role.from() != null && !role.from().isAfter(day) && isHeldOn(role, day)) {
                List<RoleFact> same = ending.get(undated(role));
                joined.add(dated(role, same.isEmpty() ? day : same.remove(0).from(), role.to()));
            } else if (role.from() == null || role.from().isAfter(day)) {
                joined.add(role);
            }
        }
        ending.values().forEach(role -> joined.add(dated(role, role.from(), day.minusDays(1))));
        return joined;
    }

    private static boolean isHeldOn(RoleFact role, LocalDate day) {
        return role.to() == null || !role.to().isBefore(day);
    }

    private static RoleFact undated(RoleFact role) {
        return dated(role, null, null);
    }

    private static RoleFact dated(RoleFact role, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new RoleFact(role.role(), role.subject(), role.person(), from, to, role.shift(), role.specialty());
    }

    /** Those at subjects and of people that are in the last organization. */
    private static List<RoleFact> known(List<RoleFact> roles, OrganizationFacts last) {
        Set<SubjectId> subjects = last.subjects().stream()
                .map(SubjectFact::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<PersonId> people = last.people().stream()
                .map(PersonFact::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return roles.stream()
                .filter(role -> subjects.contains(role.subject()) && people.contains(role.person()))
                .toList();
    }
}
