package io.leansafety.checklist;

import java.util.Arrays;
import java.util.List;

/** Bundles in the order in which they tell most: those that the fewest sets have come first. Rule C1.5. */
final class RankedBundles {
    private final Bundles bundles;
    private final int[] frequencies;
    private final int[] order;
    private final int[] ranks;

    private RankedBundles(Bundles bundles, int[] frequencies) {
        this.bundles = bundles;
        this.frequencies = frequencies;
        this.order = order(frequencies);
        this.ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
    }

    static RankedBundles of(Bundles bundles, List<int[]> sets) {
        int[] frequencies = new int[bundles.count()];
        for (int[] set : sets) {
            for (int bundle : bundles.in(set)) {
                frequencies[bundle]++;
            }
        }
        return new RankedBundles(bundles, frequencies);
    }

    private static int[] order(int[] frequencies) {
        long[] keys = new long[frequencies.length];
        for (int bundle = 0; bundle < keys.length; bundle++) {
            keys[bundle] = (long) frequencies[bundle] << Integer.SIZE | bundle;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** The ranks of the bundles of a set, in ascending order. */
    int[] in(int[] set) {
        int[] found =
                Arrays.stream(bundles.in(set)).map(bundle -> ranks[bundle]).toArray();
        Arrays.sort(found);
        return found;
    }

    /** How many shingles each bundle has, by rank. */
    int[] sizes() {
        return Arrays.stream(order).map(bundles::sizeOf).toArray();
    }

    /** The first rank of the bundles that more than so many sets have. */
    int firstAbove(int frequency) {
        return (int)
                Arrays.stream(frequencies).filter(sets -> sets <= frequency).count();
    }
}
