package io.leansafety.view;

import io.leansafety.checklist.Location;
import io.leansafety.checklist.Location.RiskPoint;
import io.leansafety.checklist.RiskLevel;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Shift;
import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.view.EnterpriseList.InspectedLocation;
import io.leansafety.view.EnterpriseList.Inspector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of an enterprise: risks by color, locations with their risk points, inspectors, people. */
final class EnterpriseTables {
    private final EnterpriseList list;
    private final ViewTexts texts;
    private final RiskColors colors;

    /** A risk point of a location, or the location alone. */
    private record Risk(InspectedLocation at, Optional<RiskPoint> point) {}

    /** Somebody who inspects a location. */
    private record Inspection(InspectedLocation at, Inspector by) {}

    EnterpriseTables(EnterpriseList list, ViewTexts texts) {
        this.list = list;
        this.texts = texts;
        this.colors = new RiskColors(texts);
    }

    /** How many risk points of which color each subject has. */
    Table<?> colors() {
        Map<MarketSubject, List<Location>> bySubject = list.locations().stream()
                .collect(Collectors.groupingBy(
                        InspectedLocation::subject,
                        LinkedHashMap::new,
                        Collectors.mapping(InspectedLocation::location, Collectors.toList())));
        Table<Map.Entry<MarketSubject, List<Location>>> table = Table.of(texts.of("table.colors"), bySubject.entrySet())
                .text(texts.of("column.subject"), entry -> Cell.text(ViewTexts.pathOf(entry.getKey())))
                .number(
                        texts.of("column.locations"),
                        entry -> Cell.count(entry.getValue().size()));
        for (RiskLevel level : RiskLevel.values()) {
            table = table.number(
                    texts.of("level." + level), entry -> colors.counted(level, Risks.count(entry.getValue(), level)));
        }
        return bySubject.isEmpty() ? table : table.summedUp(sums());
    }

    private Cell[] sums() {
        List<Location> all =
                list.locations().stream().map(InspectedLocation::location).toList();
        Stream<Cell> levels =
                Stream.of(RiskLevel.values()).map(level -> colors.counted(level, Risks.count(all, level)));
        return Stream.concat(Stream.of(Cell.text(texts.of("column.sum")), Cell.count(all.size())), levels)
                .toArray(Cell[]::new);
    }

    /** Every location, with a row for each of its risk points. */
    Table<?> locations() {
        List<Risk> rows = list.locations().stream()
                .flatMap(at -> at.location().riskPoints().isEmpty()
                        ? Stream.of(new Risk(at, Optional.empty()))
                        : Risks.of(at.location()).stream().map(point -> new Risk(at, Optional.of(point))))
                .toList();
        return Table.of(texts.of("table.locations"), rows)
                .text(
                        texts.of("column.subject"),
                        risk -> Cell.text(ViewTexts.pathOf(risk.at().subject())))
                .text(texts.of("column.location-id"), risk -> id(risk.at()))
                .text(texts.of("column.location"), risk -> name(risk.at()))
                .text(texts.of("column.risk"), risk -> text(risk.point().map(ViewTexts::nameOf)))
                .text(
                        texts.of("column.level"),
                        risk -> risk.point().map(colors::cell).orElse(Cell.NONE))
                .number(
                        texts.of("column.inspector-count"),
                        risk -> Cell.count(risk.at().inspectors().size()))
                .wrapping();
    }

    /** Who inspects which location, within what time and how often. */
    Table<?> inspectors() {
        List<Inspection> rows = list.locations().stream()
                .flatMap(at -> at.inspectors().stream().map(by -> new Inspection(at, by)))
                .toList();
        Table<Inspection> table = Table.of(texts.of("table.inspectors"), rows)
                .text(texts.of("column.location-id"), row -> id(row.at()))
                .text(texts.of("column.location"), row -> name(row.at()))
                .text(
                        texts.of("column.person"),
                        row -> Cell.text(row.by().manager().person().id()))
                .text(
                        texts.of("column.name"),
                        row -> Cell.text(ViewTexts.nameOf(row.by().manager().person())))
                .text(
                        texts.of("column.post"),
                        row -> text(row.by().manager().person().post()))
                .text(
                        texts.of("column.cycle"),
                        row -> Cell.text(texts.cycleOf(row.by().cycle())));
        for (Shift shift : Shift.values()) {
            table = table.number(
                    texts.of("column." + shift), row -> visits(row.by().manager(), shift));
        }
        return table;
    }

    /** Everybody with the checklists in force. */
    Table<?> people() {
        Table<SafetyManager> table = Table.of(texts.of("table.people"), list.managers())
                .text(texts.of("column.name"), manager -> Cell.text(ViewTexts.nameOf(manager.person())))
                .text(
                        texts.of("column.person"),
                        manager -> Cell.text(manager.person().id()))
                .text(
                        texts.of("column.subject"),
                        manager -> Cell.text(ViewTexts.nameOf(manager.person().subject())))
                .text(texts.of("column.post"), manager -> text(manager.person().post()))
                .number(
                        texts.of("column.clauses"),
                        manager ->
                                count(manager.duty() != null, manager.clauses().size()))
                .number(
                        texts.of("column.items"),
                        manager -> count(
                                manager.inspection() != null, manager.items().size()));
        for (Shift shift : Shift.values()) {
            table = table.number(texts.of("column." + shift), manager -> visits(manager, shift));
        }
        return table;
    }

    /** Who has no checklist sees it said. */
    private Cell count(boolean isThere, int count) {
        return isThere ? Cell.count(count) : Cell.text(texts.of("gap.checklist"));
    }

    private static Cell visits(SafetyManager manager, Shift shift) {
        return Optional.ofNullable(manager.frequency().get(shift))
                .map(Cell::count)
                .orElse(Cell.NONE);
    }

    private static Cell id(InspectedLocation at) {
        return Cell.text(ViewTexts.textOf(at.location().id()));
    }

    private static Cell name(InspectedLocation at) {
        return Cell.text(ViewTexts.nameOf(at.location()));
    }

    private static Cell text(Optional<String> text) {
        return Cell.text(text.orElse(""));
    }
}
