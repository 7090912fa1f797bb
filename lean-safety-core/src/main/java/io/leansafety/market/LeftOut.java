package io.leansafety.market;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.pricing.FindingChange;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom and what an organization leaves out that findings still need: those that they name, and those whom their roles
 * reach. Without them a finding could not settle any more, or somebody else would pay. Rules O2, O4 and V6.
 */
final class LeftOut {
    /** Ids of people and of subjects, which are never equal. */
    private final Set<Object> gone = new HashSet<>();

    private final TreeMap<Reference, Set<String>> needed = new TreeMap<>();

    LeftOut(OrganizationFacts before, OrganizationFacts after) {
        ids(before).forEach(gone::add);
        ids(after).forEach(gone::remove);
    }

    private static Stream<Object> ids(OrganizationFacts facts) {
        Stream<Object> people = facts.people().stream().map(PersonFact::id);
        Stream<Object> subjects = facts.subjects().stream().map(SubjectFact::id);
        return Stream.concat(people, subjects).filter(Objects::nonNull);
    }

    /** Adds each finding that is not over and needs what is left out. */
    void check(Session session, List<FindingFact> open, List<FindingChange> changes, Place place) {
        open.forEach(finding -> look(Objects.requireNonNull(finding.id()), named(finding)));
        changes.forEach(change -> look(change.id(), reached(change)));
        needed.forEach((id, left) -> session.problems().error("left-out", RuleId.V6, place, "id", id, "left", left));
    }

    private static Stream<?> named(FindingFact finding) {
        Stream<?> itself = Stream.of(finding.offender(), finding.foundBy(), finding.subject(), finding.beneficiary());
        Stream<?> decided = finding.decision().stream().flatMap(LeftOut::named);
        Stream<?> holders = finding.holders().values().stream().flatMap(List::stream);
        return Stream.of(itself, decided, holders).flatMap(all -> all);
    }

    private static Stream<?> named(DecisionFact line) {
        return Stream.of(line.person(), line.subject());
    }

    private static Stream<?> reached(FindingChange change) {
        return change.holders().stream().flatMap(role -> role.before().stream());
    }

    private void look(Reference id, Stream<?> names) {
        names.filter(gone::contains)
                .forEach(name ->
                        needed.computeIfAbsent(id, finding -> new TreeSet<>()).add(String.valueOf(name)));
    }
}
