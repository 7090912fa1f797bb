package io.leansafety.market;

import static java.util.Objects.requireNonNullElseGet;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.Weigher;
import com.google.common.collect.ImmutableSet;
import io.leansafety.organization.Organization;
import io.leansafety.organization.RoleFact;
import io.leansafety.run.Edition;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Organizations as calls of late stood on them: to read what is published, and to look everything up in it, would take
 * longer than all else that a call does. They are known by the hashes of what they were made from, so that none is ever out
 * of date.
 */
final class KnownOrganizations {
    /** People or roles, and the versions by which they are known: some dozen megabytes. */
    private static final int MOST = 200_000;

    private final Cache<Key, Organization> organizations = cache((Key key, Organization known) ->
            key.editions().size() + known.people().size());
    private final Cache<List<Edition>, List<RoleFact>> roles =
            cache((List<Edition> editions, List<RoleFact> joined) -> editions.size() + joined.size());

    private record Key(List<Edition> editions, LocalDate day, Set<TierId> tiers) {}

    /** In one segment: what weighs more than the share of a segment would never be kept. */
    private static <K, V> Cache<K, V> cache(Weigher<K, V> weigher) {
        return CacheBuilder.newBuilder()
                .concurrencyLevel(1)
                .maximumWeight(MOST)
                .weigher(weigher)
                .build();
    }

    /**
     * The organization of a day.
     *
     * @param editions the versions that it is made from
     * @param resolving makes it; empty, and not remembered, where something is wrong with it
     */
    Optional<Organization> organization(
            List<Edition> editions, LocalDate day, Set<TierId> tiers, Supplier<Optional<Organization>> resolving) {
        Key key = new Key(List.copyOf(editions), day, ImmutableSet.copyOf(tiers));
        Optional<Organization> known = Optional.ofNullable(organizations.getIfPresent(key));
        if (known.isPresent()) {
            return known;
        }
        Optional<Organization> made = resolving.get();
        made.ifPresent(organization -> organizations.put(key, organization));
        return made;
    }

    /**
     * The roles of versions that follow each other, one at least: made from those of all but the last where these are known,
     * as they are whenever one is published.
     *
     * @param rolesOf reads those of a version
     */
    List<RoleFact> roles(List<Edition> editions, Function<Edition, List<RoleFact>> rolesOf) {
        return requireNonNullElseGet(roles.getIfPresent(editions), () -> {
            List<RoleFact> joined = join(editions, rolesOf);
            roles.put(List.copyOf(editions), joined);
            return joined;
        });
    }

    private List<RoleFact> join(List<Edition> editions, Function<Edition, List<RoleFact>> rolesOf) {
        int allButOne = editions.size() - 1;
        List<RoleFact> before = roles.getIfPresent(editions.subList(0, allButOne));
        int next = before == null ? 1 : allButOne;
        List<RoleFact> joined = before == null ? rolesOf.apply(editions.get(0)) : before;
        for (Edition edition : editions.subList(next, editions.size())) {
            joined = RolesInForce.follow(joined, rolesOf.apply(edition), edition.from());
        }
        return joined;
    }
}
