package io.leansafety.view;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.leansafety.organization.Person;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * An entry of checklists with everybody in whose checklist it stands.
 *
 * @param <T> what it is
 * @param entry the entry
 * @param people the people
 */
public record Shared<T>(T entry, List<Person> people) {
    public Shared {
        people = List.copyOf(people);
    }

    /** The entries of several people, each once, in the order in which they come. */
    static <T> List<Shared<T>> of(
            Collection<SafetyManager> managers, Function<SafetyManager, ? extends Collection<T>> entries) {
        SetMultimap<T, Person> people = LinkedHashMultimap.create();
        for (SafetyManager manager : managers) {
            entries.apply(manager).forEach(entry -> people.put(entry, manager.person()));
        }
        return people.asMap().entrySet().stream()
                .map(shared -> new Shared<>(shared.getKey(), List.copyOf(shared.getValue())))
                .toList();
    }
}
