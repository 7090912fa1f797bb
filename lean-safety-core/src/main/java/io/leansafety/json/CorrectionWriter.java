package io.leansafety.json;

import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.EntryFact;

/** Writes what closed months are corrected by. */
final class CorrectionWriter {
    private CorrectionWriter() {}

    static void correction(JsonWriter out, CorrectionFact correction) {
        out.present("month", correction.month()).presentList("entries", correction.entries(), CorrectionWriter::entry);
        if (!correction.quotaWages().isEmpty()) {
            out.map("quotaWages", correction.quotaWages());
        }
    }

    private static void entry(JsonWriter out, EntryFact entry) {
        out.present("date", entry.date())
                .present("debit", entry.debit())
                .present("credit", entry.credit())
                .present("amount", entry.amount())
                .present("rule", entry.rule())
                .present("reference", entry.reference());
    }
}
