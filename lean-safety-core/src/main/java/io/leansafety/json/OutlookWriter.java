package io.leansafety.json;

import io.leansafety.assessment.Outlook;
import io.leansafety.assessment.Outlook.Prospect;
import io.leansafety.settlement.CompanyOutlook;
import io.leansafety.settlement.CompanyOutlook.PersonOutlook;
import io.leansafety.work.Fulfillment;
import io.leansafety.work.Obligation;
import java.io.OutputStream;
import java.util.Optional;

/** Writes what is still to do in a month, {@code lean-safety-outlook/1}. */
final class OutlookWriter {
    static final String FORMAT = "lean-safety-outlook/1";

    private OutlookWriter() {}

    static void write(CompanyOutlook outlook, OutputStream to) {
        JsonWriter.write(
                to,
                out -> out.field("format", FORMAT)
                        .field("day", outlook.day())
                        .field("period", outlook.period())
                        .lines("people", outlook.people(), OutlookWriter::person));
    }

    private static void person(JsonWriter out, PersonOutlook person) {
        Outlook outlook = person.outlook();
        out.field("person", person.person().id()).field("tier", person.tier().id());
        prospect(out, "inspection", outlook.inspection());
        prospect(out, "selfCheck", outlook.selfCheck());
        out.lines("obligations", outlook.obligations(), OutlookWriter::obligation);
        out.lines(
                "visits",
                outlook.visits(),
                (inner, visit) -> inner.field("by", visit.date())
                        .field("shift", visit.shift())
                        .texts("items", visit.items()));
    }

    private static void prospect(JsonWriter out, String name, Optional<Prospect> prospect) {
        if (prospect.isEmpty()) {
            out.nothing(name);
        } else {
            out.object(
                    name,
                    inner -> inner.field("now", prospect.get().now())
                            .field("best", prospect.get().best()));
        }
    }

    private static void obligation(JsonWriter out, Fulfillment each) {
        Obligation obligation = each.obligation();
        if (obligation instanceof Obligation.Check check) {
            out.field("item", check.item()).field("location", check.location());
        } else if (obligation instanceof Obligation.Attend attend) {
            out.field("shift", attend.shift()).number("number", attend.number());
        } else if (obligation instanceof Obligation.Act act) {
            out.field("clause", act.clause()).number("number", act.number());
        }
        out.field("from", obligation.days().from())
                .field("to", obligation.days().to())
                .field("status", each.status())
                .present("doneOn", each.doneOn());
    }
}
