package io.leansafety.statement;

import io.leansafety.ledger.Account;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the ids of a month are called, and how its subjects lie below each other. */
final class Directory {
    static final String BELOW = " › ";

    private final Map<SubjectId, SubjectFact> subjects = new TreeMap<>();
    private final Map<PersonId, String> people = new HashMap<>();

    Directory(MonthFacts facts) {
        for (SubjectFact subject : facts.organization().subjects()) {
            if (subject.id() != null) {
                subjects.put(subject.id(), subject);
            }
        }
        for (PersonFact person : facts.organization().people()) {
            if (person.id() != null && person.name() != null) {
                people.put(person.id(), person.name());
            }
        }
    }

    /** {@return the subject's name, or its id where it has none} */
    String nameOf(SubjectId subject) {
        String name = find(subject).map(SubjectFact::name).orElse(null);
        return name == null || name.isBlank() ? subject.value() : name;
    }

    /** {@return the person's name, or the id where it was not said} */
    String nameOf(PersonId person) {
        String name = people.getOrDefault(person, "");
        return name.isBlank() ? person.value() : name;
    }

    /** {@return what the owner of an account is called} */
    String ownerOf(Account account) {
        return isPersonal(account) ? nameOf(new PersonId(account.owner())) : nameOf(new SubjectId(account.owner()));
    }

    /** {@return whether an account is a person's} */
    static boolean isPersonal(Account account) {
        return switch (account.kind()) {
            case OBLIGATION, PERFORMANCE_WAGE, SAFETY_WAGE -> true;
            case CENTER, PROJECT_PAYMENTS, SAFETY_WAGE_POOL, WAGE_FUND -> false;
        };
    }

    /** {@return the company's name, or empty where nothing is called so} */
    String company() {
        return subjects.values().stream()
                .filter(subject -> subject.level() == SubjectLevel.COMPANY)
                .map(SubjectFact::id)
                .findFirst()
                .map(id -> id == null ? "" : nameOf(id))
                .orElse("");
    }

    Optional<SubjectFact> find(SubjectId subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    /** {@return the names from the company down, as {@code 新升公司 › 一分公司}} */
    String pathOf(SubjectId subject) {
        Deque<String> names = new ArrayDeque<>();
        SubjectId at = subject;
        while (at != null && names.size() <= subjects.size()) {
            names.addFirst(nameOf(at));
            at = find(at).map(SubjectFact::parent).orElse(null);
        }
        return String.join(BELOW, names);
    }

    /** {@return all subjects, each before those below it, side by side by id} */
    List<SubjectId> inOrder() {
        Map<SubjectId, List<SubjectId>> below = new HashMap<>();
        List<SubjectId> ordered = new ArrayList<>();
        List<SubjectId> roots = new ArrayList<>();
        subjects.forEach((id, subject) -> (subject.parent() == null
                        ? roots
                        : below.computeIfAbsent(subject.parent(), parent -> new ArrayList<>()))
                .add(id));
        roots.forEach(root -> addWithAllBelow(root, below, ordered));
        return ordered;
    }

    private static void addWithAllBelow(
            SubjectId subject, Map<SubjectId, List<SubjectId>> below, List<SubjectId> ordered) {
        ordered.add(subject);
        below.getOrDefault(subject, List.of()).forEach(child -> addWithAllBelow(child, below, ordered));
    }
}
