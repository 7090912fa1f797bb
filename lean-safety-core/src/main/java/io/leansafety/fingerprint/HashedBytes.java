package io.leansafety.fingerprint;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they are written one behind the other, and their SHA-256. Where nobody asks for the bytes themselves, what is
 * written is hashed page by page and forgotten, so that the form of a whole month takes no more than a page.
 */
final class HashedBytes {
    private static final int PAGE = 1 << 14;
    private static final int FEW = 1 << 9;

    private final boolean isKept;
    private final MessageDigest whole = sha256();
    private @Nullable MessageDigest part;
    private byte[] bytes;
    private int length;
    private int openParts;

    private HashedBytes(boolean isKept) {
        this.isKept = isKept;
        this.bytes = new byte[FEW];
    }

    /** Begins bytes that can be asked for. */
    static HashedBytes kept() {
        return new HashedBytes(true);
    }

    /** Begins bytes of which only the hash can be asked for. */
    static HashedBytes forgotten() {
        return new HashedBytes(false);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    void writeByte(int value) {
        makeRoom(1);
        bytes[length++] = (byte) value;
    }

    void writeInt(int value) {
        makeRoom(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    void writeLong(long value) {
        writeInt((int) (value >>> Integer.SIZE));
        writeInt((int) value);
    }

    void writeChars(String text) {
        makeRoom(Character.BYTES * text.length());
        // not the fields themselves: this loop is most of what a fingerprint takes
        byte[] to = bytes;
        int next = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            to[next++] = (byte) (c >>> Byte.SIZE);
            to[next++] = (byte) c;
        }
        length = next;
    }

    void write(byte[] values) {
        write(values, 0, values.length);
    }

    void write(byte[] values, int from, int count) {
        makeRoom(count);
        for (int i = from; i < from + count; i++) {
            bytes[length++] = values[i];
        }
    }

    private void makeRoom(int more) {
        if (length + more <= bytes.length) {
            return;
        }
        if (!isKept && openParts == 0 && bytes.length >= PAGE) {
            whole.update(bytes, 0, length);
            length = 0;
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }

    /** Begins a part that goes into the whole as its hash alone. Returns where it begins. */
    int beginPart() {
        openParts++;
        return length;
    }

    /** Ends a part: takes it out, and adds its hash to those of the other parts. */
    void endPart(int begin, Hashes hashes) {
        openParts--;
        MessageDigest digest = part == null ? sha256() : part;
        part = digest;
        digest.update(bytes, begin, length - begin);
        length = begin;
        hashes.add(digest);
    }

    byte[] hash() {
        whole.update(bytes, 0, length);
        return whole.digest();
    }

    byte[] toArray() {
        if (!isKept) {
            throw new IllegalStateException("these bytes were not kept");
        }
        return Arrays.copyOf(bytes, length);
    }
}
