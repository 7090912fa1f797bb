package io.leansafety.json;

import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.work.WorkFacts;
import java.io.OutputStream;

/** Writes a month, {@code lean-safety-month/1}; what is absent is left out. */
final class MonthWriter {
    private MonthWriter() {}

    static void write(MonthFacts facts, OutputStream to) {
        JsonWriter.write(to, out -> {
            out.field("format", MonthReader.FORMAT).present("period", facts.period());
            out.object("organization", inner -> OrganizationWriter.write(facts.organization(), inner));
            out.presentLines("catalogs", facts.catalogs(), CatalogWriter::catalog);
            wages(facts, out);
            assessments(facts, out);
            movements(facts, out);
            out.presentLines("vetoes", facts.vetoes(), AssessmentWriter::veto);
            work(facts.work(), out);
            out.presentLines("corrections", facts.corrections(), CorrectionWriter::correction);
        });
    }

    private static void wages(MonthFacts facts, JsonWriter out) {
        out.presentLines("wages", facts.wages(), WageWriter::wage)
                .presentLines("pools", facts.pools(), WageWriter::pool)
                .presentLines("exempt", facts.exemptions(), AssessmentWriter::exemption);
    }

    private static void assessments(MonthFacts facts, JsonWriter out) {
        out.presentLines("duty", facts.duty(), AssessmentWriter::duty)
                .presentLines("inspection", facts.inspection(), AssessmentWriter::inspection)
                .presentLines("daily", facts.daily(), AssessmentWriter::daily);
    }

    private static void movements(MonthFacts facts, JsonWriter out) {
        out.presentLines("findings", facts.findings(), MovementWriter::finding)
                .presentLines("handovers", facts.handovers(), MovementWriter::handover)
                .presentLines("tenders", facts.tenders(), MovementWriter::tender);
    }

    private static void work(WorkFacts facts, JsonWriter out) {
        if (!facts.checklists().equals(CompanyChecklists.EMPTY)) {
            out.object("checklists", inner -> ChecklistWriter.write(facts.checklists(), inner));
        }
        out.presentLines("visits", facts.visits(), WorkWriter::visit)
                .presentLines("dutyWork", facts.dutyWork(), WorkWriter::dutyWork);
    }
}
