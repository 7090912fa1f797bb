package io.leansafety.json;

import io.leansafety.json.TierReader.CurveType;
import io.leansafety.organization.Office;
import io.leansafety.policy.Assessors;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.policy.TierScheme;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the tiers of a policy. */
final class TierWriter {
    private TierWriter() {}

    static void tier(JsonWriter out, TierScheme tier) {
        out.field("id", tier.id())
                .field("duty", tier.duty())
                .field("inspection", tier.inspection())
                .field("score", tier.score())
                .field("payout", tier.payout())
                .object("curve", inner -> curve(inner, tier.curve()));
        // no day is inspected in any other tier, and the format refuses a curve for it
        if (tier.isInspectedDaily()) {
            out.object("quotaCurve", inner -> curve(inner, tier.quotaCurve()));
        }
        out.texts("deductionCategories", new TreeSet<>(tier.deductionCategories()))
                .object("assessors", inner -> assessors(inner, tier.assessors()))
                .present("source", tier.source());
    }

    private static void assessors(JsonWriter out, Assessors assessors) {
        office(out, "selfCheck", assessors.selfCheck());
        office(out, "deductions", assessors.deductions());
        office(out, "inspection", assessors.inspection());
    }

    private static void office(JsonWriter out, String name, @Nullable Office office) {
        if (office != null) {
            out.object(name, inner -> inner.field("role", office.role()).field("at", office.seat()));
        }
    }

    private static void curve(JsonWriter out, PayoutCurve curve) {
        if (curve instanceof PayoutCurve.FullAtOrAbove full) {
            out.field("type", CurveType.FULL_AT_OR_ABOVE).field("threshold", full.threshold());
        } else if (curve instanceof PayoutCurve.Linear linear) {
            out.field("type", CurveType.LINEAR)
                    .field("threshold", linear.threshold())
                    .ratio("perPoint", linear.perPoint());
        } else if (curve instanceof PayoutCurve.Bands steps) {
            out.field("type", CurveType.BANDS).list("bands", steps.bands(), TierWriter::band);
        } else {
            out.field("type", CurveType.PROPORTIONAL);
        }
    }

    private static void band(JsonWriter out, Band band) {
        out.field("from", band.from()).ratio("ratio", band.ratio());
    }
}
