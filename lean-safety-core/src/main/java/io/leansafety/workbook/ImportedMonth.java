package io.leansafety.workbook;

import io.leansafety.settlement.MonthFacts;
import java.io.OutputStream;

/** A month that was made from a workbook. */
public final class ImportedMonth {
    private final Imported<MonthFacts> month;

    ImportedMonth(Imported<MonthFacts> month) {
        this.month = month;
    }

    /** {@return the facts, of which at least the form is right} */
    public MonthFacts facts() {
        return month.facts();
    }

    /**
     * Writes the month as a {@code lean-safety-month/1}.
     *
     * @param to where it goes, UTF-8; stays open
     */
    public void writeTo(OutputStream to) {
        month.writeTo(to);
    }

    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "ImportedMonth[" + facts().period() + "]";
    }
}
