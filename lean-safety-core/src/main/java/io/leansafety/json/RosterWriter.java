package io.leansafety.json;

import io.leansafety.roster.Absence;
import io.leansafety.roster.PlannedVisit;
import io.leansafety.roster.RosterFacts;
import java.io.OutputStream;

/** Writes rosters. */
final class RosterWriter {
    private RosterWriter() {}

    static void write(RosterFacts roster, OutputStream to) {
        JsonWriter.write(
                to,
                out -> out.field("format", RosterReader.FORMAT)
                        .field("period", roster.period())
                        .lines("absences", roster.absences(), RosterWriter::absence)
                        .lines("visits", roster.roster().visits(), RosterWriter::visit));
    }

    private static void absence(JsonWriter out, Absence absence) {
        out.field("person", absence.person()).field("from", absence.from()).field("to", absence.to());
    }

    private static void visit(JsonWriter out, PlannedVisit visit) {
        out.field("person", visit.person()).field("date", visit.date()).field("shift", visit.shift());
    }
}
