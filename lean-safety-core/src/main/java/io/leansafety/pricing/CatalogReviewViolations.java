package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.RoleName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the serious violations of a catalog with its general ones. Rule P9.
 *
 * <p>A serious one costs everybody whom both charge more than the dearest general one does, for each finder class that
 * neither decides case by case; what several holders share counts as a whole. Who pays nothing for a general one is not
 * compared.
 */
final class CatalogReviewViolations {
    static final String SERIOUS = "VIOLATION_SERIOUS";
    static final String GENERAL = "VIOLATION_GENERAL";

    private final List<ReviewedItem> general;
    private final Map<Payer, Map<FinderClass, Price>> dearest = new HashMap<>();

    /** A role of the chain, or the responsible subject. */
    private record Payer(@Nullable RoleName role) {
        Optional<Money> pays(ReviewedItem item, FinderClass finder) {
            return role == null ? item.subjectPrice(finder) : item.charge(role, finder);
        }

        @Override
        public String toString() {
            return role == null ? "subject" : role.value();
        }
    }

    private record Price(String item, Money amount) {}

    /** A price that is too low, beside the one that it should be above. */
    private record Low(Money was, Price than) {}

    CatalogReviewViolations(List<ReviewedItem> items) {
        general = items.stream().filter(item -> item.isOf(GENERAL)).toList();
    }

    void review(ReviewedItem item, Problems problems) {
        if (!item.isOf(SERIOUS)) {
            return;
        }
        check(item, new Payer(null), item.here().field("subjectPrice"), problems);
        for (RoleName role : item.chargedRoles()) {
            check(item, new Payer(role), item.firstLineOf(role).orElse(item.here()), problems);
        }
    }

    private void check(ReviewedItem item, Payer payer, Place place, Problems problems) {
        lows(item, payer).forEach((low, finders) -> {
            Object[] named = {
                "item",
                item.name(),
                "payer",
                payer,
                "finders",
                finders,
                "was",
                low.was(),
                "general",
                low.than().item(),
                "least",
                low.than().amount()
            };
            if (payer.role() == null) {
                problems.warning("serious-price-not-above", RuleId.P9, place, named);
            } else {
                problems.warning("serious-charge-not-above", RuleId.P9, place, named);
            }
        });
    }

    /** What is too low, with the classes for which it is so. */
    private Map<Low, List<FinderClass>> lows(ReviewedItem item, Payer payer) {
        Map<Low, List<FinderClass>> lows = new LinkedHashMap<>();
        dearest.computeIfAbsent(payer, this::dearest)
                .forEach((finder, price) -> payer.pays(item, finder)
                        .filter(amount -> amount.compareTo(price.amount()) <= 0)
                        .ifPresent(amount -> lows.computeIfAbsent(new Low(amount, price), low -> new ArrayList<>())
                                .add(finder)));
        return lows;
    }

    /** The first of the dearest general violations by finder class, where one costs anything. */
    private Map<FinderClass, Price> dearest(Payer payer) {
        Map<FinderClass, Price> dearest = new EnumMap<>(FinderClass.class);
        for (ReviewedItem item : general) {
            for (FinderClass finder : FinderClass.values()) {
                payer.pays(item, finder)
                        .filter(amount -> !amount.isZero())
                        .ifPresent(amount -> dearest.merge(
                                finder,
                                new Price(item.name(), amount),
                                (old, now) -> now.amount().compareTo(old.amount()) > 0 ? now : old));
            }
        }
        return dearest;
    }
}
