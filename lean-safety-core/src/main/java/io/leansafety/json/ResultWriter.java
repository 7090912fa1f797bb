package io.leansafety.json;

import io.leansafety.ledger.Entry;
import io.leansafety.organization.Person;
import io.leansafety.settlement.FundTotals;
import io.leansafety.settlement.LeaderSettlement;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.MonthTotals;
import io.leansafety.settlement.PersonCorrection;
import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.settlement.ResultLine;
import io.leansafety.settlement.YearSettlement;
import java.io.OutputStream;
import java.util.Locale;

/** Writes the results of months and years. */
final class ResultWriter {
    private static final String YEAR_FORMAT = "lean-safety-year-result/1";

    private ResultWriter() {}

    static void write(MonthSettlement month, Locale locale, OutputStream to) {
        ProblemWriter warnings = new ProblemWriter(locale);
        JsonWriter.write(
                to,
                out -> out.field("format", ResultReader.FORMAT)
                        .field("period", month.period())
                        .field("policy", month.policy())
                        .lines("people", month.people(), ResultWriter::person)
                        .lines(
                                "subjects",
                                month.subjects(),
                                (entry, subject) -> fund(entry.field("subject", subject.subject()), subject)
                                        .field("net", subject.net()))
                        .lines(
                                "centers",
                                month.centers(),
                                (entry, center) -> entry.field("center", center.subject())
                                        .field("received", center.received())
                                        .field("paid", center.paid()))
                        .lines(
                                "awaiting",
                                month.awaiting(),
                                (entry, awaiting) -> entry.field("finding", awaiting.finding())
                                        .field("reason", awaiting.reason()))
                        .lines("journal", month.journal().entries(), ResultWriter::entry)
                        .object("totals", totals -> totals(totals, month))
                        .lines("warnings", month.warnings(), warnings::write));
    }

    static void write(YearSettlement year, OutputStream to) {
        JsonWriter.write(
                to,
                out -> out.field("format", YEAR_FORMAT)
                        .number("year", year.year())
                        .field("policy", year.policy())
                        .lines("leaders", year.leaders(), ResultWriter::leader));
    }

    private static void person(JsonWriter out, PersonResult result) {
        PersonSettlement settlement = result.settlement();
        Person person = result.person();
        out.field("person", person.id())
                .field("tier", person.tier())
                .field("dutyScore", settlement.dutyScore())
                .field("inspectionScore", settlement.inspectionScore())
                .field("responsibilityScore", settlement.responsibilityScore());
        if (settlement.hasSafetyWage()) {
            out.object(
                    "safetyWage",
                    wage -> wage.field("entitlement", settlement.month().entitlement())
                            .field("ratio", settlement.payoutRatio())
                            .field("paid", settlement.safetyWagePaid())
                            .field("withheld", settlement.safetyWageWithheld()));
        } else {
            out.nothing("safetyWage");
        }
        if (settlement.hasQuotaWage()) {
            out.object(
                    "quotaWage",
                    wage -> wage.field("base", settlement.quotaWageBase()).field("paid", settlement.quotaWagePaid()));
        } else {
            out.nothing("quotaWage");
        }
        out.field("performanceWage", settlement.month().performance())
                .field("rewards", settlement.rewards())
                .field("charges", settlement.charges())
                .field("broughtForward", settlement.month().broughtForward())
                .field("deducted", settlement.deducted())
                .field("carriedForward", settlement.carriedForward())
                .field("writtenOff", settlement.writtenOff());
        if (!result.corrections().isEmpty()) {
            out.list("corrections", result.corrections(), ResultWriter::correction);
        }
        out.field("total", settlement.total()).list("lines", result.lines(), ResultWriter::line);
    }

    private static void correction(JsonWriter out, PersonCorrection correction) {
        out.field("month", correction.month())
                .field("safetyWagePaid", correction.safetyWagePaid())
                .field("quotaWagePaid", correction.quotaWagePaid())
                .field("performanceWage", correction.performanceWage())
                .field("rewards", correction.rewards())
                .field("charges", correction.charges())
                .field("deducted", correction.deducted())
                .field("writtenOff", correction.writtenOff())
                .field("total", correction.total());
    }

    private static void line(JsonWriter out, ResultLine line) {
        out.field("finding", line.finding())
                .field("rule", line.rule())
                .field("role", line.role())
                .field("amount", line.amount())
                .field("catalog", line.catalog());
    }

    private static JsonWriter fund(JsonWriter out, FundTotals totals) {
        return out.field("paid", totals.paid()).field("received", totals.received());
    }

    private static void entry(JsonWriter out, Entry entry) {
        out.field("date", entry.date())
                .field("debit", entry.debit())
                .field("credit", entry.credit())
                .field("amount", entry.amount())
                .field("rule", entry.rule())
                .field("reference", entry.reference());
        if (entry.corrects() != null) {
            out.field("corrects", entry.corrects());
        }
    }

    private static void totals(JsonWriter out, MonthSettlement month) {
        MonthTotals totals = month.totals();
        out.field("safetyWagePaid", totals.safetyWagePaid())
                .field("safetyWageWithheld", totals.safetyWageWithheld())
                .field("quotaWagePaid", totals.quotaWagePaid())
                .field("rewards", totals.rewards())
                .field("charges", totals.charges())
                .field("broughtForward", totals.broughtForward())
                .field("deducted", totals.deducted())
                .field("carriedForward", totals.carriedForward())
                .field("writtenOff", totals.writtenOff());
        if (month.hasCorrections()) {
            out.field("corrections", totals.corrections());
        }
        out.field("total", totals.total());
    }

    private static void leader(JsonWriter out, LeaderSettlement leader) {
        out.field("person", leader.person())
                .field("dutyScore", leader.dutyScore())
                .field("inspectionScore", leader.inspectionScore())
                .field("responsibilityScore", leader.responsibilityScore())
                .field("gradeRatio", leader.gradeRatio())
                .field("ratio", leader.ratio())
                .field("payout", leader.payout());
    }
}
