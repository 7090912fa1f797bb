package io.leansafety.workbook;

import io.leansafety.checklist.ChecklistFacts;
import java.io.OutputStream;

/** Checklists of a company that were made from a workbook. */
public final class ImportedChecklists {
    private final Imported<ChecklistFacts> checklists;

    ImportedChecklists(Imported<ChecklistFacts> checklists) {
        this.checklists = checklists;
    }

    /** {@return the checklists with their organization, of which at least the form is right} */
    public ChecklistFacts facts() {
        return checklists.facts();
    }

    /**
     * Writes the checklists as a {@code lean-safety-checklists/1}.
     *
     * @param to where they go, UTF-8; stays open
     */
    public void writeTo(OutputStream to) {
        checklists.writeTo(to);
    }

    /** {@return the month alone: names never reach a log} */
    @Override
    public String toString() {
        return "ImportedChecklists[" + facts().period() + "]";
    }
}
