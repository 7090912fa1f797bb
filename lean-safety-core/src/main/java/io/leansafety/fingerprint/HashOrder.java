package io.leansafety.fingerprint;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;

/** Hashes in the order of their bytes, each an unsigned number. */
final class HashOrder {
    private HashOrder() {}

    /**
     * Sorts hashes. They are spread evenly, whatever they are of, so that the first bytes of each tell about where it goes,
     * and hardly any has to be compared with more than one other.
     */
    static byte[][] sorted(List<byte[]> hashes) {
        int[] next = new int[hashes.size() + 1];
        hashes.forEach(hash -> next[about(hash, hashes.size()) + 1]++);
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        byte[][] sorted = new byte[hashes.size()][];
        hashes.forEach(hash -> sorted[next[about(hash, hashes.size())]++] = hash);
        for (int i = 1; i < sorted.length; i++) {
            sink(sorted, i);
        }
        return sorted;
    }

    private static int about(byte[] hash, int places) {
        return (int) ((Integer.toUnsignedLong(Ints.fromByteArray(hash)) * places) >>> Integer.SIZE);
    }

    private static void sink(byte[][] sorted, int from) {
        byte[] hash = sorted[from];
        int place = from;
        while (place > 0 && Arrays.compareUnsigned(sorted[place - 1], hash) > 0) {
            sorted[place] = sorted[place - 1];
            place--;
        }
        sorted[place] = hash;
    }
}
