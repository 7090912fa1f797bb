package io.leansafety.cli.play;

import io.leansafety.ledger.Entry;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.MonthTotals;
import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a month that was played came to, beside what its file comes to.
 *
 * <p>One thing may come by another way: what a file brings forward by hand is a correction of the month before in a market
 * (rule S11b). Nobody's pay is another for it, and no subject's.
 *
 * @param period the month
 * @param rows the figures
 * @param corrected who is paid by a correction what the file brings forward, and how much
 */
public record Comparison(SettlementPeriod period, List<Row> rows, Map<PersonId, Money> corrected) {
    public Comparison {
        rows = List.copyOf(rows);
        corrected = Collections.unmodifiableMap(new TreeMap<>(corrected));
    }

    /** How two figures stand to each other. */
    public enum Equality {
        /** They are the same. */
        EQUAL,
        /** They are the same but for what is corrected instead of brought forward. */
        BY_CORRECTION,
        /** They are not. */
        DIFFERENT
    }

    /**
     * A figure.
     *
     * @param figure its name
     * @param played what the play came to
     * @param filed what the file comes to
     * @param equality how the two stand to each other
     */
    public record Row(String figure, String played, String filed, Equality equality) {}

    /** {@return whether every figure is the same, at least by a correction} */
    public boolean isEqual() {
        return rows.stream().noneMatch(row -> row.equality() == Equality.DIFFERENT);
    }

    /**
     * Compares the results of a month.
     *
     * @param played what was posted
     * @param filed what the file settles to
     * @return the comparison
     */
    public static Comparison of(MonthSettlement played, MonthSettlement filed) {
        MonthTotals one = played.totals();
        MonthTotals other = filed.totals();
        List<Row> rows = new ArrayList<>();
        rows.add(money("safety-wage-paid", MonthTotals::safetyWagePaid, one, other));
        rows.add(money("safety-wage-withheld", MonthTotals::safetyWageWithheld, one, other));
        rows.add(money("quota-wage-paid", MonthTotals::quotaWagePaid, one, other));
        rows.add(money("rewards", MonthTotals::rewards, one, other));
        rows.add(money("charges", MonthTotals::charges, one, other));
        rows.add(corrected("brought-forward", MonthTotals::broughtForward, one, other));
        rows.add(corrected("deducted", MonthTotals::deducted, one, other));
        rows.add(money("carried-forward", MonthTotals::carriedForward, one, other));
        rows.add(money("written-off", MonthTotals::writtenOff, one, other));
        rows.add(money("total", MonthTotals::total, one, other));
        rows.add(people(played, filed));
        rows.add(row("subjects", played.subjects(), filed.subjects()));
        rows.add(row("centers", played.centers(), filed.centers()));
        rows.add(entries(played, filed));
        rows.add(row("awaiting", played.awaiting(), filed.awaiting()));
        return new Comparison(filed.period(), rows, corrections(played));
    }

    private static Row money(String figure, Function<MonthTotals, Money> of, MonthTotals one, MonthTotals other) {
        return new Row(
                figure,
                of.apply(one).toString(),
                of.apply(other).toString(),
                of.apply(one).equals(of.apply(other)) ? Equality.EQUAL : Equality.DIFFERENT);
    }

    /** What is corrected is neither brought forward nor deducted. */
    private static Row corrected(String figure, Function<MonthTotals, Money> of, MonthTotals one, MonthTotals other) {
        Row row = money(figure, of, one, other);
        boolean isCorrected =
                of.apply(one).minus(one.corrections()).equals(of.apply(other).minus(other.corrections()));
        return row.equality() == Equality.DIFFERENT && isCorrected
                ? new Row(figure, row.played(), row.filed(), Equality.BY_CORRECTION)
                : row;
    }

    private static Row people(MonthSettlement played, MonthSettlement filed) {
        return row(
                "people",
                played.people().stream().map(Comparison::figures).toList(),
                filed.people().stream().map(Comparison::figures).toList());
    }

    /** Everything of a person's month that is no way of the money, but where it comes to. */
    private static List<Object> figures(PersonResult result) {
        PersonSettlement month = result.settlement();
        return List.of(
                month.person(),
                result.person().tier(),
                month.dutyScore(),
                month.inspectionScore(),
                month.responsibilityScore(),
                month.month().entitlement(),
                month.safetyWagePaid(),
                month.quotaWagePaid(),
                month.month().performance(),
                month.rewards(),
                month.charges(),
                month.carriedForward(),
                month.writtenOff(),
                month.total());
    }

    /** How many there are, and whether they are the same ones. */
    private static Row row(String figure, Collection<?> played, Collection<?> filed) {
        return new Row(
                figure,
                String.valueOf(played.size()),
                String.valueOf(filed.size()),
                counts(played).equals(counts(filed)) ? Equality.EQUAL : Equality.DIFFERENT);
    }

    private static Row entries(MonthSettlement played, MonthSettlement filed) {
        List<Entry> one = played.journal().entries();
        List<Entry> other = filed.journal().entries();
        Row row = row("entries", one, other);
        boolean isCorrected =
                row("entries", movements(one, other), movements(other, one)).equality() == Equality.EQUAL
                        && without(one, other).stream().allMatch(entry -> entry.corrects() != null);
        return row.equality() == Equality.DIFFERENT && isCorrected
                ? new Row(row.figure(), row.played(), row.filed(), Equality.BY_CORRECTION)
                : row;
    }

    /** What moves by the entries that only one of two has, whenever it is dated. */
    private static List<List<Object>> movements(List<Entry> entries, List<Entry> others) {
        return without(entries, others).stream()
                .map(entry ->
                        List.<Object>of(entry.debit(), entry.credit(), entry.amount(), entry.rule(), entry.reference()))
                .toList();
    }

    private static List<Entry> without(List<Entry> entries, List<Entry> others) {
        List<Entry> left = new ArrayList<>(entries);
        others.forEach(left::remove);
        return left;
    }

    private static <T> Map<T, Long> counts(Collection<T> all) {
        return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<PersonId, Money> corrections(MonthSettlement played) {
        Map<PersonId, Money> amounts = new TreeMap<>();
        played.people().stream()
                .filter(person -> !person.corrections().isEmpty())
                .map(PersonResult::settlement)
                .forEach(
                        settled -> amounts.put(settled.person(), settled.month().corrections()));
        return amounts;
    }
}
