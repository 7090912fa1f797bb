package io.leansafety.checklist;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.PersonId;
import java.time.LocalDate;

/**
 * Names one version of one checklist. Rules C2 and V6.
 *
 * @param kind which of the two checklists
 * @param person whose it is
 * @param from the version's first day
 */
public record ChecklistKey(ChecklistKind kind, PersonId person, LocalDate from) {
    public ChecklistKey {
        requireNonNull(kind, "kind");
        requireNonNull(person, "person");
        requireNonNull(from, "from");
    }
}
