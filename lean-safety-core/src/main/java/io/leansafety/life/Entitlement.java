package io.leansafety.life;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.leansafety.organization.Office;
import java.util.Set;

/**
 * Who may take a step, where it is a policy that says it and not the table. Rule A6.
 *
 * @param offices whose holders may take it
 * @param isByConcerned whether whom it concerns may take it as well
 * @param bars what else keeps somebody from it
 */
public record Entitlement(Set<Office> offices, boolean isByConcerned, Set<Bar> bars) {
    public Entitlement {
        offices = ImmutableSet.copyOf(offices);
        bars = Sets.immutableEnumSet(bars);
    }
}
