package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.life.DocumentNumber;
import io.leansafety.port.Ports;
import io.leansafety.port.Race;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthStep;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sixteen people at once, round after round, with slips and the months in which they settle. */
@Rule({"T5", "S5", "S11"})
public abstract class SlipRacesContract {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate LAST = OCTOBER.atEndOfMonth();
    private static final Reference SLIP = new Reference("F1");

    /** What the slip moves, once: of the team, of the workshop, of the offender, of the leader, and to the finder. */
    private static final List<String> MOVED = List.of("20.00", "40.00", "50.00", "100.00", "500.00");

    private final Ports ports;
    private final int rounds;
    private final List<FindingMarket> markets = new ArrayList<>();

    /**
     * @param ports an empty store
     * @param rounds how often each race is run
     */
    protected SlipRacesContract(Ports ports, int rounds) {
        this.ports = ports;
        this.rounds = rounds;
    }

    /**
     * On the last day of October some object to a slip and some accept it, while the month is settled. What the month was
     * settled with stands, and what it did not settle settles behind it: the slip moves what it moves once.
     */
    @Test
    void aSlipSettlesInThePostedMonthOrWaitsInItAndTheAppealStands() {
        bring(LAST, "F1", SlipStep.ISSUE);
        List<List<List<String>>> came = Race.run(rounds, (round, runner) -> {
            if (runner == 0) {
                settle(round);
                return List.of();
            }
            return SmallMarket.refused(
                    runner % 2 == 0
                            ? market(round).desk.confirm(by(round, "L1", runner), new FindingsDesk.Confirm(SLIP))
                            : market(round)
                                    .desk
                                    .appeal(by(round, "L1", runner), new FindingsDesk.Appeal(SLIP, "it was not so")));
        });

        for (int i = 0; i < rounds; i++) {
            List<List<String>> asked = came.get(i).subList(1, Race.THREADS);
            assertThat(asked)
                    .allSatisfy(codes -> assertThat(codes).isSubsetOf("no-such-step T5 step", "month-frozen S11 day"));
            assertThat(asked.stream().filter(List::isEmpty).count())
                    .isEqualTo(market(i).state("F1") == SlipState.ISSUED ? 0 : 1);
            assertMovedOnce(market(i));
        }
    }

    /** The approved month is posted by some while others object: nobody objects before it is posted, and it settled nothing. */
    @Test
    void anAppealWaitsForTheApprovedMonthToBePosted() {
        bring(LAST, "F1", SlipStep.ISSUE);
        IntStream.range(0, rounds).forEach(this::approve);
        List<List<Outcome<?>>> came = Race.run(
                rounds,
                (round, runner) -> runner % 2 == 0
                        ? market(round).market.months().post(by(round, "A1", runner), OCTOBER, prepared(market(round)))
                        : market(round)
                                .desk
                                .appeal(by(round, "L1", runner), new FindingsDesk.Appeal(SLIP, "it was not so")));

        for (int i = 0; i < rounds; i++) {
            List<List<String>> refused =
                    came.get(i).stream().map(SmallMarket::refused).toList();
            assertThat(refused)
                    .allSatisfy(codes -> assertThat(codes).isSubsetOf("no-such-step T5 step", "month-frozen S11 day"));
            assertThat(postedAs(market(i))).isEqualTo(FindingStatus.ISSUED);
            assertThat(posted(market(i))).isEmpty();
            assertThat(market(i).state("F1")).isIn(SlipState.ISSUED, SlipState.APPEALED);
        }
    }

    /** Nothing is there yet that anybody could have locked: neither a finding of the id, nor a slip with a number. */
    @Test
    @Fault("RB-B08")
    void oneOfManyIsTheFirstToRecordAFindingAndToTakeANumber() {
        for (int i = 0; i < rounds; i++) {
            markets.add(FindingMarket.over(ports, "E" + i));
        }
        List<List<List<String>>> recorded = Race.run(
                rounds,
                (round, runner) -> SmallMarket.refused(market(round)
                        .desk
                        .record(
                                by(round, "A1", runner),
                                FindingMarket.record(market(round).slip("F1").fact()))));
        List<List<List<String>>> issued = Race.run(
                rounds,
                (round, runner) -> SmallMarket.refused(market(round)
                        .desk
                        .issue(by(round, "A1", Race.THREADS + runner), new FindingsDesk.Issue(SLIP))));

        assertThat(recorded).allSatisfy(round -> assertOneWins(round, "id-taken S9 id"));
        assertThat(issued).allSatisfy(round -> assertOneWins(round, "no-such-step T5 step"));
        assertThat(markets).allSatisfy(market -> {
            FindingDossier slip = market.find("F1");
            assertThat(slip.stamp().version()).isEqualTo(2);
            assertThat(slip.number().map(DocumentNumber::number)).contains(1);
        });
    }

    private static void assertOneWins(List<List<String>> round, String refusal) {
        assertThat(round).containsOnlyOnce(List.<String>of());
        assertThat(round).filteredOn(codes -> !codes.isEmpty()).allMatch(List.of(refusal)::equals);
    }

    /** Ends October, decides in November what still waits, and sees what both months move by the slip. */
    private static void assertMovedOnce(FindingMarket market) {
        FindingStatus status = postedAs(market);
        assertThat(posted(market)).isEqualTo(status.settles() ? MOVED : List.of());
        assertThat(status.settles() && market.state("F1") == SlipState.APPEALED).isFalse();
        MonthsDesk months = market.market.months();
        months.publish(market.by("A1"), OCTOBER).orElseThrow();
        months.close(market.by("A1"), OCTOBER).orElseThrow();
        market.clock.today = LAST.plusDays(3);
        switch (market.state("F1")) {
            case ISSUED -> market.take(SlipStep.CONFIRM, "F1");
            case APPEALED -> market.take(SlipStep.UPHOLD, "F1");
            default -> assertThat(market.state("F1")).isEqualTo(SlipState.CONFIRMED);
        }
        List<String> behind =
                moved(months
                        .dryRun(market.enterprise, OCTOBER.plusMonths(1))
                        .orElseThrow()
                        .settlement()
                        .journal()
                        .entries()
                        .stream());
        assertThat(behind).isEqualTo(status.settles() ? List.of() : MOVED);
    }

    private static List<String> posted(FindingMarket market) {
        return moved(market.ports.journalEntries().postedBy(market.enterprise, OCTOBER, 1).stream()
                .map(SealedEntry::entry));
    }

    private static List<String> moved(Stream<Entry> entries) {
        return entries.filter(entry -> entry.reference().equals(SLIP.value()))
                .map(Entry::amount)
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    private static FindingStatus postedAs(FindingMarket market) {
        return market.market.months().facts(market.enterprise, OCTOBER).orElseThrow().findings().stream()
                .map(FindingFact::status)
                .findFirst()
                .orElseThrow();
    }

    private void bring(LocalDate day, String id, SlipStep... steps) {
        for (int i = 0; i < rounds; i++) {
            FindingMarket market = FindingMarket.over(ports, "E" + i);
            market.clock.today = day;
            market.record(market.slip(id));
            markets.add(market.bring(id, steps));
        }
    }

    private void settle(int round) {
        approve(round);
        market(round)
                .market
                .months()
                .post(by(round, "A1", "post"), OCTOBER, prepared(market(round)))
                .orElseThrow();
    }

    private void approve(int round) {
        MonthsDesk months = market(round).market.months();
        months.prepare(by(round, "A1", "prepare"), OCTOBER).orElseThrow();
        months.approve(by(round, "A2", "approve"), OCTOBER, prepared(market(round)))
                .orElseThrow();
    }

    private static Fingerprint prepared(FindingMarket market) {
        return market.market
                .months()
                .history(market.enterprise, OCTOBER)
                .last(MonthStep.PREPARE)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    private FindingMarket market(int round) {
        return markets.get(round);
    }

    private Context by(int round, String person, int runner) {
        return by(round, person, "race-" + runner);
    }

    private Context by(int round, String person, String key) {
        return new Context(market(round).enterprise, new PersonId(person), new RequestKey(key));
    }
}
