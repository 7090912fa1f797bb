package io.leansafety.json;

import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;

/** Writes visits and acts of duty. */
final class WorkWriter {
    private WorkWriter() {}

    static void visit(JsonWriter out, Visit visit) {
        out.present("person", visit.person())
                .present("date", visit.date())
                .present("shift", visit.shift())
                .texts("items", visit.items())
                .present("quality", visit.quality())
                .texts("findings", visit.findings());
    }

    static void dutyWork(JsonWriter out, DutyWork work) {
        out.present("person", work.person()).present("clause", work.clause()).present("date", work.date());
        if (work.count() != null) {
            out.number("count", work.count());
        }
        out.present("evidence", work.evidence());
    }
}
