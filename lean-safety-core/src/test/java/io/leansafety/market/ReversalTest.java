package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.ledger.Verification;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PersonFigures;
import io.leansafety.run.RunStep;
import io.leansafety.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reversal takes back all that a run posted, and the month begins anew with the next revision. */
@Rule({"S9", "S11"})
class ReversalTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;

    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER, "F1", "F2"));

    @Test
    void aPostedMonthMovesItsEntries() {
        market.bring(OCTOBER, MonthState.POSTED);

        assertThat(market.journal.balances(market.enterprise))
                .containsEntry(new Account(AccountKind.OBLIGATION, "P1"), Money.of("-50.00"));
        assertSound(market.entries().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTED", "PUBLISHED"})
    @Fault("RB-A16")
    void everyAccountIsBackWhereItWas(MonthState state) {
        market.bring(OCTOBER, state);
        List<SealedEntry> posted = market.entries();
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();

        assertThat(market.journal.balances(market.enterprise).values())
                .isNotEmpty()
                .containsOnly(Money.ZERO);
        assertThat(market.entries())
                .startsWith(posted.toArray(SealedEntry[]::new))
                .hasSize(2 * posted.size());
        assertSound(2L * posted.size());
    }

    /** What a run posts is sealed some at a time. */
    @Test
    void aLongRunIsOneChainBothWays() {
        SmallMarket busy = SmallMarket.with(MarketFacts.of(
                OCTOBER, IntStream.range(0, 2_500).mapToObj(i -> "F" + i).toArray(String[]::new)));
        busy.bring(OCTOBER, MonthState.POSTED);
        List<SealedEntry> posted = busy.entries();
        busy.take(MonthStep.REVERSE, OCTOBER).orElseThrow();

        assertThat(posted)
                .map(SealedEntry::sequence)
                .hasSize(2_501)
                .startsWith(1L)
                .endsWith(2_501L);
        assertThat(busy.journal.verify(busy.enterprise))
                .isEqualTo(new Verification(2 * 2_501, busy.entries().get(5_001).anchor(), null));
        assertThat(busy.journal.balances(busy.enterprise).values()).containsOnly(Money.ZERO);
    }

    @Test
    void whatARunBeforePostedStays() {
        market.bring(OCTOBER, MonthState.CLOSED);
        Map<Account, Money> october = market.journal.balances(market.enterprise);
        market.receive(MarketFacts.of(NOVEMBER, "F3"));
        market.bring(NOVEMBER, MonthState.POSTED);
        assertThat(market.journal.balances(market.enterprise)).isNotEqualTo(october);
        market.take(MonthStep.REVERSE, NOVEMBER).orElseThrow();

        assertThat(market.journal.balances(market.enterprise)).isEqualTo(october);
    }

    @Test
    void theNextRevisionBegins() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        assertThat(market.months.history(market.enterprise, OCTOBER).revision()).isEqualTo(2);
        market.receive(MarketFacts.of(OCTOBER, "F1"));
        market.bring(OCTOBER, MonthState.POSTED);

        assertThat(market.months.history(market.enterprise, OCTOBER).steps())
                .extracting(step -> step.sequence() + " " + step.revision() + " " + step.step())
                .containsExactly(
                        "1 1 PREPARE",
                        "2 1 APPROVE",
                        "3 1 POST",
                        "4 1 REVERSE",
                        "5 2 PREPARE",
                        "6 2 APPROVE",
                        "7 2 POST");
        assertThat(market.entries()).extracting(SealedEntry::revision).containsOnly(1, 2);
        assertThat(market.ports.runs().find(market.enterprise, OCTOBER, 2)).isPresent();
        assertSound(market.entries().size());
    }

    @Test
    @Fault({"RB-A16", "RB-E02"})
    void aMonthIsReversedOnce() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        List<SealedEntry> entries = market.entries();

        assertThat(SmallMarket.refused(market.take(MonthStep.REVERSE, OCTOBER)))
                .containsExactly("step-not-allowed S11 step");
        assertThat(market.entries()).isEqualTo(entries);
    }

    @Test
    void theSecondRevisionIsReversedByItself() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        market.bring(OCTOBER, MonthState.POSTED);
        RunStep reversed = market.take(MonthStep.REVERSE, OCTOBER).orElseThrow().step();

        assertThat(reversed.revision()).isEqualTo(2);
        assertThat(market.journal.balances(market.enterprise).values()).containsOnly(Money.ZERO);
        assertSound(market.entries().size());
    }

    @Test
    void aReversedMonthHasNoResultUntilItIsPostedAnew() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();

        assertThat(SmallMarket.refused(market.months.posted(market.enterprise, OCTOBER)))
                .containsExactly("not-posted S11 month");
        assertThat(market.ports.runs().figures(market.enterprise, OCTOBER)).isEmpty();
    }

    @Test
    @Rule("S6")
    void whatIsCarriedForwardSurvivesAReversal() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        market.bring(OCTOBER, MonthState.CLOSED);
        market.receive(MarketFacts.of(NOVEMBER, "F3"));
        market.bring(NOVEMBER, MonthState.PUBLISHED);
        market.take(MonthStep.REVERSE, NOVEMBER).orElseThrow();
        market.bring(NOVEMBER, MonthState.POSTED);

        assertThat(person(OCTOBER).carriedForward()).isEqualTo(Money.of("50.00"));
        assertThat(person(NOVEMBER).broughtForward()).isEqualTo(Money.of("50.00"));
        assertThat(person(NOVEMBER).deducted()).isEqualTo(Money.of("150.00"));
    }

    private PersonFigures person(YearMonth month) {
        return market.ports.runs().figures(market.enterprise, month).orElseThrow().people().stream()
                .filter(of -> of.person().value().equals("P1"))
                .findFirst()
                .orElseThrow();
    }

    private void assertSound(long entries) {
        Verification verification = market.journal.verify(market.enterprise);
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.entries()).isEqualTo(entries);
        assertThat(market.journal.balances(market.enterprise).values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ZERO);
        assertThat(market.ports.anchors().latest(market.enterprise)).contains(verification.end());
    }
}
