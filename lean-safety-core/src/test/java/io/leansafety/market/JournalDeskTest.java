package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.Stored;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal is read page by page: all of it, once, in its order. */
@Rule("S9")
class JournalDeskTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;

    private final SmallMarket market = SmallMarket.open();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 1_000})
    void pagesAreTheJournalOnceAndInOrder(int atMost) {
        List<SealedEntry> entries = keep(7);

        assertThat(pages(atMost))
                .hasSize((7 + atMost - 1) / atMost)
                .flatMap(JournalPage::entries)
                .isEqualTo(entries)
                .isEqualTo(market.entries());
    }

    @Test
    void aPageSaysWhereTheNextOneBegins() {
        List<SealedEntry> entries = keep(5);

        assertThat(page(0, 2)).isEqualTo(new JournalPage(entries.subList(0, 2), Optional.of(2L)));
        assertThat(page(2, 2)).isEqualTo(new JournalPage(entries.subList(2, 4), Optional.of(4L)));
        assertThat(page(4, 2)).isEqualTo(new JournalPage(entries.subList(4, 5), Optional.empty()));
    }

    @Test
    void aPageThatIsFullAtTheEndIsTheLast() {
        keep(4);

        assertThat(page(2, 2).entries()).hasSize(2);
        assertThat(page(2, 2).next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, Long.MAX_VALUE})
    void behindTheEndIsNothing(long behind) {
        keep(4);

        assertThat(page(behind, 9)).isEqualTo(new JournalPage(List.of(), Optional.empty()));
    }

    @Test
    void anEmptyJournalIsAPageWithoutEntries() {
        assertThat(page(0, 9)).isEqualTo(new JournalPage(List.of(), Optional.empty()));
    }

    @Test
    void aPageHoldsAThousand() {
        List<SealedEntry> entries = keep(1_001);

        assertThat(page(0, 1_000)).isEqualTo(new JournalPage(entries.subList(0, 1_000), Optional.of(1_000L)));
        assertThat(page(1_000, 1_000).entries()).containsExactly(entries.get(1_000));
    }

    /** Here the month is taken back between the first page and the second. */
    @Test
    void whatIsPostedBetweenTwoPagesIsBehindBoth() {
        market.receive(MarketFacts.of(OCTOBER, "F1", "F2"));
        market.bring(OCTOBER, MonthState.POSTED);
        JournalPage first = page(0, 1);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        List<SealedEntry> all = new ArrayList<>(first.entries());
        all.addAll(page(first.next().orElseThrow(), 1_000).entries());

        assertThat(all).isEqualTo(market.entries()).anyMatch(entry -> entry.reverses() != null);
    }

    @Test
    void noPageHasWhatIsOfAnotherEnterprise() {
        SmallMarket other = SmallMarket.over(market.ports, "YF");
        List<SealedEntry> own = keep(2);
        keep(other, 5);

        assertThat(page(0, 9)).isEqualTo(new JournalPage(own, Optional.empty()));
        assertThat(page(2, 9).entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, too-small EXCHANGE atMost",
        "0, too-small EXCHANGE atMost",
        "1001, too-great EXCHANGE atMost",
        "1,",
        "1000,"
    })
    void aPageHasOneToAThousand(int atMost, String problem) {
        assertThat(SmallMarket.refused(market.journal.page(market.enterprise, 0, atMost)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void noPageBeginsBehindLessThanNothing(long behind) {
        assertThat(SmallMarket.refused(market.journal.page(market.enterprise, behind, 9)))
                .containsExactly("too-small EXCHANGE behind");
        assertThat(SmallMarket.arguments(market.journal.page(market.enterprise, behind, 9)))
                .isEqualTo(Map.of("was", Long.toString(behind), "least", "0"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(SmallMarket.refused(market.journal.page(market.enterprise, -1, 0)))
                .containsExactly("too-small EXCHANGE atMost", "too-small EXCHANGE behind");
    }

    private List<JournalPage> pages(int atMost) {
        List<JournalPage> pages = new ArrayList<>();
        Optional<Long> behind = Optional.of(0L);
        while (behind.isPresent()) {
            JournalPage page = page(behind.get(), atMost);
            pages.add(page);
            behind = page.next();
        }
        return pages;
    }

    private JournalPage page(long behind, int atMost) {
        return market.journal.page(market.enterprise, behind, atMost).orElseThrow();
    }

    private List<SealedEntry> keep(int many) {
        return keep(market, many);
    }

    /** Writes entries past the market. */
    private static List<SealedEntry> keep(SmallMarket of, int many) {
        List<SealedEntry> entries = Stored.entries(of.enterprise, many);
        return of.ports.transactions().inOne(() -> {
            of.ports.journalEntries().add(entries);
            return entries;
        });
    }
}
