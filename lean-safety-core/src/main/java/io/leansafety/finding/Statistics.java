package io.leansafety.finding;

import com.google.common.collect.ImmutableSortedMap;
import io.leansafety.value.ItemCode;
import io.leansafety.value.SubjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Findings, or hazards, counted by subject, by item and by the class of who found them, each in its order.
 *
 * @param total all of them
 * @param bySubject by the responsible subject, without those below it
 * @param byItem by the item of the price catalog
 * @param byFinder by the class of who found them, the highest first
 */
public record Statistics(
        Tally total, Map<SubjectId, Tally> bySubject, Map<ItemCode, Tally> byItem, Map<FinderClass, Tally> byFinder) {
    public Statistics {
        bySubject = ImmutableSortedMap.copyOf(bySubject);
        byItem = ImmutableSortedMap.copyOf(byItem);
        byFinder = ImmutableSortedMap.copyOf(byFinder);
    }

    /**
     * One that counts.
     *
     * @param subject the responsible subject
     * @param item the item of the price catalog
     * @param finder the class of who found it
     * @param tally what it counts for
     */
    public record Counted(SubjectId subject, ItemCode item, FinderClass finder, Tally tally) {}

    /**
     * Returns the statistics of what is counted.
     *
     * @param all each that counts, in any order
     * @return the statistics
     */
    public static Statistics of(List<Counted> all) {
        return new Statistics(
                all.stream().map(Counted::tally).reduce(Tally.NONE, Tally::plus),
                by(all, Counted::subject),
                by(all, Counted::item),
                by(all, Counted::finder));
    }

    private static <K> Map<K, Tally> by(List<Counted> all, Function<Counted, K> key) {
        Map<K, Tally> tallies = new HashMap<>();
        all.forEach(one -> tallies.merge(key.apply(one), one.tally(), Tally::plus));
        return tallies;
    }
}
