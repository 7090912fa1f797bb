package io.leansafety.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.Entry;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.statement.MarketFigures.Balance;
import io.leansafety.statement.MarketFigures.Charged;
import io.leansafety.statement.MarketFigures.Traded;
import io.leansafety.value.Money;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a statement sums up is what the month settled. */
@Rule({"S9", "S10"})
class MarketFiguresTest {
    static List<String> cases() {
        return AnyStatement.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itemsAndRolesSumUpToTheTotals(String name) {
        ExplainedMonth month = AnyStatement.month(name);
        MarketFigures figures = MarketFigures.of(source(month));

        for (Collection<Charged> charged :
                List.of(figures.items().values(), figures.roles().values())) {
            assertThat(sum(charged, Charged::charges))
                    .isEqualTo(month.settlement().totals().charges());
            assertThat(sum(charged, Charged::rewards))
                    .isEqualTo(month.settlement().totals().rewards());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tradesAreWhatLeftTheFunds(String name) {
        ExplainedMonth month = AnyStatement.month(name);
        MarketFigures figures = MarketFigures.of(source(month));
        List<Entry> left = month.settlement().journal().entries().stream()
                .filter(entry -> entry.debit().isFund())
                .toList();
        List<Entry> ofThisMonth =
                left.stream().filter(entry -> entry.corrects() == null).toList();

        assertThat(sum(figures.trades(), Traded::amount)).isEqualTo(sum(left, Entry::amount));
        assertThat(sum(figures.items().values(), Charged::paid)).isEqualTo(sum(ofThisMonth, Entry::amount));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allAccountsSumToNothing(String name) {
        MarketFigures figures = MarketFigures.of(source(AnyStatement.month(name)));

        assertThat(sum(figures.balances(), Balance::gained)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyoneWithASafetyWageIsInOneBand(String name) {
        ExplainedMonth month = AnyStatement.month(name);
        List<PayoutBand> bands = PayoutBand.of(month.settlement().people());

        assertThat(bands.stream().mapToInt(PayoutBand::people).sum())
                .isEqualTo((int) month.settlement().people().stream()
                        .filter(person -> person.settlement().hasSafetyWage())
                        .count());
        assertThat(sum(bands, PayoutBand::paid))
                .isEqualTo(month.settlement().totals().safetyWagePaid());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLinesOfAnAccountSumUpToItsFigures(String name) {
        StatementSource source = source(AnyStatement.month(name));

        assertThat(source.subjects()).allSatisfy(subject -> {
            source.fundOf(subject).ifPresent(MarketFiguresTest::assertSums);
            source.centerOf(subject).ifPresent(MarketFiguresTest::assertSums);
        });
    }

    @Test
    void aPartOfASplitIsAboutTheItemThatWasSplit() {
        MarketFigures figures = MarketFigures.of(source(AnyStatement.month("split-and-dates")));

        assertThat(figures.items()).doesNotContainKey("");
    }

    private static void assertSums(SubjectAccount account) {
        Money paid = sum(account.movements().stream().filter(Movement::isPaid).toList(), Movement::amount);
        Money all = sum(account.movements(), Movement::amount);
        assertThat(paid).hasToString(account.figures().paid().resultText());
        assertThat(all.minus(paid)).hasToString(account.figures().received().resultText());
    }

    private static StatementSource source(ExplainedMonth month) {
        return new StatementSource(month, StatementTexts.in(Locale.CHINESE), Set.of());
    }

    private static <T> Money sum(Collection<T> things, Function<T, Money> amount) {
        return things.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
