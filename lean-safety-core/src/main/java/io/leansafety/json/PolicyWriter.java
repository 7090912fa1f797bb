package io.leansafety.json;

import io.leansafety.policy.AnnualTerms;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.ChecklistTerms;
import io.leansafety.policy.DeductionTerms;
import io.leansafety.policy.InspectionWeights;
import io.leansafety.policy.MarketTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PriceTerms;
import io.leansafety.policy.TradeTerms;
import java.io.OutputStream;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a policy, {@code lean-safety-policy/1}, in full: a setting that was left out would be read as the built-in one,
 * so empty lists are written too. What has no order of its own is sorted.
 */
final class PolicyWriter {
    private PolicyWriter() {}

    static void write(Policy policy, OutputStream to) {
        JsonWriter.write(to, out -> write(out, policy));
    }

    static void write(JsonWriter out, Policy policy) {
        head(policy, out);
        assessment(policy.assessment(), out);
        out.lines("tiers", policy.tiers(), TierWriter::tier);
        annual(policy.annual(), out);
        prices(policy.prices(), out);
        trades(policy.trades(), out);
        deductions(policy.deductions(), out);
        market(policy.market(), out);
        checklists(policy.checklists(), out);
        out.texts("assumed", policy.assumed());
    }

    private static void head(Policy policy, JsonWriter out) {
        out.field("format", PolicyReader.FORMAT)
                .field("id", policy.id())
                .field("from", policy.validity().from())
                .present("to", policy.validity().to());
        if (!policy.title().isEmpty()) {
            out.map("title", policy.title());
        }
        out.present("source", policy.source()).number("monthStartsOn", policy.monthStartsOn());
    }

    private static void assessment(AssessmentTerms terms, JsonWriter out) {
        InspectionWeights weights = terms.inspectionWeights();
        out.field("scoreRounding", terms.scoreRounding())
                .field("missingAssessment", terms.missingAssessment())
                .field("missingPeriod", terms.missingPeriod())
                .object(
                        "inspectionWeights",
                        inner -> inner.ratio("quality", weights.quality())
                                .ratio("coverage", weights.coverage())
                                .ratio("frequency", weights.frequency()));
    }

    private static void annual(AnnualTerms terms, JsonWriter out) {
        out.object("gradeRatios", inner -> new TreeMap<>(terms.gradeRatios()).forEach(inner::ratio))
                .field("annualBase", terms.base());
    }

    private static void prices(PriceTerms terms, JsonWriter out) {
        out.map("kinds", terms.kinds())
                .field("selfUnlisted", terms.selfUnlisted())
                .bool("finderExempt", terms.finderExempt())
                .allTexts(
                        "repeatMultipliers",
                        terms.repeatMultipliers().stream()
                                .map(JsonWriter::shortest)
                                .toList())
                .number("repeatWindowMonths", terms.repeatWindowMonths());
    }

    private static void trades(TradeTerms terms, JsonWriter out) {
        out.field("handoverPayer", terms.handoverPayer())
                .allTexts("notTransferable", new TreeSet<>(terms.notTransferable()))
                .field("tenderPrice", terms.tenderPrice());
    }

    private static void deductions(DeductionTerms terms, JsonWriter out) {
        out.allTexts("deductionSources", new TreeSet<>(terms.sources()))
                .field("deductionLimit", terms.limit())
                .bool("carryForward", terms.carryForward());
        if (terms.maxShare() != null) {
            out.object("wageProtection", inner -> inner.ratio("maxShare", terms.maxShare()));
        }
    }

    private static void market(MarketTerms terms, JsonWriter out) {
        out.number("appealDays", terms.appealDays())
                .number("longOverdueDays", terms.longOverdueDays())
                .field("publishedNames", terms.publishedNames());
    }

    private static void checklists(ChecklistTerms terms, JsonWriter out) {
        out.ratio("copySimilarity", terms.copySimilarity()).allTexts("vagueWords", terms.vagueWords());
    }
}
