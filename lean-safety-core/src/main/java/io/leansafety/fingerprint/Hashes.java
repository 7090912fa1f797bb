package io.leansafety.fingerprint;

import com.google.common.primitives.Ints;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/** Hashes, one behind the other in one array, and their order: that of their bytes, each an unsigned number. */
final class Hashes {
    private static final int LENGTH = 32;

    private final byte[] bytes;
    private int count;

    /** @throws ArithmeticException for more than 67 million hashes */
    Hashes(int most) {
        bytes = new byte[Math.multiplyExact(most, LENGTH)];
    }

    /** Adds the hash of what was given to a digest, which begins anew. */
    void add(MessageDigest digest) {
        try {
            int unused = digest.digest(bytes, count * LENGTH, LENGTH);
        } catch (DigestException impossible) {
            throw new IllegalStateException("there is room for so many hashes", impossible);
        }
        count++;
    }

    void writeTo(HashedBytes to) {
        for (int hash : inOrder()) {
            to.write(bytes, hash * LENGTH, LENGTH);
        }
    }

    /**
     * They are spread evenly, whatever they are of, so that the first bytes of each tell about where it goes, and hardly any
     * has to be compared with more than one other.
     */
    private int[] inOrder() {
        int[] next = new int[count + 1];
        for (int hash = 0; hash < count; hash++) {
            next[about(hash) + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] order = new int[count];
        for (int hash = 0; hash < count; hash++) {
            order[next[about(hash)]++] = hash;
        }
        for (int i = 1; i < count; i++) {
            sink(order, i);
        }
        return order;
    }

    private int about(int hash) {
        int from = hash * LENGTH;
        int first = Ints.fromBytes(bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]);
        return (int) ((Integer.toUnsignedLong(first) * count) >>> Integer.SIZE);
    }

    private void sink(int[] order, int from) {
        int hash = order[from];
        int place = from;
        while (place > 0 && compare(order[place - 1], hash) > 0) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = hash;
    }

    private int compare(int one, int other) {
        return Arrays.compareUnsigned(
                bytes, one * LENGTH, (one + 1) * LENGTH, bytes, other * LENGTH, (other + 1) * LENGTH);
    }
}
