package io.leansafety.cli;

import io.leansafety.organization.Person;
import io.leansafety.organization.SubjectFact;
import io.leansafety.rule.ExplanationTexts;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.FundTotals;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.MonthTotals;
import io.leansafety.value.Money;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The story of a month on one screen: what it paid, whose pay changed most and why, how trades netted.
 *
 * @param before the month before
 * @param month the month
 * @param texts the language
 */
record DemoReport(ExplainedMonth before, ExplainedMonth month, Texts texts) {
    private static final int COLUMNS = 80;
    private static final int PEOPLE = 3;
    private static final int SUBJECTS = 2;
    private static final int PARTS = 3;

    void print(PrintStream to) {
        MonthSettlement settled = month.settlement();
        MonthTotals totals = settled.totals();
        say(to, "demo.title", company(), settled.period(), settled.people().size(), settled.policy());
        say(to, "demo.safety", totals.safetyWagePaid(), totals.safetyWageWithheld(), totals.quotaWagePaid());
        say(to, "demo.charges", totals.charges(), totals.broughtForward(), totals.deducted());
        say(to, "demo.total", totals.rewards(), totals.total());
        to.println();
        say(to, "demo.changes", before.settlement().period());
        PayChange.between(before.settlement(), settled).stream().limit(PEOPLE).forEach(change -> print(change, to));
        to.println();
        printTrades(to);
        to.println();
        say(to, "demo.next");
        List.of("demo.next.explain", "demo.next.statement", "demo.next.workbook")
                .forEach(key -> say(to, key));
    }

    private void print(PayChange change, PrintStream to) {
        Person person = change.now().person();
        say(
                to,
                "demo.person",
                person.id(),
                person.name().orElse(""),
                person.subject().name().orElse(""),
                person.post().orElse(""),
                signed(change.total()));
        String parts = change.parts().stream()
                .limit(PARTS)
                .map(this::text)
                .collect(Collectors.joining(texts.of("demo.comma")));
        say(to, "demo.parts", parts);
        ExplanationTexts words = ExplanationTexts.in(texts.locale());
        new PayReason(before, month, change)
                .find()
                .ifPresent(why -> say(to, "demo.because", words.valueOf(why), words.labelOf(why)));
    }

    private String text(PayChange.Part part) {
        return texts.of("demo." + part.figure(), signed(part.change()));
    }

    private void printTrades(PrintStream to) {
        List<FundTotals> byNet = month.settlement().subjects().stream()
                .sorted(Comparator.comparing(FundTotals::net).reversed())
                .toList();
        say(to, "demo.trades", byNet.size());
        say(to, "demo.gained", nets(byNet.subList(0, SUBJECTS)));
        say(to, "demo.lost", nets(byNet.subList(byNet.size() - SUBJECTS, byNet.size())));
        Money balance = Money.ofFen(month.settlement().journal().balances().values().stream()
                .mapToLong(Long::longValue)
                .sum());
        int entries = month.settlement().journal().entries().size();
        say(to, "demo.journal", entries, balance, month.settlement().awaiting().size());
    }

    private String nets(List<FundTotals> subjects) {
        return subjects.stream()
                .map(subject -> nameOf(subject) + " " + signed(subject.net()))
                .collect(Collectors.joining(texts.of("demo.comma")));
    }

    private String nameOf(FundTotals totals) {
        return month.facts().organization().subjects().stream()
                .filter(subject -> totals.subject().equals(subject.id()))
                .findFirst()
                .map(SubjectFact::name)
                .orElse(totals.subject().value());
    }

    private String company() {
        return month.facts().organization().subjects().stream()
                .filter(subject -> subject.parent() == null)
                .findFirst()
                .map(SubjectFact::name)
                .orElse("");
    }

    private static String signed(Money amount) {
        return (amount.isNegative() ? "" : "+") + amount;
    }

    private void say(PrintStream to, String key, Object... values) {
        to.println(DisplayText.cut(DisplayText.escaped(texts.of(key, values)), COLUMNS));
    }
}
