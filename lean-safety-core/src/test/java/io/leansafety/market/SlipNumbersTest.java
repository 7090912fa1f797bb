package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.DocumentNumber;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.Race;
import io.leansafety.port.Requests;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Slips and notices are numbered by center, year and kind, from 1 without a gap. */
@Rule({"T3", "T4", "O5"})
class SlipNumbersTest {
    private static final int ROUNDS = 1_000;

    private final FindingMarket market = FindingMarket.open();

    @Test
    void eachCenterYearAndKindHasItsOwn() {
        market.record(market.slip("F1"));
        market.record(market.slip("F2"));
        market.record(market.notice("F3"));
        market.record(FindingDraft.of("F4", FindingMarket.NOTICE, "T4").on(market.clock.today));
        market.record(FindingDraft.of("F5", FindingMarket.NOTICE, "D1").on(market.clock.today));
        market.record(market.slip("F6"));

        assertThat(IntStream.rangeClosed(1, 5).mapToObj(i -> issue("F" + i)))
                .containsExactly(
                        "U1-2026-SLIP-0001",
                        "U1-2026-SLIP-0002",
                        "U1-2026-NOTICE-0001",
                        "U2-2026-NOTICE-0001",
                        "XS-2026-NOTICE-0001");
        market.clock.today = LocalDate.of(2027, 1, 1);
        assertThat(issue("F6")).isEqualTo("U1-2027-SLIP-0001");
    }

    @Test
    void aNumberStaysWithItsSlip() {
        market.record(market.slip("F1"));
        String number = issue("F1");
        market.bring("F1", SlipStep.APPEAL, SlipStep.REVOKE);
        market.record(market.slip("F2"));

        assertThat(String.valueOf(market.find("F1").document())).isEqualTo(number);
        assertThat(issue("F2")).isEqualTo("U1-2026-SLIP-0002");
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        market.record(market.slip("F1"));
        market.record(market.slip("F2"));
        assertThat(market.take(SlipStep.ISSUE, market.by("P4"), "F1")).isInstanceOf(Outcome.Refused.class);

        assertThat(issue("F2")).isEqualTo("U1-2026-SLIP-0001");
        assertThat(issue("F1")).isEqualTo("U1-2026-SLIP-0002");
    }

    @Test
    void aUnitThatFailsLeavesNoGap() {
        market.record(market.slip("F1"));
        market.record(market.slip("F2"));
        FindingMarket failing = market.over(new FailingRequests(market.ports));

        assertThatThrownBy(() -> failing.take(SlipStep.ISSUE, failing.by("A1"), "F1"))
                .hasMessage("the store is gone");
        assertThat(market.find("F1").document()).isNull();
        assertThat(issue("F2")).isEqualTo("U1-2026-SLIP-0001");
        assertThat(issue("F1")).isEqualTo("U1-2026-SLIP-0002");
    }

    @Test
    void whoeverIsSecondAtANumberLooksAgain() {
        market.record(market.slip("F1"));
        FindingMarket clashing = market.over(new ClashingUnits(market.ports, new AtomicInteger(2)));

        assertThat(clashing.take(SlipStep.ISSUE, "F1").document()).hasToString("U1-2026-SLIP-0001");
    }

    /** Sixteen give one slip, a thousand times: one of them gives it, with one number. */
    @Test
    void oneSlipGetsOneNumber() {
        for (int i = 0; i < ROUNDS; i++) {
            market.record(market.notice("F" + i));
        }
        List<List<Outcome<Receipt<FindingDossier>>>> rounds = Race.run(
                ROUNDS,
                (round, runner) ->
                        market.desk.issue(by(round, runner), new FindingsDesk.Issue(new Reference("F" + round))));

        for (int i = 0; i < ROUNDS; i++) {
            List<List<String>> refused =
                    rounds.get(i).stream().map(SmallMarket::refused).toList();
            assertThat(refused).containsOnlyOnce(List.<String>of());
            assertThat(refused).filteredOn(codes -> !codes.isEmpty()).allMatch(List.of("no-such-step T5 step")::equals);
            assertThat(numberOf("F" + i)).isEqualTo(i + 1);
        }
    }

    /** Sixteen slips of one center at once, again and again: no number is left out or given twice. */
    @Test
    void slipsThatAreGivenAtOnceGetNumbersWithoutAGap() {
        int rounds = 60;
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rounds * Race.THREADS; i++) {
            market.record(market.notice("F" + i));
            ids.add("F" + i);
        }
        Race.run(
                rounds,
                (round, runner) -> market.desk
                        .issue(
                                by(round, runner),
                                new FindingsDesk.Issue(new Reference("F" + (round * Race.THREADS + runner))))
                        .orElseThrow());

        assertThat(ids.stream().map(this::numberOf))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ids.size()).boxed().toList());
    }

    private Context by(int round, int runner) {
        return new Context(market.enterprise, market.by("A1").actor(), new RequestKey("R" + round + "-" + runner));
    }

    private int numberOf(String id) {
        return Optional.ofNullable(market.find(id).document())
                .map(DocumentNumber::number)
                .orElse(0);
    }

    private String issue(String id) {
        return String.valueOf(market.take(SlipStep.ISSUE, id).document());
    }

    /** A store that fails when all but the request is written. */
    private record FailingRequests(Ports ports) implements ForwardingPorts, Requests {
        @Override
        public Requests requests() {
            return this;
        }

        @Override
        public void add(Request request) {
            throw new IllegalStateException("the store is gone");
        }

        @Override
        public Optional<Request> find(EnterpriseId enterprise, RequestKey key) {
            return ports.requests().find(enterprise, key);
        }
    }
}
