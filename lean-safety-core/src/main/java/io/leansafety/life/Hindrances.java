package io.leansafety.life;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What keeps people from a step, whatever office they hold: their part in the matter, and what they did of it before. Rule
 * A9.
 */
final class Hindrances<S extends Enum<S>, E extends Enum<E>> {
    private static final Place NOWHERE = Place.in(Document.REQUEST);

    private final Organization organization;
    private final Line<S, E> line;
    private final Matter<E> matter;

    Hindrances(Organization organization, Line<S, E> line, Matter<E> matter) {
        this.organization = organization;
        this.line = line;
        this.matter = matter;
    }

    /** Whether whoever holds an office leaves the step to others. */
    boolean keep(PersonId holder) {
        return keep(holder, false);
    }

    /** Whether somebody whom it concerns is left to take the step as such. */
    boolean leaveConcerned() {
        return line.isByConcerned() && matter.concerned().stream().anyMatch(person -> !keep(person, true));
    }

    private boolean keep(PersonId person, boolean isInOwnRight) {
        Problems found = new Problems();
        report(person, isInOwnRight, found, NOWHERE);
        return found.hasErrors();
    }

    /** Those of the holders of an office who are not kept from the step. */
    List<PersonId> free(List<PersonId> holders) {
        return holders.stream().filter(holder -> !keep(holder)).toList();
    }

    /** Whether the holders of an office leave the step to others, since it is about one of them or of their department. */
    boolean arePeers(List<PersonId> holders) {
        return (line.bars().contains(Bar.PEER) && holders.stream().anyMatch(matter.concerned()::contains))
                || (line.bars().contains(Bar.COLLEAGUE) && holders.stream().anyMatch(this::isColleague));
    }

    /**
     * Adds what keeps somebody from the step.
     *
     * @param isInOwnRight whether they ask as whom it concerns, which the table allows
     */
    void report(PersonId actor, boolean isInOwnRight, Problems problems, Place place) {
        line.notByWhoTook().forEach(taken -> checkTaker(actor, taken, problems, place));
        if (!isInOwnRight) {
            checkConcerned(actor, problems, place);
        }
        if (line.bars().contains(Bar.GAINING) && matter.gaining().contains(actor)) {
            problems.error("own-gain", RuleId.A9, place, "actor", actor, "step", line.step());
        }
        if (line.bars().contains(Bar.OTHER_SIDE)) {
            matter.other()
                    .filter(side -> belongsTo(actor, side))
                    .ifPresent(side -> problems.error(
                            "other-side", RuleId.A9, place, "actor", actor, "step", line.step(), "subject", side));
        }
    }

    private void checkTaker(PersonId actor, E taken, Problems problems, Place place) {
        PersonId taker = matter.takenBy().get(taken);
        if (taker == null) {
            return;
        }
        if (taker.equals(actor)) {
            problems.error("own-work", RuleId.A9, place, "actor", actor, "taken", taken, "step", line.step());
        } else if (line.bars().contains(Bar.DEPUTY) && isInPostOf(actor, taker)) {
            problems.error(
                    "same-post", RuleId.A9, place, "actor", actor, "other", taker, "taken", taken, "step", line.step());
        }
    }

    private void checkConcerned(PersonId actor, Problems problems, Place place) {
        boolean isOwn = matter.concerned().contains(actor);
        if (isOwn && line.bars().contains(Bar.CONCERNED)) {
            problems.error("own-matter", RuleId.A9, place, "actor", actor, "step", line.step());
        } else if (line.bars().contains(Bar.COLLEAGUE) && isColleague(actor)) {
            problems.error("own-department", RuleId.A9, place, "actor", actor, "step", line.step());
        }
    }

    private boolean isColleague(PersonId holder) {
        Optional<MarketSubject> department = organization
                .findPerson(holder)
                .map(Person::subject)
                .filter(subject -> subject.level() == SubjectLevel.DEPARTMENT);
        return department.isPresent()
                && matter.concerned().stream()
                        .flatMap(person -> organization.findPerson(person).stream())
                        .anyMatch(person -> person.subject().equals(department.get()));
    }

    private boolean isInPostOf(PersonId actor, PersonId other) {
        Optional<Person> one = organization.findPerson(actor);
        Optional<Person> two = organization.findPerson(other);
        return one.isPresent()
                && two.isPresent()
                && one.get().post().isPresent()
                && one.get().post().equals(two.get().post())
                && one.get().subject().equals(two.get().subject());
    }

    private boolean belongsTo(PersonId actor, MarketSubject side) {
        return organization
                .findPerson(actor)
                .filter(person -> person.subject().isAtOrBelow(side))
                .isPresent();
    }
}
