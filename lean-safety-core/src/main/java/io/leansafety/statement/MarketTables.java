package io.leansafety.statement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.settlement.Figure;
import io.leansafety.statement.MarketFigures.Balance;
import io.leansafety.statement.MarketFigures.Charged;
import io.leansafety.statement.MarketFigures.Traded;
import io.leansafety.value.Money;
import io.leansafety.value.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables about the market: what was charged for which item and by which role, and who traded with whom. */
final class MarketTables {
    private final StatementSource source;
    private final StatementTexts texts;
    private final MarketFigures figures;

    MarketTables(StatementSource source) {
        this.source = source;
        this.texts = source.texts();
        this.figures = MarketFigures.of(source);
    }

    Table<Charged> items() {
        Collection<Charged> items = figures.items().values();
        long most = most(items, Charged::all);
        return Table.of(texts.of("table.items"), List.copyOf(items))
                .text(texts.of("column.item"), charged -> Cell.text(itemOf(charged.item())))
                .number(texts.of("column.lines"), charged -> Cell.count(charged.lines()))
                .bar(charged -> Cell.bar(charged.all().fen(), most))
                .number(texts.of("column.paid-by-subjects"), charged -> Cell.money(charged.paid()))
                .number(texts.nameOf(Figure.CHARGES), charged -> Cell.money(charged.charges()))
                .number(texts.nameOf(Figure.REWARDS), charged -> Cell.money(charged.rewards()))
                .summedUp(
                        Cell.text(texts.of("column.sum")),
                        Cell.count(items.stream().mapToInt(Charged::lines).sum()),
                        Cell.NONE,
                        CompanyTables.sum(items, Charged::paid),
                        CompanyTables.sum(items, Charged::charges),
                        CompanyTables.sum(items, Charged::rewards));
    }

    private String itemOf(Item item) {
        return item.code().isEmpty() ? texts.of("item.none") : item.text();
    }

    Table<Map.Entry<String, Charged>> roles() {
        Collection<Charged> all = figures.roles().values();
        long most = most(all, Charged::all);
        return Table.of(texts.of("table.roles"), List.copyOf(figures.roles().entrySet()))
                .text(texts.of("column.role"), role -> Cell.text(roleOf(role.getKey())))
                .number(
                        texts.of("column.lines"),
                        role -> Cell.count(role.getValue().lines()))
                .bar(role -> Cell.bar(role.getValue().all().fen(), most))
                .number(
                        texts.nameOf(Figure.CHARGES),
                        role -> Cell.money(role.getValue().charges()))
                .number(
                        texts.nameOf(Figure.REWARDS),
                        role -> Cell.money(role.getValue().rewards()))
                .summedUp(
                        Cell.text(texts.of("column.sum")),
                        Cell.count(all.stream().mapToInt(Charged::lines).sum()),
                        Cell.NONE,
                        CompanyTables.sum(all, Charged::charges),
                        CompanyTables.sum(all, Charged::rewards));
    }

    private String roleOf(String role) {
        return role.isEmpty() ? texts.of("role.none") : texts.worded("role", role);
    }

    Table<Traded> trades() {
        List<Traded> trades = figures.trades();
        long most = most(trades, Traded::amount);
        return Table.of(texts.of("table.trades"), trades)
                .text(texts.of("column.payer"), traded -> account(traded.payer()))
                .text(texts.of("column.payee"), traded -> account(traded.payee()))
                .number(texts.of("column.lines"), traded -> Cell.count(traded.entries()))
                .bar(traded -> Cell.bar(traded.amount().fen(), most))
                .number(texts.of("column.amount"), traded -> Cell.money(traded.amount()))
                .summedUp(
                        Cell.text(texts.of("column.sum")),
                        Cell.NONE,
                        Cell.count(trades.stream().mapToInt(Traded::entries).sum()),
                        Cell.NONE,
                        CompanyTables.sum(trades, Traded::amount));
    }

    /** An account as people call it, leading to the page of its subject. */
    private Cell account(Account account) {
        Cell name = Cell.text(nameOf(account, source));
        return Directory.isPersonal(account) ? name : name.leadingTo(Anchors.of(new SubjectId(account.owner())));
    }

    /** {@return an account as people call it: by its owner, a settlement center as such} */
    static String nameOf(Account account, StatementSource source) {
        String owner = source.directory().ownerOf(account);
        return account.kind() == AccountKind.CENTER ? source.texts().of("account.center", owner) : owner;
    }

    Table<Balance> balances() {
        Collection<Balance> balances = figures.balances();
        return Table.of(texts.of("table.balances"), List.copyOf(balances))
                .text(texts.of("column.account"), balance -> Cell.text(texts.of("account." + balance.kind())))
                .number(texts.of("column.left"), balance -> Cell.money(balance.left()))
                .number(texts.of("column.entered"), balance -> Cell.money(balance.entered()))
                .number(texts.of("column.net"), balance -> Cell.money(balance.gained()))
                .summedUp(
                        Cell.text(texts.of("column.sum")),
                        CompanyTables.sum(balances, Balance::left),
                        CompanyTables.sum(balances, Balance::entered),
                        CompanyTables.sum(balances, Balance::gained));
    }

    private static <T> long most(Collection<T> rows, Function<T, Money> amount) {
        return rows.stream().map(amount).mapToLong(Money::fen).max().orElse(0);
    }
}
