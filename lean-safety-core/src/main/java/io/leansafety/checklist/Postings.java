package io.leansafety.checklist;

/** For each key the sets that have it, in one array with room for all of them. Rule C1.5. */
final class Postings {
    private final int[] firsts;
    private final int[] ends;
    private final int[] sets;

    /**
     * Creates empty postings.
     *
     * @param count how many keys there are, numbered from 0
     * @param keys the keys of every set that may be added
     */
    Postings(int count, int[][] keys) {
        firsts = new int[count + 1];
        for (int[] ofOne : keys) {
            for (int key : ofOne) {
                firsts[key + 1]++;
            }
        }
        for (int key = 0; key < count; key++) {
            firsts[key + 1] += firsts[key];
        }
        ends = firsts.clone();
        sets = new int[firsts[count]];
    }

    void add(int key, int set) {
        sets[ends[key]++] = set;
    }

    /** Where the sets of a key begin. */
    int firstOf(int key) {
        return firsts[key];
    }

    /** Where the sets of a key end, so far. */
    int endOf(int key) {
        return ends[key];
    }

    int set(int at) {
        return sets[at];
    }
}
