package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.organization.Shift;
import io.leansafety.roster.PlannedVisit;
import io.leansafety.roster.RosterFacts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A roster as it is read on a terminal: a line for each day.
 *
 * @param roster the roster
 * @param texts the language
 */
record RosterReport(RosterFacts roster, Texts texts) {
    void writeDocument(OutputStream to) {
        Exchange.writeRoster(roster, to);
    }

    void print(PrintStream to) {
        List<LocalDate> days = roster.roster().visits().stream()
                .map(PlannedVisit::date)
                .distinct()
                .toList();
        to.println(texts.of(
                "roster.title",
                roster.period(),
                days.size(),
                roster.roster().visits().size()));
        to.println();
        Table<LocalDate> table = new Table<LocalDate>().text(texts.of("column.day"), day -> day);
        for (Shift shift : Shift.values()) {
            table.text(texts.of("shift." + shift), day -> visitorsOn(day, shift));
        }
        table.print(days, to);
    }

    private String visitorsOn(LocalDate day, Shift shift) {
        return roster.roster().visits().stream()
                .filter(visit -> visit.date().equals(day) && visit.shift() == shift)
                .map(visit -> visit.person().value())
                .collect(Collectors.joining(" "));
    }
}
