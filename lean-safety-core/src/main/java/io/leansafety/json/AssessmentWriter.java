package io.leansafety.json;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.VisitCount;
import io.leansafety.organization.Shift;
import io.leansafety.settlement.ExemptionFact;
import io.leansafety.settlement.VetoFact;
import java.util.Map;
import java.util.TreeMap;

/** Writes assessments, exemptions and vetoes. */
final class AssessmentWriter {
    private AssessmentWriter() {}

    static void duty(JsonWriter out, DutyFact duty) {
        out.present("person", duty.person())
                .present("selfCheck", duty.selfCheck())
                .presentList("deductions", duty.deductions(), AssessmentWriter::deduction);
    }

    private static void deduction(JsonWriter out, DeductionFact deduction) {
        out.present("category", deduction.category())
                .present("points", deduction.points())
                .present("reason", deduction.reason())
                .present("evidence", deduction.evidence());
    }

    static void inspection(JsonWriter out, InspectionFact inspection) {
        out.present("person", inspection.person()).present("score", inspection.score());
        if (inspection.parts() != null) {
            parts(out, inspection.parts());
        }
    }

    /** The counts are written where they are 0 as well: they say that the score is to be formed from parts. */
    private static void parts(JsonWriter out, InspectionParts parts) {
        out.texts("quality", parts.quality())
                .number("locationsRequired", parts.locationsRequired())
                .number("locationsCovered", parts.locationsCovered());
        if (!parts.visits().isEmpty()) {
            out.object("visits", inner -> visits(inner, parts.visits()));
        }
    }

    private static void visits(JsonWriter out, Map<Shift, VisitCount> visits) {
        new TreeMap<>(visits)
                .forEach((shift, count) -> out.object(
                        shift.name(),
                        inner -> inner.number("required", count.required()).number("done", count.done())));
    }

    static void daily(JsonWriter out, DailyScoreFact daily) {
        out.present("person", daily.person()).present("date", daily.date()).present("score", daily.score());
    }

    static void exemption(JsonWriter out, ExemptionFact exemption) {
        out.present("person", exemption.person())
                .ratio("ratio", exemption.ratio())
                .present("reason", exemption.reason());
    }

    static void veto(JsonWriter out, VetoFact veto) {
        out.present("person", veto.person())
                .present("subject", veto.subject())
                .texts("tiers", veto.tiers())
                .ratio("ratio", veto.ratio())
                .present("reason", veto.reason());
    }
}
