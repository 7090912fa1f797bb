package io.leansafety.workbook;

import io.leansafety.settlement.MonthFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A month that was made from a workbook. */
public final class ImportedMonth {
    private final MonthFacts facts;
    private final byte[] text;

    ImportedMonth(MonthFacts facts, byte[] text) {
        this.facts = facts;
        this.text = text;
    }

    /** {@return the facts, of which at least the form is right} */
    public MonthFacts facts() {
        return facts;
    }

    /**
     * Writes the month as a {@code lean-safety-month/1}.
     *
     * @param to where it goes, UTF-8; stays open
     */
    public void writeTo(OutputStream to) {
        try {
            to.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "ImportedMonth[" + facts.period() + "]";
    }
}
