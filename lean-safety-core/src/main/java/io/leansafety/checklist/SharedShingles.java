package io.leansafety.checklist;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;

/** The shingles that at least two of some sets have, numbered from 0; no other can make two sets alike. Rule C1.5. */
final class SharedShingles {
    private final long[] shared;

    private SharedShingles(long[] shared) {
        this.shared = shared;
    }

    static SharedShingles of(List<ImmutableLongArray> sets) {
        long[] all = new long[sets.stream().mapToInt(ImmutableLongArray::length).sum()];
        int count = 0;
        for (ImmutableLongArray set : sets) {
            for (int i = 0; i < set.length(); i++) {
                all[count++] = set.get(i);
            }
        }
        Arrays.sort(all);
        return new SharedShingles(repeated(all));
    }

    /** What stands at least twice in an ascending list, once; it is gathered at the list's own beginning. */
    private static long[] repeated(long[] all) {
        int count = 0;
        for (int i = 1; i < all.length; i++) {
            boolean isGathered = count > 0 && all[count - 1] == all[i];
            if (all[i] == all[i - 1] && !isGathered) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    int count() {
        return shared.length;
    }

    /** The numbers of those that a set has, in ascending order. */
    int[] in(ImmutableLongArray set) {
        int[] numbers = new int[set.length()];
        int count = 0;
        int from = 0;
        for (int i = 0; i < set.length(); i++) {
            int at = Arrays.binarySearch(shared, from, shared.length, set.get(i));
            if (at >= 0) {
                numbers[count++] = at;
            }
            from = at >= 0 ? at + 1 : -at - 1;
        }
        return Arrays.copyOf(numbers, count);
    }
}
