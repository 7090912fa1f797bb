package io.leansafety.statement;

import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.value.Money;
import io.leansafety.value.SubjectId;
import java.util.stream.Stream;

/** The tables about subjects: their funds and centers, and every line that moved through them. */
final class SubjectTables {
    private final StatementSource source;
    private final StatementTexts texts;

    /** A line of an account. */
    private record Line(SubjectAccount account, Movement movement) {}

    SubjectTables(StatementSource source) {
        this.source = source;
        this.texts = source.texts();
    }

    Table<SubjectAccount> accounts() {
        return Table.<SubjectAccount>of(
                        texts.of("table.accounts"), () -> stream().iterator())
                .text(texts.of("column.subject-id"), account -> Cell.text(account.owner()))
                .text(texts.of("column.subject"), account -> nameOf(account.owner()))
                .text(texts.of("column.account"), this::accountOf)
                .number(texts.of("column.paid"), account -> sum(account, true))
                .number(texts.of("column.received"), account -> sum(account, false))
                .number(
                        texts.of("column.net"),
                        account -> Cell.decimal(
                                Cell.Kind.MONEY, account.figures().net().resultText()));
    }

    Table<?> movements() {
        return Table.<Line>of(
                        texts.of("table.movements"),
                        () -> stream()
                                .flatMap(account ->
                                        account.movements().stream().map(movement -> new Line(account, movement)))
                                .iterator())
                .text(
                        texts.of("column.subject-id"),
                        line -> Cell.text(line.account().owner()))
                .text(texts.of("column.subject"), line -> nameOf(line.account().owner()))
                .text(texts.of("column.account"), line -> accountOf(line.account()))
                .text(
                        texts.of("column.day"),
                        line -> Cell.text(line.movement().entry().date()))
                .text(
                        texts.of("column.reference"),
                        line -> Cell.text(line.movement().entry().reference()))
                .text(
                        texts.of("column.counterparty"),
                        line -> Cell.text(MarketTables.nameOf(line.movement().counterparty(), source)))
                .text(
                        texts.of("column.item"),
                        line -> Cell.text(line.movement().item().text()))
                .text(
                        texts.of("column.kind"),
                        line -> Cell.text(
                                texts.explanations().nameOf(line.movement().how())))
                .number(texts.of("column.paid"), line -> amount(line.movement(), true))
                .number(texts.of("column.received"), line -> amount(line.movement(), false))
                .text(
                        texts.of("column.formula"),
                        line -> Cell.text(
                                texts.explanations().formulaOf(line.movement().how())))
                .text(
                        texts.of("column.clause"),
                        line -> Cell.text(
                                texts.explanations().clauseOf(line.movement().how())));
    }

    private Stream<SubjectAccount> stream() {
        return source.subjects().stream()
                .flatMap(subject -> Stream.concat(source.fundOf(subject).stream(), source.centerOf(subject).stream()));
    }

    private Cell nameOf(SubjectId subject) {
        return Cell.text(source.directory().nameOf(subject));
    }

    private Cell accountOf(SubjectAccount account) {
        return Cell.text(texts.of(account.isCenter() ? "subject.center" : "subject.fund"));
    }

    private static Cell sum(SubjectAccount account, boolean isPaid) {
        return Cell.money(account.movements().stream()
                .filter(movement -> movement.isPaid() == isPaid)
                .map(Movement::amount)
                .reduce(Money.ZERO, Money::plus));
    }

    private static Cell amount(Movement movement, boolean isPaid) {
        return movement.isPaid() == isPaid ? Cell.money(movement.amount()) : Cell.NONE;
    }
}
