package io.leansafety.store;

import java.nio.file.Path;

/**
 * A line of a store's file that is not as it was written.
 *
 * @param file the file
 * @param line the number of the line, from 1
 * @param offset the byte that the line begins at, from 0; all before it is as it was written
 * @param isCrashPossible whether a machine that crashed while it wrote can have left the line so: it is the last, and its
 *     checksum does not hold
 */
public record Damage(Path file, int line, long offset, boolean isCrashPossible) {
    /** In one line: what is wrong, and what to do. */
    @Override
    public String toString() {
        return file + ": line " + line + ", from byte " + offset
                + " on, is not as it was written; nothing was changed. Restore the file from a backup" + byHand();
    }

    private String byHand() {
        return isCrashPossible
                ? "; if the machine crashed while it wrote this line, which is the last, cut the file to its first "
                        + offset + " bytes"
                : "";
    }
}
