package io.leansafety.statement;

import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.rule.Problem;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.MonthSettlement.AwaitingFinding;
import io.leansafety.settlement.MonthTotals;
import io.leansafety.settlement.PersonResult;
import io.leansafety.value.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables about the company's people, and about what is open or doubtful. */
final class CompanyTables {
    private static final List<Figure> OVERVIEW = List.of(
            Figure.RESPONSIBILITY_SCORE,
            Figure.PAYOUT_RATIO,
            Figure.SAFETY_WAGE_PAID,
            Figure.QUOTA_WAGE_PAID,
            Figure.PERFORMANCE_WAGE,
            Figure.REWARDS,
            Figure.DEDUCTED,
            Figure.CARRIED_FORWARD,
            Figure.CORRECTIONS,
            Figure.TOTAL);

    private final StatementSource source;
    private final StatementTexts texts;

    CompanyTables(StatementSource source) {
        this.source = source;
        this.texts = source.texts();
    }

    /** The sums of everybody's figures, by the name of the figure. */
    Table<Map.Entry<Figure, Money>> totals() {
        return Table.of(texts.of("table.totals"), totals(source.settlement().totals()))
                .text(texts.of("column.figure"), total -> Cell.text(nameOf(total.getKey())))
                .number(texts.of("column.amount"), total -> Cell.money(total.getValue()));
    }

    private List<Map.Entry<Figure, Money>> totals(MonthTotals totals) {
        return Stream.of(
                        Map.entry(Figure.SAFETY_WAGE_PAID, totals.safetyWagePaid()),
                        Map.entry(Figure.SAFETY_WAGE_WITHHELD, totals.safetyWageWithheld()),
                        Map.entry(Figure.QUOTA_WAGE_PAID, totals.quotaWagePaid()),
                        Map.entry(Figure.REWARDS, totals.rewards()),
                        Map.entry(Figure.CHARGES, totals.charges()),
                        Map.entry(Figure.BROUGHT_FORWARD, totals.broughtForward()),
                        Map.entry(Figure.DEDUCTED, totals.deducted()),
                        Map.entry(Figure.CARRIED_FORWARD, totals.carriedForward()),
                        Map.entry(Figure.WRITTEN_OFF, totals.writtenOff()),
                        Map.entry(Figure.CORRECTIONS, totals.corrections()),
                        Map.entry(Figure.TOTAL, totals.total()))
                .filter(total -> source.shows(total.getKey()))
                .toList();
    }

    private String nameOf(Figure figure) {
        return texts.nameOf(figure);
    }

    Table<PayoutBand> bands() {
        Collection<PayoutBand> bands = PayoutBand.of(source.settlement().people());
        int most = bands.stream().mapToInt(PayoutBand::people).max().orElse(0);
        int people = bands.stream().mapToInt(PayoutBand::people).sum();
        return Table.of(texts.of("table.bands"), people == 0 ? List.<PayoutBand>of() : List.copyOf(bands))
                .text(texts.of("column.ratio"), band -> Cell.text(texts.of("band." + band.from())))
                .number(texts.of("column.people"), band -> Cell.count(band.people()))
                .bar(band -> Cell.bar(band.people(), most))
                .number(nameOf(Figure.ENTITLEMENT), band -> Cell.money(band.entitlement()))
                .number(nameOf(Figure.SAFETY_WAGE_PAID), band -> Cell.money(band.paid()))
                .summedUp(
                        Cell.text(texts.of("column.sum")),
                        Cell.count(people),
                        Cell.NONE,
                        sum(bands, PayoutBand::entitlement),
                        sum(bands, PayoutBand::paid));
    }

    Table<AwaitingFinding> awaiting() {
        return Table.of(texts.of("table.awaiting"), source.settlement().awaiting())
                .text(texts.of("column.finding"), awaiting -> Cell.text(awaiting.finding()))
                .text(texts.of("column.item"), awaiting -> Cell.text(source.itemOf(awaiting.finding())))
                .text(texts.of("column.awaits"), awaiting -> Cell.text(texts.of("awaiting." + awaiting.reason())));
    }

    Table<Problem> warnings() {
        return Table.of(texts.of("table.warnings"), source.settlement().warnings())
                .text(texts.of("column.warning"), warning -> Cell.text(texts.sentenceOf(warning)))
                .text(texts.of("column.rule"), warning -> Cell.text(warning.rule()))
                .text(texts.of("column.place"), warning -> Cell.text(warning.document() + " " + warning.path()));
    }

    /** Everybody with the figures that a page's width allows. */
    Table<PersonResult> people() {
        Table<PersonResult> table = Table.of(texts.of("table.people"), source.people())
                .text(texts.of("column.name"), CompanyTables::nameOf)
                .text(texts.of("column.subject"), this::subjectOf);
        for (Figure figure : OVERVIEW.stream().filter(source::shows).toList()) {
            table = table.number(nameOf(figure), person -> PersonFigures.cell(person.settlement(), figure));
        }
        return table;
    }

    private static Cell nameOf(PersonResult person) {
        String id = person.person().id().value();
        return Cell.text(person.person().name().orElse(id))
                .leadingTo(Anchors.of(person.person().id()));
    }

    private Cell subjectOf(PersonResult person) {
        return Cell.text(source.directory().nameOf(person.person().subject().id()));
    }

    /** {@return the sum of a column} */
    static <T> Cell sum(Collection<T> rows, Function<T, Money> amount) {
        return Cell.money(rows.stream().map(amount).reduce(Money.ZERO, Money::plus));
    }
}
