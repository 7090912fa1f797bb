package io.leansafety.checklist;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;

/**
 * Sets of shingles, ready to be compared: each is its rare bundles, the rarest first, and a row of bits for the shingles
 * that more than one set in sixteen has. A comparison stops as soon as more is missing than may be. So a pair costs a few
 * bundles and a few words of bits, whether the lists come from one template, from one book of phrases, or differ in a
 * character here and there. Rule C1.5.
 */
final class BundledSets {
    private static final int FREQUENT = 16;

    private final int[] sizes;
    private final int[] weights;
    private final int[] firstBits;
    private final int[][] rare;
    private final int words;
    private final long[] frequent;
    private final int[] shared;

    private BundledSets(int[] sizes, int[] weights, int firstFrequent) {
        this.sizes = sizes;
        this.weights = Arrays.copyOf(weights, firstFrequent);
        this.firstBits = sums(Arrays.copyOfRange(weights, firstFrequent, weights.length));
        this.rare = new int[sizes.length][];
        this.words = firstBits[firstBits.length - 1] / Long.SIZE + 1;
        this.frequent = new long[sizes.length * words];
        this.shared = new int[sizes.length];
    }

    static BundledSets of(List<ImmutableLongArray> sets) {
        SharedShingles shared = SharedShingles.of(sets);
        List<int[]> numbers = sets.stream().map(shared::in).toList();
        RankedBundles bundles = RankedBundles.of(Bundles.of(numbers, shared.count()), numbers);
        BundledSets bundled = new BundledSets(
                sets.stream().mapToInt(ImmutableLongArray::length).toArray(),
                bundles.sizes(),
                bundles.firstAbove(sets.size() / FREQUENT));
        for (int set = 0; set < numbers.size(); set++) {
            bundled.put(set, bundles.in(numbers.get(set)));
        }
        return bundled;
    }

    /** What stands before each entry, and in the end all of them, summed up. */
    private static int[] sums(int[] entries) {
        int[] sums = new int[entries.length + 1];
        for (int i = 0; i < entries.length; i++) {
            sums[i + 1] = sums[i] + entries[i];
        }
        return sums;
    }

    private void put(int set, int[] bundles) {
        int at = Arrays.binarySearch(bundles, weights.length);
        int count = at < 0 ? -at - 1 : at;
        rare[set] = Arrays.copyOf(bundles, count);
        setBits(set, bundles, count);
        shared[set] = frequentOf(set)
                + Arrays.stream(rare[set]).map(bundle -> weights[bundle]).sum();
    }

    private void setBits(int set, int[] bundles, int from) {
        for (int i = from; i < bundles.length; i++) {
            int bundle = bundles[i] - weights.length;
            for (int bit = firstBits[bundle]; bit < firstBits[bundle + 1]; bit++) {
                frequent[set * words + bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
            }
        }
    }

    private int frequentOf(int set) {
        return Arrays.stream(frequent, set * words, (set + 1) * words)
                .mapToInt(Long::bitCount)
                .sum();
    }

    int count() {
        return sizes.length;
    }

    /** How many shingles the largest set has. */
    int largest() {
        return Arrays.stream(sizes).max().orElse(0);
    }

    /** How many shingles a set has. */
    int sizeOf(int set) {
        return sizes[set];
    }

    /** How many rare bundles there are, numbered from 0. */
    int rareBundles() {
        return weights.length;
    }

    /** The rare bundles of a set without which what is left of it, if it is not open, is less than the least. */
    int[] keysOf(int set, int least) {
        int rest = shared[set];
        int keys = 0;
        while (rest >= least && keys < rare[set].length) {
            rest -= weights[rare[set][keys++]];
        }
        return Arrays.copyOf(rare[set], keys);
    }

    /** Whether what is frequent in a set is the least or more. */
    boolean isOpen(int set, int least) {
        return frequentOf(set) >= least;
    }

    /** How many shingles two sets have in common; 0 where it is less than the least. */
    int overlapOf(int one, int other, int least) {
        if (shared[one] > shared[other]) {
            return overlapOf(other, one, least);
        }
        int spare = shared[one] - least;
        spare -= missingFrequent(one, other, spare);
        spare -= missingRare(rare[one], rare[other], spare);
        return spare < 0 ? 0 : least + spare;
    }

    /** How many frequent shingles the other has not; counted until they are more than the spare ones. */
    private int missingFrequent(int one, int other, int spare) {
        int missing = 0;
        int j = other * words;
        for (int i = one * words; i < (one + 1) * words && missing <= spare; i++) {
            missing += Long.bitCount(frequent[i] & ~frequent[j]);
            j++;
        }
        return missing;
    }

    private int missingRare(int[] one, int[] other, int spare) {
        int missing = 0;
        int j = 0;
        for (int i = 0; i < one.length && missing <= spare; i++) {
            while (j < other.length && other[j] < one[i]) {
                j++;
            }
            if (j == other.length || other[j] != one[i]) {
                missing += weights[one[i]];
            }
        }
        return missing;
    }
}
