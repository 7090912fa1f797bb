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
        boolean isOwn = row.isByConcerned() && matter.concerned().contains(actor);
        boolean isForAnybody = row.offices().isEmpty() && !row.isByConcerned();
        Search search = search(row, matter);
        if (!isForAnybody && !isOwn && !search.acting().contains(actor)) {
            if (search.isNobodyLeft() && !isConcernedLeft(row, matter)) {
                codes.add("nobody-left");
            } else if (!search.passed().contains(actor)) {
                codes.add("role-needed");
            } else if (against(actor, false, row, matter).isEmpty()) {
                codes.add("own-office");
            }
        }
        codes.addAll(against(actor, isOwn, row, matter));
        return codes;
    }

    private static boolean isConcernedLeft(DeskTable.Row row, DeskMatter matter) {
        return row.isByConcerned()
                && matter.concerned().stream()
                        .anyMatch(person -> against(person, true, row, matter).isEmpty());
    }

    /** What is said against somebody, whatever office they hold. */
    private static Set<String> against(String actor, boolean isOwn, DeskTable.Row row, DeskMatter matter) {
        Set<String> codes = new TreeSet<>();
        row.notBy().forEach(step -> addTaker(actor, matter.takers().get(step), row, codes));
        if (row.bars().contains("CONCERNED") && !isOwn && matter.concerned().contains(actor)) {
            codes.add("own-matter");
        } else if (row.bars().contains("COLLEAGUE")
                && !isOwn
                && matter.concerned().stream().anyMatch(person -> isOfDepartment(person, actor))) {
            codes.add("own-department");
        }
        if (row.bars().contains("GAINING") && matter.gaining().contains(actor)) {
            codes.add("own-gain");
        }
        String other = matter.other();
        if (row.bars().contains("OTHER_SIDE")
                && other != null
                && DeskCompany.isAtOrBelow(DeskCompany.find(actor).subject(), other)) {
            codes.add("other-side");
        }
        return codes;
    }

    /** Who acts in the offices of a step, and who holds one and is passed over. */
    private record Search(Set<String> acting, Set<String> passed) {
        boolean isNobodyLeft() {
            return acting.isEmpty() && !passed.isEmpty();
        }
    }

    /**
     * Whom something concerns, and who had a part in it, does not act: the next ones up the tree do, in the end two of
     * all.
     */
    private Search search(DeskTable.Row row, DeskMatter matter) {
        Search search = new Search(new TreeSet<>(), new TreeSet<>());
        row.offices()
                .forEach(office -> climb(
                        office.substring(0, office.indexOf('@')),
                        matter.at(office.substring(office.indexOf('@') + 1)),
                        row,
                        matter,
                        search));
        for (String last : new String[] {"LEADING_GROUP_HEAD", "COMPANY_LEADER"}) {
            if (search.isNobodyLeft()) {
                sort(holders(last, "XS"), false, row, matter, search);
            }
        }
        return search;
    }

    private void climb(String role, @Nullable String from, DeskTable.Row row, DeskMatter matter, Search search) {
        boolean isFound = false;
        for (String at = from; at != null && !isFound; at = DeskCompany.PARENTS.get(at)) {
            Set<String> holders = holders(role, at);
            isFound = sort(holders, arePeers(holders, row, matter), row, matter, search);
        }
    }

    private static boolean arePeers(Set<String> holders, DeskTable.Row row, DeskMatter matter) {
        return matter.concerned().stream()
                .anyMatch(person -> (row.bars().contains("PEER") && holders.contains(person))
                        || (row.bars().contains("COLLEAGUE")
                                && holders.stream().anyMatch(holder -> isOfDepartment(person, holder))));
    }

    private static boolean sort(
            Set<String> holders, boolean arePeers, DeskTable.Row row, DeskMatter matter, Search search) {
        boolean isFound = false;
        for (String holder : holders) {
            boolean isFree = !arePeers && against(holder, false, row, matter).isEmpty();
            (isFree ? search.acting() : search.passed()).add(holder);
            isFound |= isFree;
        }
        return isFound;
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
