package io.leansafety.statement;

import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.rule.ExplanationTexts;
import io.leansafety.rule.Unit;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.PersonCorrection;
import io.leansafety.settlement.PersonResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables about people: their figures, what findings did, and how every figure came about. */
final class PersonTables {
    private final StatementSource source;
    private final StatementTexts texts;

    /** What a finding did to somebody. */
    private record Line(PersonResult person, PersonEntry entry) {}

    /** A closed month of somebody that is corrected. */
    private record Corrected(PersonResult person, PersonCorrection correction) {}

    /** A step of an explanation of somebody's figure. */
    private record Step(PersonResult person, ExplanationSteps.Step step) {}

    PersonTables(StatementSource source) {
        this.source = source;
        this.texts = source.texts();
    }

    Table<PersonResult> figures(List<Figure> shown) {
        Table<PersonResult> table = about(texts.of("table.people"), source.people(), person -> person)
                .text(
                        texts.of("column.subject"),
                        person -> Cell.text(source.directory()
                                .nameOf(person.person().subject().id())))
                .text(
                        texts.of("column.post"),
                        person -> Cell.text(person.person().post().orElse("")))
                .text(
                        texts.of("column.tier"),
                        person -> Cell.text(person.person()
                                .tier()
                                .map(tier -> texts.worded("tier", tier))
                                .orElse("")));
        for (Figure figure : shown) {
            table = table.number(texts.nameOf(figure), person -> PersonFigures.cell(person.settlement(), figure));
        }
        return table;
    }

    Table<?> entries() {
        return about(texts.of("table.lines"), () -> lines().iterator(), Line::person)
                .text(texts.of("column.day"), line -> Cell.text(line.entry().day()))
                .text(
                        texts.of("column.reference"),
                        line -> Cell.text(line.entry().line().finding()))
                .text(
                        texts.of("column.item"),
                        line -> Cell.text(line.entry().item().text()))
                .text(texts.of("column.role"), line -> Cell.text(roleOf(line.entry())))
                .text(
                        texts.of("column.kind"),
                        line -> Cell.text(
                                texts.explanations().nameOf(line.entry().how())))
                .number(
                        texts.of("column.amount"),
                        line -> line.entry().isPoints()
                                ? Cell.NONE
                                : line.entry().cell())
                .number(
                        texts.of("column.points"),
                        line -> line.entry().isPoints() ? line.entry().cell() : Cell.NONE);
    }

    /** By how much whose figures of which closed month change; what is charged or written off is not paid. */
    Table<?> corrections() {
        return about(texts.of("table.corrections"), corrected(), Corrected::person)
                .text(
                        texts.of("column.month"),
                        row -> Cell.text(row.correction().month()))
                .number(
                        texts.nameOf(Figure.CHARGES),
                        row -> Cell.money(row.correction().charges()))
                .number(
                        texts.nameOf(Figure.WRITTEN_OFF),
                        row -> Cell.money(row.correction().writtenOff()))
                .number(
                        texts.nameOf(Figure.SAFETY_WAGE_PAID),
                        row -> Cell.money(row.correction().safetyWagePaid()))
                .number(
                        texts.nameOf(Figure.QUOTA_WAGE_PAID),
                        row -> Cell.money(row.correction().quotaWagePaid()))
                .number(
                        texts.nameOf(Figure.PERFORMANCE_WAGE),
                        row -> Cell.money(row.correction().performanceWage()))
                .number(
                        texts.nameOf(Figure.REWARDS),
                        row -> Cell.money(row.correction().rewards()))
                .number(
                        texts.nameOf(Figure.DEDUCTED),
                        row -> Cell.money(row.correction().deducted()))
                .number(
                        texts.nameOf(Figure.CORRECTIONS),
                        row -> Cell.money(row.correction().total()));
    }

    private List<Corrected> corrected() {
        return source.people().stream()
                .flatMap(person -> person.corrections().stream().map(month -> new Corrected(person, month)))
                .toList();
    }

    private String roleOf(PersonEntry entry) {
        return entry.line().role().map(role -> texts.worded("role", role)).orElse(texts.of("role.none"));
    }

    private Stream<Line> lines() {
        return source.people().stream()
                .flatMap(person -> source.entriesOf(person).stream().map(entry -> new Line(person, entry)));
    }

    Table<?> explanations() {
        ExplanationTexts words = texts.explanations();
        Iterable<Step> steps =
                () -> source.people().stream().flatMap(this::stepsOf).iterator();
        return about(texts.of("table.explanations"), steps, Step::person)
                .text(
                        texts.of("column.figure"),
                        step -> Cell.text(words.nameOf(step.step().top())))
                .number(texts.of("column.depth"), step -> Cell.count(step.step().depth()))
                .text(
                        texts.of("column.step"),
                        step -> Cell.text(words.labelOf(step.step().node())))
                .number(texts.of("column.value"), step -> valueOf(step.step()))
                .text(
                        texts.of("column.formula"),
                        step -> Cell.text(words.formulaOf(step.step().node())))
                .text(
                        texts.of("column.clause"),
                        step -> Cell.text(words.clauseOf(step.step().node())));
    }

    private static Cell valueOf(ExplanationSteps.Step step) {
        String text = step.node().resultText();
        Cell.Kind kind = step.node().unit() == Unit.RATIO ? Cell.Kind.RATIO : Cell.Kind.MONEY;
        return text.indexOf('/') >= 0 ? Cell.text(text) : Cell.decimal(kind, text);
    }

    private Stream<Step> stepsOf(PersonResult person) {
        ExplanationSteps steps = new ExplanationSteps();
        return source.month().person(person.person().id()).values().stream()
                .flatMap(figure -> steps.of(figure).stream())
                .map(step -> new Step(person, step));
    }

    private <T> Table<T> about(String title, Iterable<T> rows, Function<T, PersonResult> person) {
        return Table.of(title, rows)
                .text(
                        texts.of("column.person"),
                        row -> Cell.text(person.apply(row).person().id()))
                .text(
                        texts.of("column.name"),
                        row -> Cell.text(person.apply(row).person().name().orElse("")));
    }
}
