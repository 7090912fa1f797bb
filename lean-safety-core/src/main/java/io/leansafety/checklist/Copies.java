package io.leansafety.checklist;

import io.leansafety.value.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** The lists that one list is like: how many, and which are most alike. Rule C1.5. */
final class Copies {
    private static final int NAMED = 10;

    /** The likest first, then the first list, in the order of whole numbers: what lacks to a whole, then the list. */
    private final long[] best = new long[NAMED];

    private int count;

    void add(int list, int likeness) {
        long key = (long) (LikenessIndex.WHOLE - likeness) << Integer.SIZE | list;
        if (count < NAMED || key < best[NAMED - 1]) {
            insert(key, Math.min(count, NAMED - 1));
        }
        count++;
    }

    private void insert(long key, int last) {
        int at = last;
        while (at > 0 && best[at - 1] > key) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = key;
    }

    int count() {
        return count;
    }

    /** The lists that are most alike, as {@code "P7 (91.25%)"}, and an ellipsis where there are more. */
    List<String> mostAlike(IntFunction<?> nameOf) {
        List<String> named = new ArrayList<>();
        Arrays.stream(best, 0, Math.min(count, NAMED))
                .forEach(key -> named.add(nameOf.apply((int) key) + " (" + percent(key) + "%)"));
        if (count > NAMED) {
            named.add("…");
        }
        return List.copyOf(named);
    }

    private static String percent(long key) {
        long likeness = LikenessIndex.WHOLE - (key >> Integer.SIZE);
        return Fraction.of(likeness, 100).toDecimal(2);
    }
}
