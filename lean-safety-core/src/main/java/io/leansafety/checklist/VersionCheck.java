package io.leansafety.checklist;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.organization.Organization;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.DateSpan;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks whose the versions of one kind of checklist are, and that no two of a person are in force at once. Rule V6. */
final class VersionCheck {
    private final Organization organization;
    private final Problems problems;
    private final ListMultimap<PersonId, DateSpan> published =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private final Set<Key> keys = new HashSet<>();

    private record Key(PersonId person, LocalDate from) {}

    VersionCheck(Organization organization, Problems problems) {
        this.organization = organization;
        this.problems = problems;
    }

    void check(ChecklistVersion version, Place here) {
        PersonId person = version.person();
        if (person == null) {
            problems.missing(here.field("person"));
        } else if (!organization.hasPerson(person)) {
            problems.error("unknown-person", RuleId.O2, here.field("person"), "person", person);
        }
        span(version, here).ifPresent(span -> {
            if (person != null) {
                checkAgainstOthers(version, person, span, here);
            }
        });
    }

    private Optional<DateSpan> span(ChecklistVersion version, Place here) {
        LocalDate from = version.from();
        LocalDate to = version.to();
        if (from == null) {
            problems.missing(here.field("from"));
            return Optional.empty();
        }
        if (to != null && to.isBefore(from)) {
            problems.error("ends-before-it-begins", RuleId.V6, here.field("to"), "from", from, "to", to);
            return Optional.empty();
        }
        return problems.isKnown(here.field("to")) ? Optional.empty() : Optional.of(new DateSpan(from, to));
    }

    private void checkAgainstOthers(ChecklistVersion version, PersonId person, DateSpan span, Place here) {
        if (!keys.add(new Key(person, span.from()))) {
            problems.error("duplicate-checklist", RuleId.C2, here, "person", person, "from", span.from());
        } else if (version.state().isPublished()) {
            published.get(person).stream()
                    .filter(span::overlaps)
                    .findFirst()
                    .ifPresent(other -> problems.error(
                            "overlapping-checklists", RuleId.V6, here, "person", person, "span", span, "other", other));
            published.put(person, span);
        }
    }
}
