package io.leansafety.cli.play;

import static io.leansafety.cli.play.SamplePlay.COMPANY;
import static io.leansafety.cli.play.SamplePlay.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderFact.State;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A month whose findings and tenders stand in every state that a file knows, played to its end. Rules T2 and T5. */
class PlayedStatesTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private static final Map<String, FindingStatus> STATUSES = Map.of(
            "F2511-01", FindingStatus.UPHELD,
            "F2511-02", FindingStatus.REVOKED,
            "F2511-05", FindingStatus.APPEALED,
            "F2511-06", FindingStatus.ISSUED,
            "F2511-09", FindingStatus.REVISED);

    @Test
    void everyStateOfAFileIsReached() {
        MonthFacts file = withAllStates(SamplePlay.month("2025-11"));
        InMemoryPorts ports = new InMemoryPorts();
        SamplePlay.play(ports, List.of(file));
        LeanSafetyMarket market = LeanSafetyMarket.using(ports, Clock.systemUTC());
        MonthFacts gathered = market.months().facts(COMPANY, NOVEMBER).orElseThrow();
        MonthSettlement posted = market.months().posted(COMPANY, NOVEMBER).orElseThrow();

        assertThat(Comparison.of(
                                posted,
                                ResolvedMonth.of(POLICY, file).orElseThrow().settle())
                        .rows())
                .allMatch(row -> row.equality() == Comparison.Equality.EQUAL);
        assertThat(gathered.findings())
                .extracting(FindingFact::id, FindingFact::status)
                .containsExactlyInAnyOrderElementsOf(file.findings().stream()
                        .map(finding -> tuple(finding.id(), finding.status()))
                        .toList());
        assertThat(gathered.tenders())
                .extracting(TenderFact::id, TenderFact::state)
                .containsExactlyInAnyOrderElementsOf(file.tenders().stream()
                        .map(tender -> tuple(tender.id(), tender.state()))
                        .toList());
    }

    private static MonthFacts withAllStates(MonthFacts month) {
        return new MonthFacts(
                month.period(),
                month.organization(),
                month.catalogs(),
                month.wages(),
                month.pools(),
                month.exemptions(),
                month.duty(),
                month.inspection(),
                month.daily(),
                month.findings().stream().map(PlayedStatesTest::standing).toList(),
                month.handovers(),
                Stream.concat(month.tenders().stream(), tenders(month.tenders().get(0)))
                        .toList(),
                month.vetoes(),
                month.work(),
                month.corrections());
    }

    private static FindingFact standing(FindingFact finding) {
        FindingStatus status = STATUSES.getOrDefault(String.valueOf(finding.id()), finding.status());
        FindingFact standing = finding.withStatus(status);
        return status == FindingStatus.REVISED
                ? standing.withDecision(List.of(new DecisionFact(null, new SubjectId("T232"), Money.ofFen(1_000))))
                : standing;
    }

    /** One of each state beside the one that was accepted. */
    private static Stream<TenderFact> tenders(TenderFact accepted) {
        List<State> states = Stream.of(State.values())
                .filter(state -> state != State.ACCEPTED)
                .toList();
        return IntStream.range(0, states.size())
                .mapToObj(at -> new TenderFact(
                        new Reference("B2511-1" + at),
                        TenderFact.Reason.LACK_OF_CAPACITY,
                        accepted.from(),
                        states.get(at) == State.FAILED ? null : accepted.awardee(),
                        accepted.item(),
                        accepted.quantity(),
                        null,
                        states.get(at),
                        null));
    }
}
