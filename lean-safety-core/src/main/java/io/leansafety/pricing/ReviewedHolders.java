package io.leansafety.pricing;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.RoleQuery;
import io.leansafety.organization.Shift;
import io.leansafety.value.DateSpan;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds which role over time, for whoever asks about all findings that there may be. Rule O4. */
final class ReviewedHolders {
    private final Organization organization;
    private final ImmutableListMultimap<RoleName, Holding> holdings;

    /** Where and when a catalog prices findings: at its owner and below. */
    record Scope(MarketSubject owner, DateSpan span) {}

    private record Holding(
            RoleName role,
            PersonId person,
            MarketSubject subject,
            DateSpan span,
            @Nullable Shift shift,
            @Nullable String specialty) {}

    ReviewedHolders(OrganizationFacts facts, Organization organization) {
        this.organization = organization;
        ImmutableListMultimap.Builder<RoleName, Holding> holdings = ImmutableListMultimap.builder();
        for (RoleFact fact : facts.roles()) {
            holding(fact).ifPresent(holding -> holdings.put(holding.role(), holding));
        }
        this.holdings = holdings.build();
    }

    /** Empty for what is incomplete or wrong; the organization then can't tell who holds the role. */
    private Optional<Holding> holding(RoleFact fact) {
        RoleName role = fact.role();
        PersonId person = fact.person();
        if (role == null || person == null) {
            return Optional.empty();
        }
        return span(fact.from(), fact.to())
                .flatMap(span -> findSubject(fact.subject())
                        .map(subject -> new Holding(role, person, subject, span, fact.shift(), fact.specialty())));
    }

    /** The days from the first to the last, empty where they are no span. */
    static Optional<DateSpan> span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || (to != null && to.isBefore(from))
                ? Optional.empty()
                : Optional.of(new DateSpan(from, to));
    }

    Optional<MarketSubject> findSubject(@Nullable SubjectId id) {
        return id == null ? Optional.empty() : organization.findSubject(id);
    }

    /** Whether some finding of a catalog has a holder; true where nobody can tell. */
    boolean isHeld(RoleName role, Scope scope) {
        RoleQuery query = new RoleQuery(role, scope.owner(), scope.span().from(), null, null);
        return organization.cannotTell(query)
                || holdings.get(role).stream()
                        .anyMatch(holding -> holding.span().overlaps(scope.span())
                                && lower(holding.subject(), scope.owner()).isPresent());
    }

    /** Everybody whom some finding of a catalog reaches by both roles. */
    Set<PersonId> holdersOfBoth(RoleName role, RoleName other, Scope scope) {
        ListMultimap<PersonId, Holding> others = Multimaps.index(holdings.get(other), Holding::person);
        Set<PersonId> persons = new TreeSet<>();
        for (Holding one : holdings.get(role)) {
            if (others.get(one.person()).stream().anyMatch(two -> canMeet(one, two, scope))) {
                persons.add(one.person());
            }
        }
        return persons;
    }

    /** A finding at the lowest of the subjects meets the fewest other holders on its way up. */
    private boolean canMeet(Holding one, Holding two, Scope scope) {
        Optional<MarketSubject> lowest =
                lower(one.subject(), two.subject()).flatMap(subject -> lower(subject, scope.owner()));
        return lowest.isPresent() && turns(one, two, scope).anyMatch(day -> meet(one, two, lowest.get(), day));
    }

    /** Asked for the shift and specialty of both, a holder of another shift or specialty is not among the answers. */
    private boolean meet(Holding one, Holding two, MarketSubject subject, LocalDate day) {
        Shift shift = one.shift() == null ? two.shift() : one.shift();
        String specialty = one.specialty() == null ? two.specialty() : one.specialty();
        return Stream.of(one, two)
                .allMatch(holding -> organization
                        .holdersOf(new RoleQuery(holding.role(), subject, day, shift, specialty))
                        .contains(holding.person()));
    }

    /** The days on which both hold and from which they may be reached: the first, and when somebody else has left. */
    private Stream<LocalDate> turns(Holding one, Holding two, Scope scope) {
        Stream<LocalDate> firsts =
                Stream.of(one.span().from(), two.span().from(), scope.span().from());
        Stream<LocalDate> afterOthers = Stream.of(one.role(), two.role())
                .flatMap(role -> holdings.get(role).stream())
                .map(holding -> holding.span().to())
                .filter(Objects::nonNull)
                .filter(LocalDate.MAX::isAfter)
                .map(last -> last.plusDays(1));
        return Stream.concat(firsts, afterOthers)
                .filter(day -> Stream.of(one.span(), two.span(), scope.span()).allMatch(span -> span.includes(day)));
    }

    /** The lower of two subjects on one line of the tree. */
    private static Optional<MarketSubject> lower(MarketSubject one, MarketSubject other) {
        if (one.isAtOrBelow(other)) {
            return Optional.of(one);
        }
        return other.isAtOrBelow(one) ? Optional.of(other) : Optional.empty();
    }
}
