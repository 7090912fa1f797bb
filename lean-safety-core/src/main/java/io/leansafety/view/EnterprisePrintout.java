package io.leansafety.view;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.print.HtmlTable;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.SheetWriter;
import io.leansafety.print.Tag;
import io.leansafety.view.EnterpriseList.InspectedLocation;
import io.leansafety.view.EnterpriseList.Inspector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the list of an enterprise: its risks by color, its locations with who inspects them, its people. */
final class EnterprisePrintout implements Printout {
    private static final List<String> COLUMNS = List.of("location", "risks", "inspectors");

    private final EnterpriseList list;
    private final ViewTexts texts;
    private final RiskColors colors;
    private final EnterpriseTables tables;

    EnterprisePrintout(EnterpriseList list, ViewTexts texts) {
        this.list = list;
        this.texts = texts;
        this.colors = new RiskColors(texts);
        this.tables = new EnterpriseTables(list, texts);
    }

    @Override
    public String title() {
        return texts.of("enterprise.title", company()).strip();
    }

    private String company() {
        Stream<MarketSubject> subjects = Stream.concat(
                list.locations().stream().map(InspectedLocation::subject),
                list.managers().stream().map(manager -> manager.person().subject()));
        return subjects.findFirst().map(ViewTexts::companyOf).orElse("");
    }

    @Override
    public void page(HtmlWriter html) {
        html.put(Tag.of("section", "list"), () -> {
            html.put(Tag.of("h1"), title());
            html.put(Tag.of("p", "sub"), basis());
            new HtmlTable(html).write(tables.colors());
            if (!list.locations().isEmpty()) {
                html.line().put(Tag.of("h3"), texts.of("table.locations"));
                html.put(Tag.of("table", "stacked"), () -> locations(html));
            }
        });
        html.line().put(Tag.of("section", "list"), () -> {
            new HtmlTable(html).write(tables.people());
            html.put(Tag.of("p", "note"), texts.of("note.frequency"));
        });
    }

    private String basis() {
        int risks = list.locations().stream()
                .mapToInt(entry -> entry.location().riskPoints().size())
                .sum();
        return texts.of(
                "enterprise.basis",
                list.period(),
                list.period().last(),
                list.locations().size(),
                risks,
                list.managers().size());
    }

    private void locations(HtmlWriter html) {
        new StackedTable(html, texts).head(COLUMNS);
        Map<MarketSubject, List<InspectedLocation>> bySubject = list.locations().stream()
                .collect(Collectors.groupingBy(InspectedLocation::subject, LinkedHashMap::new, Collectors.toList()));
        bySubject.forEach((subject, locations) -> html.line().put(Tag.of("tbody"), () -> {
            new StackedTable(html, texts).group(COLUMNS.size(), ViewTexts.pathOf(subject), "");
            locations.forEach(location -> location(html, location));
        }));
    }

    private void location(HtmlWriter html, InspectedLocation entry) {
        html.line().put(Tag.of("tr"), () -> {
            html.put(Tag.of("td", "name"), () -> html.put(Tag.of("bdi"), ViewTexts.nameOf(entry.location())));
            html.put(Tag.of("td"), () -> colors.list(html, Risks.of(entry.location())));
            html.put(Tag.of("td"), () -> inspectors(html, entry));
        });
    }

    private void inspectors(HtmlWriter html, InspectedLocation at) {
        if (at.inspectors().isEmpty()) {
            html.put(Tag.of("span", "gap"), texts.of("gap.inspector"));
            return;
        }
        html.put(
                Tag.of("ul", "inspectors"),
                () -> at.inspectors()
                        .forEach(inspector -> html.put(Tag.of("li"), () -> inspector(html, at, inspector))));
    }

    private void inspector(HtmlWriter html, InspectedLocation at, Inspector inspector) {
        Person person = inspector.manager().person();
        html.put(Tag.of("span"), () -> {
            html.put(Tag.of("bdi"), ViewTexts.nameOf(person)).text(" ");
            html.put(Tag.of("bdi", "soft"), ViewTexts.postOf(person, at.subject()));
        });
        html.text(" ").put(Tag.of("span"), texts.cycleOf(inspector.cycle())).text(" ");
        html.put(Tag.of("span", "soft"), texts.frequencyOf(inspector.manager().frequency()));
    }

    @Override
    public void sheets(SheetWriter sheets) {
        sheets.writeEvenIfEmpty(tables.locations());
        sheets.write(tables.inspectors());
        sheets.write(tables.people());
        sheets.write(tables.colors());
    }
}
