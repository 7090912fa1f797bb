package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.finding.FinderClass;
import io.leansafety.port.CallWatcher;
import io.leansafety.rule.Rule;
import io.leansafety.rule.Severity;
import io.leansafety.run.CallEnd;
import io.leansafety.run.CallEnd.Ending;
import io.leansafety.run.CallEnd.Told;
import io.leansafety.run.DeskCall;
import io.leansafety.run.MonthState;
import io.leansafety.run.TakenException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A watcher is told which call it is and how it came out, and can change nothing of it. */
@Rule("S11")
class CallWatcherTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;

    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER, "F1"));
    private final WatchedCalls watcher = new WatchedCalls();
    private final MonthsDesk months = watched(watcher).months();

    private LeanSafetyMarket watched(CallWatcher by) {
        return LeanSafetyMarket.using(market.ports, SmallMarket.CLOCK).watchedBy(by);
    }

    private MonthsDesk clashing(int clashes) {
        return LeanSafetyMarket.using(new ClashingUnits(market.ports, new AtomicInteger(clashes)), SmallMarket.CLOCK)
                .watchedBy(watcher)
                .months();
    }

    @Test
    void whatIsDoneIsToldAsAcceptedAndDoneAgainAsReplayed() {
        Context who = market.by("A1");
        months.prepare(who, OCTOBER).orElseThrow();
        months.prepare(who, OCTOBER).orElseThrow();

        assertThat(watcher.told)
                .containsExactly(
                        "months.prepare begins",
                        "months.prepare ACCEPTED",
                        "months.prepare begins",
                        "months.prepare REPLAYED");
    }

    /** The key of a run is unique: who posts it once more under another request key posts nothing. */
    @Test
    void whatWasPostedUnderAnotherKeyIsToldAsReplayed() {
        market.bring(OCTOBER, MonthState.POSTED);
        months.post(market.by("A1"), OCTOBER, market.prepared(OCTOBER)).orElseThrow();

        assertThat(watcher.last().ending()).isEqualTo(Ending.REPLAYED);
    }

    @Test
    void whatIsWrongIsToldByItsCodes() {
        months.prepare(market.by("A1"), OCTOBER.plusMonths(1));

        assertThat(watcher.last().ending()).isEqualTo(Ending.REFUSED);
        assertThat(watcher.last().problems()).containsExactly(new Told("no-facts", Severity.ERROR));
    }

    @Test
    void warningsAreToldOfWhatIsAccepted() {
        FindingMarket findings = FindingMarket.open();
        findings.market
                .watchedBy(watcher)
                .findings()
                .record(
                        findings.by("A1"),
                        FindingMarket.record(
                                findings.slip("F1").by(FinderClass.UNIT).fact()))
                .orElseThrow();

        assertThat(watcher.last().ending()).isEqualTo(Ending.ACCEPTED);
        assertThat(watcher.last().problems()).containsExactly(new Told("finder-elsewhere", Severity.WARNING));
    }

    /** Nothing was looked at. */
    @Test
    @SuppressWarnings("NullAway") // a month that is missing is refused
    void aRefusedFormIsToldToo() {
        months.prepare(market.by("A1"), null);

        assertThat(watcher.told).containsExactly("months.prepare begins", "months.prepare REFUSED");
        assertThat(watcher.last().lookedAgain()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void howOftenItLookedAgainIsTold(int clashes) {
        clashing(clashes).prepare(market.by("A1"), OCTOBER).orElseThrow();

        assertThat(watcher.last().lookedAgain()).isEqualTo(clashes);
        assertThat(watcher.told).hasSize(2);
    }

    @Test
    void whoMetOthersEachTimeIsToldAsBusy() {
        clashing(3).prepare(market.by("A1"), OCTOBER);

        assertThat(watcher.last().problems()).containsExactly(new Told("busy", Severity.ERROR));
        assertThat(watcher.last().lookedAgain()).isEqualTo(2);
    }

    @Test
    void whatIsThrownIsToldAndThrown() {
        MonthsDesk desk = clashing(3);
        assertThatThrownBy(() -> desk.begun(market.enterprise)).isInstanceOf(TakenException.class);

        assertThat(watcher.told).containsExactly("months.begun begins", "months.begun THROWN");
        assertThat(watcher.last().thrown()).isInstanceOf(TakenException.class);
        assertThat(watcher.last().lookedAgain()).isEqualTo(2);
    }

    @Test
    void aCallIsOverOnceItIsKept() {
        List<MonthState> seen = new ArrayList<>();
        watched(call -> end -> seen.add(market.state(OCTOBER))).months().prepare(market.by("A1"), OCTOBER);

        assertThat(seen).containsExactly(MonthState.PREPARED);
    }

    /** As a reader of the journal that looks up months. */
    @Test
    void aCallWithinACallHasItsOwnName() {
        market.bring(OCTOBER, MonthState.POSTED);
        LeanSafetyMarket watched = watched(watcher);
        List<Object> begun = new ArrayList<>();
        watched.journal().read(market.enterprise, entry -> {
            if (begun.isEmpty()) {
                begun.add(watched.months().begun(market.enterprise));
            }
        });

        assertThat(watcher.told)
                .containsExactly(
                        "journal.read begins", "months.begun begins", "months.begun ACCEPTED", "journal.read ACCEPTED");
    }

    @Test
    void ofSeveralWatchersTheFirstIsToldFirstOfTheBeginAndLastOfTheEnd() {
        List<String> told = new ArrayList<>();
        watched(named("outer", told)).watchedBy(named("inner", told)).months().begun(market.enterprise);

        assertThat(told).containsExactly("outer begins", "inner begins", "inner ends", "outer ends");
    }

    private static CallWatcher named(String name, List<String> told) {
        return call -> {
            told.add(name + " begins");
            return end -> told.add(name + " ends");
        };
    }

    private static CallWatcher failing(boolean asItBegins, Error failure) {
        return call -> {
            if (asItBegins) {
                throw failure;
            }
            return end -> {
                throw new IllegalStateException("the watcher fails", failure);
            };
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWatcherThatFailsChangesNothing(boolean asItBegins) {
        CallWatcher failing = failing(asItBegins, new NoClassDefFoundError("the watcher's library"));
        MonthsDesk desk = watched(failing).watchedBy(watcher).months();

        assertThat(desk.prepare(market.by("A1"), OCTOBER).orElseThrow().isReplay())
                .isFalse();
        assertThat(market.state(OCTOBER)).isEqualTo(MonthState.PREPARED);
        assertThat(watcher.told).containsExactly("months.prepare begins", "months.prepare ACCEPTED");
        assertThat(CanaryLoggers.lines()).anyMatch(line -> line.contains("a watcher of calls failed"));
    }

    @Test
    void aMarketThatIsNotWatchedTellsNobody() {
        LeanSafetyMarket plain = LeanSafetyMarket.using(market.ports, SmallMarket.CLOCK);
        LeanSafetyMarket watched = plain.watchedBy(watcher);
        plain.months().begun(market.enterprise);
        assertThat(watcher.told).isEmpty();

        watched.months().begun(market.enterprise);
        assertThat(watcher.told).isNotEmpty();
    }

    @Test
    void aCallNamesItselfAsItIsCalled() {
        assertThat(new DeskCall("findings", "issue")).hasToString("findings.issue");
        assertThat(new CallEnd(Ending.ACCEPTED, new ArrayList<>(), 0, null).problems())
                .isUnmodifiable();
    }
}
