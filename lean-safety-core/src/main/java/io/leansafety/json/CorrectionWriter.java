package io.leansafety.json;

import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.EntryFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.util.Map;

/** Writes what closed months are corrected by. */
final class CorrectionWriter {
    private CorrectionWriter() {}

    static void correction(JsonWriter out, CorrectionFact correction) {
        out.present("month", correction.month()).presentList("entries", correction.entries(), CorrectionWriter::entry);
        wages(out, "quotaWages", correction.baseWages().quota());
        wages(out, "performanceWages", correction.baseWages().performance());
    }

    private static void wages(JsonWriter out, String name, Map<PersonId, Money> wages) {
        if (!wages.isEmpty()) {
            out.map(name, wages);
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
