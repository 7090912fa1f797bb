package io.leansafety.life;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Office;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.organization.RoleQuery;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take which step: the separation of duties. Rules A6 and A9; X52 三(二)3.
 *
 * <p>Roles are those of the day on which somebody acts. Where the holder of an office is the person whom it concerns, the
 * next holder up the tree acts; where nobody is left, it is the head of the company's leading group.
 */
public final class Authority {
    private static final RoleName LAST_RESORT = new RoleName("LEADING_GROUP_HEAD");

    private final Organization organization;
    private final LocalDate day;

    /**
     * Asks an organization.
     *
     * @param organization who holds which role, resolved without problems
     * @param day the day on which somebody acts
     */
    public Authority(Organization organization, LocalDate day) {
        this.organization = organization;
        this.day = day;
    }

    /**
     * Says what keeps somebody from a step.
     *
     * @param <S> the type of the states
     * @param <E> the type of the steps
     * @param actor who wants to take it
     * @param line the step
     * @param matter what it is about
     * @param problems gathers what keeps them from it
     * @param place where the actor stands in what was asked
     */
    public <S extends Enum<S>, E extends Enum<E>> void check(
            PersonId actor, Line<S, E> line, Matter<E> matter, Problems problems, Place place) {
        if (organization.findPerson(actor).isEmpty()) {
            problems.error("unknown-person", RuleId.O2, place, "person", actor);
            return;
        }
        if (!mayTake(actor, line, matter)) {
            problems.error(
                    "role-needed",
                    RuleId.A9,
                    place,
                    "actor",
                    actor,
                    "step",
                    line.step(),
                    "roles",
                    needed(line, matter),
                    "day",
                    day);
        }
        line.notByWhoTook().forEach(taken -> checkTaker(actor, line, taken, matter, problems, place));
        if (line.bars().contains(Bar.CONCERNED) && matter.concerned().contains(actor)) {
            problems.error("own-matter", RuleId.A9, place, "actor", actor, "step", line.step());
        }
        if (line.bars().contains(Bar.OTHER_SIDE)) {
            matter.other()
                    .filter(side -> belongsTo(actor, side))
                    .ifPresent(side -> problems.error(
                            "other-side", RuleId.A9, place, "actor", actor, "step", line.step(), "subject", side));
        }
    }

    private <S extends Enum<S>, E extends Enum<E>> boolean mayTake(PersonId actor, Line<S, E> line, Matter<E> matter) {
        return line.isForAnybody()
                || (line.isByConcerned() && matter.concerned().contains(actor))
                || line.offices().stream()
                        .anyMatch(office -> acting(office, line, matter).contains(actor));
    }

    /**
     * Returns who acts in an office.
     *
     * @param <S> the type of the states
     * @param <E> the type of the steps
     * @param office the office
     * @param line the step
     * @param matter what it is about
     * @return the people by id; none where nobody holds it
     */
    public <S extends Enum<S>, E extends Enum<E>> List<PersonId> acting(
            Office office, Line<S, E> line, Matter<E> matter) {
        Optional<MarketSubject> at = matter.at(office.seat());
        boolean wasHeld = false;
        while (at.isPresent()) {
            List<PersonId> holders = holders(office.role(), at.get(), matter);
            if (!holders.isEmpty() && !isBarred(holders, line, matter)) {
                return holders;
            }
            wasHeld |= !holders.isEmpty();
            at = at.get().parent();
        }
        return wasHeld ? holders(LAST_RESORT, matter.subject().path().get(0), matter) : List.of();
    }

    private <E extends Enum<E>> List<PersonId> holders(RoleName role, MarketSubject at, Matter<E> matter) {
        return organization.holdersOf(new RoleQuery(role, at, day, matter.shift(), matter.specialty()));
    }

    private <S extends Enum<S>, E extends Enum<E>> boolean isBarred(
            List<PersonId> holders, Line<S, E> line, Matter<E> matter) {
        return holders.stream()
                .anyMatch(holder -> (line.bars().contains(Bar.CONCERNED)
                                && matter.concerned().contains(holder))
                        || (line.bars().contains(Bar.COLLEAGUE) && isColleague(holder, matter.concerned())));
    }

    private boolean isColleague(PersonId holder, Set<PersonId> concerned) {
        Optional<MarketSubject> department = organization
                .findPerson(holder)
                .map(Person::subject)
                .filter(subject -> subject.level() == SubjectLevel.DEPARTMENT);
        return department.isPresent()
                && concerned.stream()
                        .flatMap(person -> organization.findPerson(person).stream())
                        .anyMatch(person -> person.subject().equals(department.get()));
    }

    private <S extends Enum<S>, E extends Enum<E>> List<String> needed(Line<S, E> line, Matter<E> matter) {
        return line.offices().stream()
                .map(office -> matter.at(office.seat())
                        .map(subject -> office.role() + " at " + subject)
                        .orElseGet(() -> office.role().value()))
                .sorted()
                .toList();
    }

    private <S extends Enum<S>, E extends Enum<E>> void checkTaker(
            PersonId actor, Line<S, E> line, E taken, Matter<E> matter, Problems problems, Place place) {
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
