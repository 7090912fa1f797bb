package io.leansafety.view;

import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location.RiskPoint;
import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.view.WorkshopTable.Place;
import io.leansafety.view.WorkshopTable.Responsible;
import io.leansafety.view.WorkshopTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of a workshop for a workbook: a row for each item, and for each risk point that none watches. */
record WorkshopTables(ViewTexts texts) {
    /** A row of the sheet. */
    private record Line(
            Place place, Optional<InspectionItem> item, Optional<RiskPoint> risk, List<Responsible> responsible) {}

    Table<?> items(WorkshopTable table) {
        RiskColors colors = new RiskColors(texts);
        List<Line> lines =
                table.places().stream().flatMap(WorkshopTables::lines).toList();
        return Table.of(texts.of("table.items"), lines)
                .text(
                        texts.of("column.subject"),
                        line -> Cell.text(ViewTexts.nameOf(line.place().subject())))
                .text(
                        texts.of("column.location"),
                        line -> Cell.text(ViewTexts.nameOf(line.place().location())))
                .text(
                        texts.of("column.check"),
                        line -> Cell.text(line.item().map(InspectionItem::check).orElse(texts.of("gap.item"))))
                .text(texts.of("column.standard"), line -> text(line.item().map(InspectionItem::standard)))
                .text(
                        texts.of("column.layer"),
                        line -> text(line.item().map(item -> texts.of("layer." + item.layer()))))
                .text(texts.of("column.specialty"), line -> text(line.item().map(InspectionItem::specialty)))
                .text(texts.of("column.risk"), line -> text(line.risk().map(ViewTexts::nameOf)))
                .text(
                        texts.of("column.level"),
                        line -> line.risk().map(colors::cell).orElse(Cell.NONE))
                .text(texts.of("column.responsible"), line -> Cell.text(responsible(line)))
                .wrapping();
    }

    private static Stream<Line> lines(Place place) {
        Stream<Line> rows = place.rows().stream().map(row -> line(place, row));
        Stream<Line> gaps = Risks.unwatched(place.location(), place.items()).stream()
                .map(risk -> new Line(place, Optional.empty(), Optional.of(risk), List.of()));
        boolean isEmpty =
                place.rows().isEmpty() && place.location().riskPoints().isEmpty();
        return isEmpty
                ? Stream.of(new Line(place, Optional.empty(), Optional.empty(), List.of()))
                : Stream.concat(rows, gaps);
    }

    private static Line line(Place place, Row row) {
        return new Line(place, Optional.of(row.item()), Risks.find(place.location(), row.item()), row.responsible());
    }

    private String responsible(Line line) {
        return line.responsible().stream()
                .map(one -> ViewTexts.nameOf(one.post(), line.place().subject()) + " " + texts.cyclesOf(one.cycles()))
                .collect(Collectors.joining(texts.of("semicolon")));
    }

    private static Cell text(Optional<String> text) {
        return Cell.text(text.orElse(""));
    }
}
