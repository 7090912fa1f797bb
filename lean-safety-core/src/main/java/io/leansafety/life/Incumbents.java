package io.leansafety.life;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.leansafety.organization.MarketSubject;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts in an office, and who holds it and leaves the step to others.
 *
 * @param role the role
 * @param at where whoever acts was looked for; where nobody does, where the search began
 * @param acting who may take the step
 * @param kept who holds the role there or below, and may not
 */
record Incumbents(RoleName role, Optional<MarketSubject> at, List<PersonId> acting, Set<PersonId> kept) {
    Incumbents {
        acting = ImmutableList.copyOf(acting);
        kept = ImmutableSet.copyOf(kept);
    }

    /** Of those who hold the role some act, the others are kept. */
    static Incumbents of(RoleName role, MarketSubject at, Collection<PersonId> holders, List<PersonId> acting) {
        return new Incumbents(
                role, Optional.of(at), acting, Sets.difference(ImmutableSet.copyOf(holders), Set.copyOf(acting)));
    }

    /** Whether whoever holds the office leaves the step to others, all of them. */
    boolean areAllKept() {
        return acting.isEmpty() && !kept.isEmpty();
    }

    /** The role and where it is held, as {@code ASSESSMENT_OFFICE at U1}. */
    String title() {
        return at.map(subject -> role + " at " + subject).orElseGet(role::value);
    }
}
