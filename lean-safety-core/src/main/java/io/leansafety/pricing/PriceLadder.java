package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.policy.PriceTerms.SelfUnlisted;
import io.leansafety.value.Money;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Amounts by finder class, and what a class that is not listed takes. Rule P3. */
public final class PriceLadder {
    /** From the highest class to the lowest, so that the floor is the nearest above. */
    private final NavigableMap<FinderClass, Money> listed;

    PriceLadder(Map<FinderClass, Money> listed) {
        this.listed = new TreeMap<>(listed);
    }

    /**
     * Returns the amount for a class: its own, else that of the nearest listed class above, else below.
     *
     * @param finder the class of who found it
     * @param selfUnlisted what SELF takes where it is not listed
     * @return the amount; empty for SELF where that costs nothing
     */
    public Optional<Money> amountFor(FinderClass finder, SelfUnlisted selfUnlisted) {
        if (finder == FinderClass.SELF && selfUnlisted == SelfUnlisted.FREE && !listed.containsKey(finder)) {
            return Optional.empty();
        }
        return nearest(finder).map(Map.Entry::getValue);
    }

    /**
     * Returns the class whose amount a class takes.
     *
     * @param finder the class of who found it
     * @return the class itself if it is listed, else the nearest listed above, else below
     */
    public FinderClass classFor(FinderClass finder) {
        return nearest(finder).map(Map.Entry::getKey).orElse(finder);
    }

    private Optional<Map.Entry<FinderClass, Money>> nearest(FinderClass finder) {
        Map.Entry<FinderClass, Money> nearest = listed.floorEntry(finder);
        return Optional.ofNullable(nearest == null ? listed.ceilingEntry(finder) : nearest);
    }
}
