package io.leansafety.statement;

import io.leansafety.print.HtmlTable;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.value.SubjectId;
import java.util.List;

/** Writes the company's part of the page: what the month comes to, and where to find everybody. */
final class CompanySection {
    private final StatementSource source;
    private final StatementTexts texts;
    private final HtmlWriter html;
    private final HtmlTable tables;

    CompanySection(StatementSource source, HtmlWriter html) {
        this.source = source;
        this.texts = source.texts();
        this.html = html;
        this.tables = new HtmlTable(html);
    }

    void write(String title) {
        html.put(Tag.of("section", "company").id(Anchors.COMPANY), () -> {
            html.put(Tag.of("h1"), title);
            html.put(Tag.of("p", "sub"), basis());
            html.put(Tag.of("nav").with("aria-label", texts.of("contents")), this::contents);
            content();
        });
    }

    private String basis() {
        MonthSettlement month = source.settlement();
        String policy = source.month().policy().title().getOrDefault(texts.titleLanguage(), month.policy());
        return texts.of(
                "basis",
                month.period().first(),
                month.period().last(),
                policy,
                month.people().size(),
                source.subjects().size(),
                month.findings().size());
    }

    private void contents() {
        html.put(Tag.of("p"), () -> {
            html.put(Tag.link(Anchors.MARKET), texts.of("contents.market")).text(" ");
            html.put(Tag.link(Anchors.PEOPLE), texts.of("contents.people"));
        });
        List<SubjectId> subjects = source.subjects();
        if (!subjects.isEmpty()) {
            html.put(Tag.of("h2"), texts.of("contents.subjects"));
            html.put(Tag.of("ul", "subjects"), () -> subjects.forEach(this::subject));
        }
    }

    private void subject(SubjectId subject) {
        html.put(
                Tag.of("li"),
                () -> html.put(Tag.link(Anchors.of(subject)), source.directory().nameOf(subject)));
    }

    private void content() {
        CompanyTables company = new CompanyTables(source);
        MarketTables market = new MarketTables(source);
        html.put(Tag.of("div", "pair"), () -> {
            html.put(Tag.of("div"), () -> tables.write(company.totals()));
            html.put(Tag.of("div"), () -> tables.write(company.bands()));
        });
        tables.write(company.awaiting());
        tables.write(company.warnings());
        html.line().put(Tag.of("h2").id(Anchors.MARKET), texts.of("contents.market"));
        tables.write(market.items());
        tables.write(market.roles());
        tables.write(market.trades());
        tables.write(market.balances());
        html.put(Tag.of("p", "note"), texts.of("note.balances"));
        html.line().put(Tag.of("h2").id(Anchors.PEOPLE), texts.of("contents.people"));
        tables.write(company.people());
        tables.write(new PersonTables(source).corrections());
    }
}
