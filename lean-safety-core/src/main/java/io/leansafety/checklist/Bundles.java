package io.leansafety.checklist;

import java.util.Arrays;
import java.util.List;

/**
 * Shingles put into bundles: those that only ever occur together are one. Lists made from one template share whole
 * clauses, so that some hundred shingles become some twenty bundles.
 *
 * <p>The sets refine the partition of all shingles one by one, as states are told apart when an automaton is minimized:
 * each set splits the bundles of which it has only a part. Rule C1.5.
 */
final class Bundles {
    private final int[] bundleOf;
    private final int[] sizes;
    private final int[] hits;
    private final int[] splitOff;
    private final int[] hit;
    private int count = 1;

    private Bundles(int shingles) {
        bundleOf = new int[shingles];
        sizes = new int[shingles + 1];
        sizes[0] = shingles;
        hits = new int[shingles + 1];
        splitOff = new int[shingles + 1];
        hit = new int[shingles + 1];
    }

    /** Bundles the shingles of some sets, which are numbered from 0. */
    static Bundles of(List<int[]> sets, int shingles) {
        Bundles bundles = new Bundles(shingles);
        sets.forEach(bundles::refine);
        return bundles;
    }

    int count() {
        return count;
    }

    /** How many shingles are in a bundle. */
    int sizeOf(int bundle) {
        return sizes[bundle];
    }

    /** The bundles that a set is made of. */
    int[] in(int[] set) {
        int[] bundles = Arrays.copyOf(hit, hit(set));
        for (int bundle : bundles) {
            hits[bundle] = 0;
        }
        return bundles;
    }

    private void refine(int[] set) {
        int bundles = hit(set);
        for (int shingle : set) {
            int bundle = bundleOf[shingle];
            if (hits[bundle] < sizes[bundle]) {
                move(shingle, bundle);
            }
        }
        for (int i = 0; i < bundles; i++) {
            settle(hit[i]);
        }
    }

    /** Lists the bundles that a set has a part of, counts how much, and returns how many they are. */
    private int hit(int[] set) {
        int bundles = 0;
        for (int shingle : set) {
            int bundle = bundleOf[shingle];
            if (hits[bundle]++ == 0) {
                hit[bundles++] = bundle;
            }
        }
        return bundles;
    }

    private void move(int shingle, int bundle) {
        if (splitOff[bundle] == 0) {
            splitOff[bundle] = count++;
        }
        bundleOf[shingle] = splitOff[bundle];
        sizes[splitOff[bundle]]++;
    }

    private void settle(int bundle) {
        if (splitOff[bundle] != 0) {
            sizes[bundle] -= hits[bundle];
            splitOff[bundle] = 0;
        }
        hits[bundle] = 0;
    }
}
