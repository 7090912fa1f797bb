package io.leansafety.view;

import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location.RiskPoint;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.SheetWriter;
import io.leansafety.print.Tag;
import io.leansafety.view.WorkshopTable.Place;
import io.leansafety.view.WorkshopTable.Row;
import java.util.List;

/** Writes the table of a workshop: its locations with what is to be checked at them, and by which posts. */
final class WorkshopPrintout implements Printout {
    private static final List<String> COLUMNS = List.of("check", "standard", "scope", "risk", "responsible");

    private final WorkshopTable table;
    private final ViewTexts texts;
    private final RiskColors colors;

    WorkshopPrintout(WorkshopTable table, ViewTexts texts) {
        this.table = table;
        this.texts = texts;
        this.colors = new RiskColors(texts);
    }

    @Override
    public String title() {
        return texts.of("workshop.title", ViewTexts.nameOf(table.subject()));
    }

    @Override
    public void page(HtmlWriter html) {
        html.put(Tag.of("section", "workshop"), () -> {
            html.put(Tag.of("h1"), title());
            html.put(Tag.of("p", "sub"), basis());
            html.put(Tag.of("table", "stacked"), () -> {
                new StackedTable(html, texts).head(COLUMNS);
                table.places().forEach(place -> html.line().put(Tag.of("tbody"), () -> place(html, place)));
            });
        });
    }

    private String basis() {
        int items =
                table.places().stream().mapToInt(place -> place.rows().size()).sum();
        return texts.of(
                "workshop.basis",
                ViewTexts.wholePathOf(table.subject()),
                table.period(),
                table.period().last(),
                table.places().size(),
                items);
    }

    private void place(HtmlWriter html, Place place) {
        String of = place.subject().equals(table.subject()) ? "" : ViewTexts.nameOf(place.subject());
        new StackedTable(html, texts).group(COLUMNS.size(), ViewTexts.nameOf(place.location()), of);
        place.rows().forEach(row -> row(html, place, row));
        List<RiskPoint> unwatched = Risks.unwatched(place.location(), place.items());
        if (place.rows().isEmpty() || !unwatched.isEmpty()) {
            gap(html, unwatched);
        }
    }

    private void row(HtmlWriter html, Place place, Row row) {
        InspectionItem item = row.item();
        html.line().put(Tag.of("tr"), () -> {
            html.put(Tag.of("td", "name"), () -> html.put(Tag.of("bdi"), ViewTexts.textOf(item.check())));
            html.put(Tag.of("td"), () -> html.put(Tag.of("bdi"), ViewTexts.textOf(item.standard())));
            html.put(Tag.of("td", "soft"), () -> html.put(Tag.of("bdi"), texts.scopeOf(item)));
            html.put(
                    Tag.of("td"),
                    () -> colors.list(
                            html, Risks.find(place.location(), item).stream().toList()));
            html.put(Tag.of("td"), () -> responsible(html, place, row));
        });
    }

    private void responsible(HtmlWriter html, Place place, Row row) {
        html.put(
                Tag.of("ul", "inspectors"),
                () -> row.responsible()
                        .forEach(one -> html.put(Tag.of("li"), () -> {
                            html.put(Tag.of("bdi"), ViewTexts.nameOf(one.post(), place.subject()))
                                    .text(" ");
                            html.put(Tag.of("span"), texts.cyclesOf(one.cycles()));
                        })));
    }

    /** What nobody inspects is said, and not left out. */
    private void gap(HtmlWriter html, List<RiskPoint> unwatched) {
        html.line().put(Tag.of("tr"), () -> {
            html.put(Tag.of("td"), () -> html.put(Tag.of("span", "gap"), texts.of("gap.item")));
            html.put(Tag.of("td"), "").put(Tag.of("td"), "");
            html.put(Tag.of("td"), () -> colors.list(html, unwatched));
            html.put(Tag.of("td"), "");
        });
    }

    @Override
    public void sheets(SheetWriter sheets) {
        sheets.writeEvenIfEmpty(new WorkshopTables(texts).items(table));
    }
}
