package io.leansafety.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A document that was made from a workbook: what it is read as, and its text. */
final class Imported<T> {
    private final T facts;
    private final byte[] text;

    Imported(T facts, byte[] text) {
        this.facts = facts;
        this.text = text;
    }

    T facts() {
        return facts;
    }

    /** Writes the text; the stream stays open. */
    void writeTo(OutputStream to) {
        try {
            to.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
