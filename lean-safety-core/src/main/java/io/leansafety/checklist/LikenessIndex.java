package io.leansafety.checklist;

import com.google.common.primitives.ImmutableLongArray;
import io.leansafety.value.Ratio;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all sets of shingles that are alike to a threshold or above: what two have in common, divided by what they have
 * together (Jaccard). Nothing is missed and nothing else is found. Rule C1.5.
 *
 * <p>Two sets that are alike have so much in common that one of the few rarest bundles of each is in both (prefix
 * filtering: Bayardo, Ma, Srikant, "Scaling up all pairs similarity search", 2007; Xiao and others, "Efficient
 * similarity joins for near-duplicate detection", 2011). A set that may be alike by what is frequent alone is open, and
 * compared with every other open one, a few words of bits each.
 */
final class LikenessIndex {
    /** A likeness is told in ten-thousandths, rounded down. */
    static final int WHOLE = 10_000;

    private final BundledSets sets;
    private final long threshold;
    private final int[] leasts;
    private final int[][] keys;
    private final Postings postings;
    private final int[] open;
    private final int[] seenBy;
    private int openCount;
    private int searches;

    /** Is told of each set found. */
    @FunctionalInterface
    interface Found {
        void accept(int set, int likeness);
    }

    private LikenessIndex(BundledSets sets, Ratio threshold) {
        this.sets = sets;
        this.threshold = threshold.millionths();
        leasts = new int[2 * sets.largest() + 1];
        Arrays.setAll(leasts, this::leastTogether);
        keys = new int[sets.count()][];
        Arrays.setAll(keys, set -> sets.keysOf(set, leastIn(set)));
        postings = new Postings(sets.rareBundles(), keys);
        open = new int[keys.length];
        seenBy = new int[keys.length];
    }

    /** An index of sets, numbered from 0, none of which is in it yet. */
    static LikenessIndex of(List<ImmutableLongArray> sets, Ratio threshold) {
        return new LikenessIndex(BundledSets.of(sets), threshold);
    }

    /** Puts a set in, so that it is found from now on. */
    void add(int set) {
        for (int key : keys[set]) {
            postings.add(key, set);
        }
        if (sets.isOpen(set, leastIn(set))) {
            open[openCount++] = set;
        }
    }

    /** Finds the sets in the index that are like another, without itself. */
    void find(int set, Found found) {
        seenBy[set] = ++searches;
        for (int key : keys[set]) {
            for (int at = postings.firstOf(key); at < postings.endOf(key); at++) {
                compare(set, postings.set(at), found);
            }
        }
        if (sets.isOpen(set, leastIn(set))) {
            for (int at = 0; at < openCount; at++) {
                compare(set, open[at], found);
            }
        }
    }

    private void compare(int set, int other, Found found) {
        if (seenBy[other] != searches) {
            seenBy[other] = searches;
            int together = sets.sizeOf(set) + sets.sizeOf(other);
            long overlap = sets.overlapOf(set, other, leasts[together]);
            if (overlap > 0) {
                found.accept(other, (int) (overlap * WHOLE / (together - overlap)));
            }
        }
    }

    /** What a set has at least in common with any that is like it. */
    private int leastIn(int set) {
        return divideUp(threshold * sets.sizeOf(set), Ratio.UNIT);
    }

    /** What two that are alike have at least in common, if their sizes sum to so much. */
    private int leastTogether(int size) {
        return divideUp(threshold * size, Ratio.UNIT + threshold);
    }

    private static int divideUp(long dividend, long divisor) {
        return (int) ((dividend + divisor - 1) / divisor);
    }
}
