package io.leansafety.view;

import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location.RiskPoint;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.value.Points;
import io.leansafety.view.PostCard.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of cards for a workbook: clauses, items and frequencies of all posts. */
record CardTables(List<PostCard> cards, ViewTexts texts) {
    /** An entry of a card. */
    private record Line<T>(PostCard card, Shared<T> shared) {
        T entry() {
            return shared.entry();
        }
    }

    /** An item of a card, or a location of which it has none. */
    private record Inspection(PostCard card, Place place, Optional<Shared<InspectionItem>> shared) {
        Optional<InspectionItem> item() {
            return shared.map(Shared::entry);
        }

        Optional<RiskPoint> risk() {
            return item().flatMap(item -> Risks.find(place.location(), item));
        }
    }

    Table<?> clauses() {
        Table<Line<DutyClause>> table = Table.of(texts.of("table.clauses"), lines(PostCard::clauses));
        return post(table, Line::card)
                .text(texts.of("column.people"), line -> names(line.shared().people()))
                .text(
                        texts.of("column.clause"),
                        line -> Cell.text(ViewTexts.textOf(line.entry().text())))
                .text(texts.of("column.basis"), line -> Cell.text(texts.basisOf(line.entry())))
                .text(texts.of("column.due"), line -> Cell.text(texts.dueOf(line.entry())))
                .number(texts.of("column.weight"), line -> points(line.entry().weight()))
                .number(texts.of("column.penalty"), line -> points(line.entry().penalty()))
                .wrapping();
    }

    Table<?> items() {
        RiskColors colors = new RiskColors(texts);
        Table<Inspection> table = Table.of(
                texts.of("table.items"),
                cards.stream().flatMap(CardTables::inspections).toList());
        return post(table, Inspection::card)
                .text(
                        texts.of("column.people"),
                        line -> names(line.shared().map(Shared::people).orElse(List.of())))
                .text(
                        texts.of("column.location"),
                        line -> Cell.text(ViewTexts.nameOf(line.place().location())))
                .text(
                        texts.of("column.cycle"),
                        line -> Cell.text(texts.cyclesOf(line.place().cycles())))
                .text(
                        texts.of("column.check"),
                        line -> Cell.text(line.item().map(InspectionItem::check).orElse(texts.of("gap.item"))))
                .text(texts.of("column.standard"), line -> text(line.item().map(InspectionItem::standard)))
                .text(texts.of("column.scope"), line -> text(line.item().map(texts::scopeOf)))
                .text(texts.of("column.risk"), line -> text(line.risk().map(ViewTexts::nameOf)))
                .text(
                        texts.of("column.level"),
                        line -> line.risk().map(colors::cell).orElse(Cell.NONE))
                .wrapping();
    }

    Table<?> frequencies() {
        Table<Line<Map<Shift, Integer>>> table = Table.of(texts.of("table.frequencies"), lines(PostCard::frequencies));
        table = post(table, Line::card)
                .text(texts.of("column.people"), line -> names(line.shared().people()));
        for (Shift shift : Shift.values()) {
            table = table.number(
                    texts.of("column." + shift),
                    line -> Optional.ofNullable(line.entry().get(shift))
                            .map(Cell::count)
                            .orElse(Cell.NONE));
        }
        return table;
    }

    private <T> List<Line<T>> lines(Function<PostCard, List<Shared<T>>> entries) {
        return cards.stream()
                .flatMap(card -> entries.apply(card).stream().map(shared -> new Line<>(card, shared)))
                .toList();
    }

    private static Stream<Inspection> inspections(PostCard card) {
        return card.places().stream()
                .flatMap(place -> place.items().isEmpty()
                        ? Stream.of(new Inspection(card, place, Optional.empty()))
                        : place.items().stream().map(item -> new Inspection(card, place, Optional.of(item))));
    }

    private <T> Table<T> post(Table<T> table, Function<T, PostCard> card) {
        return table.text(
                        texts.of("column.subject"),
                        line -> Cell.text(
                                ViewTexts.nameOf(card.apply(line).post().subject())))
                .text(
                        texts.of("column.post"),
                        line -> Cell.text(card.apply(line).post().name()));
    }

    private Cell names(List<Person> people) {
        return Cell.text(texts.namesOf(people));
    }

    private static Cell text(Optional<String> text) {
        return Cell.text(text.orElse(""));
    }

    private static Cell points(@Nullable Points points) {
        return points == null ? Cell.NONE : Cell.decimal(Cell.Kind.SCORE, points);
    }
}
