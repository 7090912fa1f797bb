package io.leansafety.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who may, as rule A9 tells it, written down a second time, over bare ids. */
final class DeskPowers {
    private final LocalDate today;

    DeskPowers(LocalDate today) {
        this.today = today;
    }

    /** The holders of a role at the nearest subject, at or above, that has one today. */
    Set<String> holders(String role, @Nullable String subject) {
        for (String at = subject; at != null; at = DeskCompany.PARENTS.get(at)) {
            String here = at;
            Set<String> found = new TreeSet<>();
            DeskCompany.ROLES.stream()
                    .filter(held -> held.role().equals(role) && held.subject().equals(here))
                    .filter(held -> held.to() == null || !today.isAfter(held.to()))
                    .forEach(held -> found.add(held.person()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** Those of a role whom something does not concern: else the next ones up the tree, in the end the head of all. */
    Set<String> unconcerned(String role, String subject, Set<String> concerned, boolean isForColleagues) {
        boolean wasHeld = false;
        for (String at = subject; at != null; at = DeskCompany.PARENTS.get(at)) {
            Set<String> found = holders(role, at);
            wasHeld |= !found.isEmpty();
            if (!found.isEmpty()
                    && found.stream().noneMatch(concerned::contains)
                    && (isForColleagues || found.stream().noneMatch(holder -> isColleague(holder, concerned)))) {
                return found;
            }
        }
        return wasHeld ? holders("LEADING_GROUP_HEAD", "XS") : Set.of();
    }

    private static boolean isColleague(String holder, Set<String> concerned) {
        return DeskCompany.find(holder).subject().equals("D1")
                && concerned.stream()
                        .anyMatch(person -> DeskCompany.find(person).subject().equals("D1"));
    }

    boolean isAny(String actor, List<String> roles, String subject) {
        return roles.stream().anyMatch(role -> holders(role, subject).contains(actor));
    }
}
