package io.leansafety.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who may, as rule A9 tells it, written down a second time, over bare ids. */
final class DeskPowers {
    /** Roles change between months only. */
    private static final Map<String, Set<String>> HOLDERS = new ConcurrentHashMap<>();

    private final LocalDate day;

    DeskPowers(LocalDate day) {
        this.day = day;
    }

    /** The holders of a role at the nearest subject, at or above, that has one that day. */
    Set<String> holders(String role, @Nullable String subject) {
        return HOLDERS.computeIfAbsent(role + "@" + subject + YearMonth.from(day), any -> resolve(role, subject));
    }

    private Set<String> resolve(String role, @Nullable String subject) {
        for (String at = subject; at != null; at = DeskCompany.PARENTS.get(at)) {
            Set<String> found = new TreeSet<>();
            for (DeskCompany.Held held : DeskCompany.ROLES) {
                if (held.role().equals(role) && held.subject().equals(at) && held.isOn(day)) {
                    found.add(held.person());
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** What keeps somebody from a step. */
    Set<String> codes(String actor, DeskTable.Row row, DeskMatter matter) {
        Set<String> codes = new TreeSet<>();
        if (!DeskCompany.isKnown(actor)) {
            codes.add("unknown-person");
            return codes;
        }
        if (!mayTake(actor, row, matter)) {
            codes.add("role-needed");
        }
        row.notBy().forEach(step -> addTaker(actor, matter.takers().get(step), row, codes));
        if (row.bars().contains("CONCERNED") && matter.concerned().contains(actor)) {
            codes.add("own-matter");
        }
        String other = matter.other();
        if (row.bars().contains("OTHER_SIDE")
                && other != null
                && DeskCompany.isAtOrBelow(DeskCompany.find(actor).subject(), other)) {
            codes.add("other-side");
        }
        return codes;
    }

    private boolean mayTake(String actor, DeskTable.Row row, DeskMatter matter) {
        boolean isForAnybody = row.offices().isEmpty() && !row.isByConcerned();
        return isForAnybody
                || (row.isByConcerned() && matter.concerned().contains(actor))
                || row.offices().stream()
                        .anyMatch(office -> acting(office, row, matter).contains(actor));
    }

    /** Whom something concerns does not act: the next ones up the tree do, in the end the head of all. */
    private Set<String> acting(String office, DeskTable.Row row, DeskMatter matter) {
        String role = office.substring(0, office.indexOf('@'));
        boolean wasHeld = false;
        for (String at = matter.at(office.substring(office.indexOf('@') + 1));
                at != null;
                at = DeskCompany.PARENTS.get(at)) {
            Set<String> found = holders(role, at);
            wasHeld |= !found.isEmpty();
            if (!found.isEmpty() && found.stream().noneMatch(holder -> isBarred(holder, row, matter))) {
                return found;
            }
        }
        return wasHeld ? holders("LEADING_GROUP_HEAD", "XS") : Set.of();
    }

    private static boolean isBarred(String holder, DeskTable.Row row, DeskMatter matter) {
        return (row.bars().contains("CONCERNED") && matter.concerned().contains(holder))
                || (row.bars().contains("COLLEAGUE")
                        && matter.concerned().stream().anyMatch(person -> isOfDepartment(person, holder)));
    }

    private static boolean isOfDepartment(String person, String holder) {
        String department = DeskCompany.find(holder).subject();
        return department.equals("D1") && DeskCompany.find(person).subject().equals(department);
    }

    private static void addTaker(String actor, @Nullable String taker, DeskTable.Row row, Set<String> codes) {
        if (actor.equals(taker)) {
            codes.add("own-work");
        } else if (taker != null && row.bars().contains("DEPUTY") && isInPostOf(actor, taker)) {
            codes.add("same-post");
        }
    }

    static boolean isInPostOf(String one, String other) {
        DeskCompany.Somebody first = DeskCompany.find(one);
        DeskCompany.Somebody second = DeskCompany.find(other);
        return first.post() != null
                && Objects.equals(first.post(), second.post())
                && first.subject().equals(second.subject());
    }
}
