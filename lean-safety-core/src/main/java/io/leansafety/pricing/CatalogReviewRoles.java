package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.pricing.ReviewedHolders.Scope;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the chains of a catalog reach in the organization: somebody twice, or nobody. Rules P9 and O4.
 *
 * <p>A role that nobody holds is named once for each catalog, where it first stands.
 */
final class CatalogReviewRoles {
    private final Scope scope;
    private final ReviewedHolders holders;
    private final Set<RoleName> seen = new HashSet<>(Set.of(RoleName.OFFENDER, RoleName.FINDER));
    private final Map<Pair, Set<PersonId>> both = new HashMap<>();

    private record Pair(RoleName role, RoleName other) {}

    private CatalogReviewRoles(Scope scope, ReviewedHolders holders) {
        this.scope = scope;
        this.holders = holders;
    }

    /** Empty for a catalog whose owner or span is wrong: nobody can tell whom it reaches. */
    static Optional<CatalogReviewRoles> of(CatalogFact catalog, ReviewedHolders holders) {
        return ReviewedHolders.span(catalog.from(), catalog.to())
                .flatMap(span -> holders.findSubject(catalog.owner())
                        .map(owner -> new CatalogReviewRoles(new Scope(owner, span), holders)));
    }

    void review(ReviewedItem item, Problems problems) {
        checkPairs(item, problems);
        ItemFact fact = item.fact();
        for (int i = 0; i < fact.charges().size(); i++) {
            checkHeld(fact.charges().get(i).role(), item, "charges", i, problems);
        }
        for (int i = 0; i < fact.points().size(); i++) {
            checkHeld(fact.points().get(i).role(), item, "deductions", i, problems);
        }
        for (int i = 0; i < fact.rewards().size(); i++) {
            checkHeld(fact.rewards().get(i).role(), item, "rewards", i, problems);
        }
    }

    private void checkHeld(@Nullable RoleName role, ReviewedItem item, String list, int i, Problems problems) {
        if (role != null && seen.add(role) && !holders.isHeld(role, scope)) {
            Place field = item.here().field(list).index(i).field("role");
            problems.warning(
                    "role-held-by-nobody",
                    RuleId.P9,
                    field,
                    "item",
                    item.name(),
                    "role",
                    role,
                    "subject",
                    scope.owner(),
                    "span",
                    scope.span());
        }
    }

    private void checkPairs(ReviewedItem item, Problems problems) {
        List<RoleName> roles = item.chargedRoles();
        for (int i = 1; i < roles.size(); i++) {
            for (RoleName earlier : roles.subList(0, i)) {
                checkPair(earlier, roles.get(i), item, problems);
            }
        }
    }

    private void checkPair(RoleName earlier, RoleName later, ReviewedItem item, Problems problems) {
        Set<PersonId> persons = both.computeIfAbsent(
                new Pair(earlier, later), pair -> holders.holdersOfBoth(pair.role(), pair.other(), scope));
        if (!persons.isEmpty() && chargeTogether(earlier, later, item)) {
            Place line = item.firstLineOf(later).orElse(item.here());
            problems.warning(
                    "person-charged-twice",
                    RuleId.P9,
                    line,
                    "item",
                    item.name(),
                    "role",
                    earlier,
                    "other",
                    later,
                    "persons",
                    persons);
        }
    }

    /** Whether some class makes both roles pay. */
    private static boolean chargeTogether(RoleName role, RoleName other, ReviewedItem item) {
        return Stream.of(FinderClass.values())
                .anyMatch(finder -> !item.linesOf(role, finder).isEmpty()
                        && !item.linesOf(other, finder).isEmpty());
    }
}
