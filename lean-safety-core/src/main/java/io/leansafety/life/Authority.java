package io.leansafety.life;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Office;
import io.leansafety.organization.Organization;
import io.leansafety.organization.RoleQuery;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may take which step: the separation of duties. Rules A6 and A9; X52 三(二)3.
 *
 * <p>Roles are those of the day on which somebody acts. Whoever holds an office and is kept from a step, because it is
 * about them or because of what they did of it before, leaves it to who holds the office with them, else to the next holder
 * up the tree. Where nobody is left in any of the offices, it is the head of the company's leading group (rule A9). The
 * rules do not say who acts where it is about that head: decided here, the other leaders of the company do (分管领导). Where
 * they can't either, the refusal says that nobody is left; whoever publishes the organization names another holder.
 */
public final class Authority {
    private static final List<RoleName> LAST_RESORT =
            List.of(new RoleName("LEADING_GROUP_HEAD"), new RoleName("COMPANY_LEADER"));

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
        boolean isInOwnRight = line.isByConcerned() && matter.concerned().contains(actor);
        if (!line.isForAnybody() && !isInOwnRight) {
            checkOffices(actor, line, matter, problems, place);
        }
        new Hindrances<>(organization, line, matter).report(actor, isInOwnRight, problems, place);
    }

    /** Adds that somebody acts in none of the offices; who holds one and is kept from the step is told why elsewhere. */
    private <S extends Enum<S>, E extends Enum<E>> void checkOffices(
            PersonId actor, Line<S, E> line, Matter<E> matter, Problems problems, Place place) {
        List<Incumbents> offices = incumbents(line, matter);
        if (offices.stream().anyMatch(office -> office.acting().contains(actor))) {
            return;
        }
        Hindrances<S, E> hindrances = new Hindrances<>(organization, line, matter);
        if (isNobodyLeft(offices) && !hindrances.leaveConcerned()) {
            report("nobody-left", actor, line, titles(offices, Incumbents::areAllKept), problems, place);
        } else if (offices.stream().noneMatch(office -> office.kept().contains(actor))) {
            report("role-needed", actor, line, titles(offices, office -> !office.areAllKept()), problems, place);
        } else if (!hindrances.keep(actor)) {
            problems.error("own-office", RuleId.A9, place, "actor", actor, "step", line.step());
        }
    }

    private void report(
            String code, PersonId actor, Line<?, ?> line, List<String> roles, Problems problems, Place place) {
        problems.error(code, RuleId.A9, place, "actor", actor, "step", line.step(), "roles", roles, "day", day);
    }

    private static List<String> titles(List<Incumbents> offices, Predicate<Incumbents> needed) {
        List<String> titles =
                offices.stream().filter(needed).map(Incumbents::title).toList();
        return (titles.isEmpty() ? offices.stream().map(Incumbents::title) : titles.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isNobodyLeft(List<Incumbents> offices) {
        return offices.stream().allMatch(office -> office.acting().isEmpty())
                && offices.stream().anyMatch(Incumbents::areAllKept);
    }

    /**
     * Returns who acts in the offices of a step.
     *
     * @param <S> the type of the states
     * @param <E> the type of the steps
     * @param line the step
     * @param matter what it is about
     * @return the people in the order of the offices; none where nobody holds one, or nobody is left
     */
    public <S extends Enum<S>, E extends Enum<E>> Set<PersonId> acting(Line<S, E> line, Matter<E> matter) {
        return incumbents(line, matter).stream()
                .flatMap(office -> office.acting().stream())
                .collect(toImmutableSet());
    }

    private <S extends Enum<S>, E extends Enum<E>> List<Incumbents> incumbents(Line<S, E> line, Matter<E> matter) {
        Hindrances<S, E> hindrances = new Hindrances<>(organization, line, matter);
        List<Incumbents> all = new ArrayList<>();
        line.offices().forEach(office -> all.add(incumbents(office, hindrances, matter)));
        MarketSubject company = matter.subject().path().get(0);
        for (RoleName role : LAST_RESORT) {
            if (isNobodyLeft(all)) {
                List<PersonId> holders = holders(role, company, matter);
                all.add(Incumbents.of(role, company, holders, hindrances.free(holders)));
            }
        }
        return all;
    }

    /** Goes up the tree past those who are kept from the step. */
    private <E extends Enum<E>> Incumbents incumbents(Office office, Hindrances<?, E> hindrances, Matter<E> matter) {
        Optional<MarketSubject> at = matter.at(office.seat());
        Set<PersonId> passed = new LinkedHashSet<>();
        while (at.isPresent()) {
            List<PersonId> holders = holders(office.role(), at.get(), matter);
            passed.addAll(holders);
            List<PersonId> free = hindrances.arePeers(holders) ? List.of() : hindrances.free(holders);
            if (!free.isEmpty()) {
                return Incumbents.of(office.role(), at.get(), passed, free);
            }
            at = at.get().parent();
        }
        return new Incumbents(office.role(), matter.at(office.seat()), List.of(), passed);
    }

    private <E extends Enum<E>> List<PersonId> holders(RoleName role, MarketSubject at, Matter<E> matter) {
        return organization.holdersOf(new RoleQuery(role, at, day, matter.shift(), matter.specialty()));
    }
}
