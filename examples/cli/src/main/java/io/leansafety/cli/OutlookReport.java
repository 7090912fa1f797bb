package io.leansafety.cli;

import io.leansafety.assessment.Outlook;
import io.leansafety.assessment.Outlook.Prospect;
import io.leansafety.assessment.ProposedVisit;
import io.leansafety.json.Exchange;
import io.leansafety.settlement.CompanyOutlook;
import io.leansafety.settlement.CompanyOutlook.PersonOutlook;
import io.leansafety.work.Fulfillment;
import io.leansafety.work.Fulfillment.Status;
import io.leansafety.work.Obligation;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An outlook as it is read on a terminal: a line for each person, or everything about one.
 *
 * @param outlook the outlook
 * @param isOfOne whether it is that of one person
 * @param texts the language
 */
record OutlookReport(CompanyOutlook outlook, boolean isOfOne, Texts texts) {
    private static final String NOTHING = "-";

    /**
     * Returns the report of everybody, or of one person.
     *
     * @throws CommandFailure if the person has no checklists in the month
     */
    static OutlookReport of(CompanyOutlook outlook, @Nullable String person, Texts texts) {
        if (person == null) {
            return new OutlookReport(outlook, false, texts);
        }
        List<PersonOutlook> one = outlook.people().stream()
                .filter(each -> each.person().id().value().equals(person))
                .toList();
        if (one.isEmpty()) {
            throw CommandFailure.usage(texts.of("outlook.no-person", person));
        }
        return new OutlookReport(new CompanyOutlook(outlook.day(), outlook.period(), one), true, texts);
    }

    void writeDocument(OutputStream to) {
        Exchange.writeOutlook(outlook, to);
    }

    void print(PrintStream to) {
        to.println(texts.of(
                "outlook.title",
                outlook.period(),
                outlook.day(),
                outlook.period().last()));
        to.println();
        people().print(outlook.people(), to);
        if (isOfOne) {
            details(outlook.people().get(0).outlook(), to);
        }
    }

    private Table<PersonOutlook> people() {
        return new Table<PersonOutlook>()
                .text(texts.of("column.person"), each -> each.person().id())
                .text(texts.of("column.name"), each -> each.person().name().orElse(NOTHING))
                .text(texts.of("column.tier"), each -> each.tier().id())
                .number(
                        texts.of("column.inspection-now"),
                        each -> now(each.outlook().inspection()))
                .number(
                        texts.of("column.inspection-best"),
                        each -> best(each.outlook().inspection()))
                .number(
                        texts.of("column.self-check-now"),
                        each -> now(each.outlook().selfCheck()))
                .number(
                        texts.of("column.self-check-best"),
                        each -> best(each.outlook().selfCheck()))
                .number(texts.of("column.open"), each -> count(each, Status.OPEN))
                .number(texts.of("column.missed"), each -> count(each, Status.MISSED))
                .number(texts.of("column.late"), each -> count(each, Status.LATE))
                .number(texts.of("column.done"), each -> count(each, Status.FULFILLED));
    }

    private void details(Outlook one, PrintStream to) {
        for (Status status : List.of(Status.OPEN, Status.MISSED, Status.LATE)) {
            List<Fulfillment> found = one.obligations().stream()
                    .filter(each -> each.status() == status)
                    .sorted(Comparator.comparing(
                            each -> String.valueOf(each.obligation().days().to())))
                    .toList();
            if (!found.isEmpty()) {
                to.println();
                to.println(texts.of("outlook." + status.name(), found.size()));
                obligations().print(found, to);
            }
        }
        if (!one.visits().isEmpty()) {
            to.println();
            to.println(texts.of("outlook.visits", one.visits().size()));
            visits().print(one.visits(), to);
        }
    }

    private Table<Fulfillment> obligations() {
        return new Table<Fulfillment>()
                .text(texts.of("column.obligation"), each -> what(each.obligation()))
                .text(texts.of("column.from"), each -> each.obligation().days().from())
                .text(texts.of("column.by"), each -> each.obligation().days().to())
                .text(texts.of("column.done-on"), each -> each.doneOn() == null ? NOTHING : each.doneOn());
    }

    private String what(Obligation obligation) {
        if (obligation instanceof Obligation.Check check) {
            return texts.of("outlook.check", check.location(), check.item());
        }
        if (obligation instanceof Obligation.Attend attend) {
            return texts.of("outlook.attend", texts.of("shift." + attend.shift()), attend.number());
        }
        Obligation.Act act = (Obligation.Act) obligation;
        return texts.of("outlook.act", act.clause(), act.number());
    }

    private Table<ProposedVisit> visits() {
        return new Table<ProposedVisit>()
                .text(texts.of("column.by"), ProposedVisit::date)
                .text(texts.of("column.shift"), visit -> texts.of("shift." + visit.shift()))
                .text(
                        texts.of("column.items"),
                        visit -> visit.items().isEmpty()
                                ? NOTHING
                                : visit.items().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    private static Object now(Optional<Prospect> prospect) {
        return prospect.<Object>map(Prospect::now).orElse(NOTHING);
    }

    private static Object best(Optional<Prospect> prospect) {
        return prospect.<Object>map(Prospect::best).orElse(NOTHING);
    }

    private static long count(PersonOutlook each, Status status) {
        return each.outlook().obligations().stream()
                .filter(obligation -> obligation.status() == status)
                .count();
    }
}
