package io.leansafety.statement;

import io.leansafety.print.SheetWriter;
import io.leansafety.settlement.Figure;
import java.io.OutputStream;

/** Writes a statement as a workbook, a sheet for each of its tables. */
final class WorkbookStatement {
    private WorkbookStatement() {}

    static void write(StatementSource source, OutputStream to) {
        SheetWriter.write(to, sheets -> {
            if (source.isWhole()) {
                company(source, sheets);
            }
            people(source, sheets);
        });
    }

    private static void company(StatementSource source, SheetWriter sheets) {
        CompanyTables company = new CompanyTables(source);
        MarketTables market = new MarketTables(source);
        SubjectTables subjects = new SubjectTables(source);
        sheets.write(company.totals());
        sheets.write(company.bands());
        sheets.write(market.items());
        sheets.write(market.roles());
        sheets.write(market.trades());
        sheets.write(market.balances());
        sheets.write(company.awaiting());
        sheets.write(company.warnings());
        sheets.write(subjects.accounts());
        sheets.write(subjects.movements());
    }

    private static void people(StatementSource source, SheetWriter sheets) {
        PersonTables people = new PersonTables(source);
        sheets.writeEvenIfEmpty(
                people.figures(Figure.ofMonth().stream().filter(source::shows).toList()));
        sheets.write(people.entries());
        sheets.write(people.corrections());
        sheets.write(people.explanations());
    }
}
