package io.leansafety.spring.web;

import io.leansafety.life.Line;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.organization.Office;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.Seat;
import io.leansafety.run.MonthLife;
import io.leansafety.spring.web.ActorResolver.Actor;
import io.leansafety.value.RoleName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may read what, by the organization of today. As long as no organization is known there is nothing to read by it, and
 * nobody is asked for a role, as at the desks.
 */
record OrganizationAccess(LeanSafetyMarket market, Clock clock) implements ReadAccess {
    /** The roles at the company that take a step with months. */
    private static final Set<RoleName> OFFICES = MonthLife.LIFE.table().stream()
            .map(Line::offices)
            .flatMap(Set::stream)
            .filter(office -> office.seat() == Seat.COMPANY)
            .map(Office::role)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Predicate<Reading> of(Actor who) {
        LocalDate today = LocalDate.now(clock);
        Optional<OrganizationFacts> inForce = market.organization().inForce(who.enterprise(), today);
        if (inForce.isEmpty()) {
            boolean isNew = market.organization().published(who.enterprise()).isEmpty();
            return reading -> isNew;
        }
        Standing standing = new Standing(inForce.get(), today, who.person());
        return reading -> isAllowed(standing, reading);
    }

    /** Whether somebody in it holds a role at the company that takes a step with months, on whatever days. */
    static boolean isGoverned(OrganizationFacts organization) {
        return organization.roles().stream()
                .flatMap(role ->
                        Stream.ofNullable(role.person()).map(person -> new Standing(organization, dayOf(role), person)))
                .anyMatch(standing -> standing.holdsAtCompany(OFFICES));
    }

    private static LocalDate dayOf(RoleFact role) {
        return Optional.ofNullable(role.from())
                .or(() -> Optional.ofNullable(role.to()))
                .orElse(LocalDate.EPOCH);
    }

    private static boolean isAllowed(Standing standing, Reading reading) {
        return switch (reading.part()) {
            case SHARED, DOSSIERS -> standing.isKnown();
            case PERSONAL ->
                standing.is(reading.person())
                        || standing.holdsAnyAt(reading.subject())
                        || standing.holdsAtCompany(OFFICES);
            case STATEMENT -> standing.is(reading.person()) || standing.holdsAtCompany(OFFICES);
            case WAGES -> standing.holdsAtCompany(OFFICES);
        };
    }
}
