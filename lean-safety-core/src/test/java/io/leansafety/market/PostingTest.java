package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingStatus;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PersonFigures;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is posted is what was prepared, and settles nothing a second time. */
@Rule({"S5", "S11"})
class PostingTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;

    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER, "F1", "F2"));

    @Test
    void aDryRunComesToWhatIsPreparedAndPostedAndWritesNothing() {
        Map<String, Object> before = market.contents();
        ComputedMonth dry = market.months.dryRun(market.enterprise, OCTOBER).orElseThrow();
        assertThat(market.contents()).isEqualTo(before);

        market.bring(OCTOBER, MonthState.POSTED);
        assertThat(market.prepared(OCTOBER)).isEqualTo(dry.fingerprint().whole());
        assertThat(market.ports.runs().figures(market.enterprise, OCTOBER))
                .contains(dry.figures().get(0));
        assertThat(market.entries())
                .extracting(SealedEntry::entry)
                .isEqualTo(dry.settlement().journal().entries())
                .isNotEmpty();
        assertThat(SmallMarket.written(
                        market.months.posted(market.enterprise, OCTOBER).orElseThrow()))
                .isEqualTo(SmallMarket.written(dry.settlement()));
        assertThat(market.months.facts(market.enterprise, OCTOBER).orElseThrow())
                .isEqualTo(dry.facts());
    }

    @Test
    void aMonthThatIsNotPostedHasNoResult() {
        market.bring(OCTOBER, MonthState.APPROVED);

        assertThat(SmallMarket.refused(market.months.posted(market.enterprise, OCTOBER)))
                .containsExactly("not-posted S11 month");
        assertThat(SmallMarket.refused(market.months.facts(market.enterprise, OCTOBER)))
                .containsExactly("not-posted S11 month");
    }

    @Test
    void onlyAPublishedMonthIsShown() {
        market.bring(OCTOBER, MonthState.POSTED);
        assertThat(SmallMarket.refused(market.months.publication(market.enterprise, OCTOBER)))
                .containsExactly("not-published S11 month");

        market.take(MonthStep.PUBLISH, OCTOBER).orElseThrow();
        assertThat(market.months
                        .publication(market.enterprise, OCTOBER)
                        .orElseThrow()
                        .period()
                        .month())
                .isEqualTo(OCTOBER);

        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        assertThat(SmallMarket.refused(market.months.publication(market.enterprise, OCTOBER)))
                .containsExactly("not-published S11 month");
    }

    @Test
    void aMonthWithoutFactsIsNotPrepared() {
        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, NOVEMBER)))
                .containsExactly("no-facts S11 month");
        assertThat(SmallMarket.refused(market.months.dryRun(market.enterprise, NOVEMBER)))
                .containsExactly("no-facts S11 month");
    }

    /** A month is frozen to whoever asks the market, but not to whoever writes past it. */
    @Test
    void factsThatMovedSinceTheMonthWasPreparedAreNotPosted() {
        market.bring(OCTOBER, MonthState.APPROVED);
        writePastTheMarket(OCTOBER, 2, "F1");
        Context who = market.by("A1");
        Map<String, Object> before = market.contents();

        Outcome<MonthReceipt> outcome = market.months.post(who, OCTOBER, market.prepared(OCTOBER));
        assertThat(SmallMarket.refused(outcome)).containsExactly("moved-since-prepared S11 month");
        assertThat(SmallMarket.arguments(outcome))
                .isEqualTo(Map.of("month", "2026-10", "parts", "figures, findings, result"));
        assertThat(market.contents()).isEqualTo(before);
    }

    /** What a closed month gets later corrects the next one, also if that is prepared already. */
    @Test
    void aClosedMonthThatMovedMovesTheOneThatIsPrepared() {
        market.bring(OCTOBER, MonthState.CLOSED);
        market.receive(MarketFacts.of(NOVEMBER));
        market.bring(NOVEMBER, MonthState.APPROVED);
        market.receive(MarketFacts.of(OCTOBER, "F1"));

        Outcome<MonthReceipt> outcome = market.take(MonthStep.POST, NOVEMBER);
        assertThat(SmallMarket.refused(outcome)).containsExactly("moved-since-prepared S11 month");
        assertThat(SmallMarket.arguments(outcome).get("parts")).contains("corrections", "result", "wages");
    }

    /** A policy for the same days, published between preparing and posting (RB-B12). */
    @Test
    @Fault("RB-B12")
    void aSecondPolicyForTheMonthKeepsItFromBeingPosted() {
        market.bring(OCTOBER, MonthState.APPROVED);
        market.publish(policy("other", new DateSpan(OCTOBER.atDay(31), null)));

        Outcome<MonthReceipt> outcome = market.take(MonthStep.POST, OCTOBER);
        assertThat(SmallMarket.refused(outcome)).containsExactly("moved-since-prepared S11 month");
        assertThat(SmallMarket.arguments(outcome)).containsEntry("parts", "policy");
    }

    /** A policy for later days changes nothing in the month that is posted (RB-B12). */
    @Test
    void aPolicyFromTheNextDayOnDoesNotMoveTheMonth() {
        market.bring(OCTOBER, MonthState.APPROVED);
        market.publish(policy("other", new DateSpan(NOVEMBER.atDay(1), null)));
        Policy before =
                market.months.dryRun(market.enterprise, OCTOBER).orElseThrow().policy();

        market.take(MonthStep.POST, OCTOBER).orElseThrow();
        assertThat(market.ports.runs().find(market.enterprise, OCTOBER, 1))
                .hasValueSatisfying(run -> assertThat(run.policy()).isEqualTo(before));
    }

    /** Nobody publishes in place of a policy: here one reads another than was there when the month was prepared. */
    @Test
    void aPolicyThatIsAnotherThanWhenTheMonthWasPreparedIsNamed() {
        market.bring(OCTOBER, MonthState.APPROVED);
        SmallMarket other =
                market.over(new OtherPolicy(market.ports, PolicyDraft.builtInBut(draft -> draft.carryForward = false)));

        Outcome<MonthReceipt> outcome = other.take(MonthStep.POST, OCTOBER);
        assertThat(SmallMarket.refused(outcome)).containsExactly("moved-since-prepared S11 month");
        assertThat(SmallMarket.arguments(outcome)).containsEntry("parts", "figures, policy, result");
    }

    @Test
    void anApprovalIsOfTheFingerprintThatWasPrepared() {
        market.bring(OCTOBER, MonthState.PREPARED);
        Fingerprint first = market.prepared(OCTOBER);
        market.take(MonthStep.DISCARD, OCTOBER).orElseThrow();
        market.receive(MarketFacts.of(OCTOBER, "F1"));
        market.bring(OCTOBER, MonthState.PREPARED);

        Outcome<MonthReceipt> outcome = market.months.approve(market.by("H1"), OCTOBER, first);
        assertThat(SmallMarket.refused(outcome)).containsExactly("earlier-fingerprint S11 fingerprint");
        assertThat(SmallMarket.arguments(outcome)).containsEntry("parts", "figures, findings, result");
        assertThat(market.state(OCTOBER)).isEqualTo(MonthState.PREPARED);
    }

    @Test
    void whatWasSettledInAnEarlierMonthIsNotSettledAgain() {
        market.bring(OCTOBER, MonthState.CLOSED);
        market.receive(november("F1", "F3"));

        Outcome<MonthReceipt> outcome = market.take(MonthStep.PREPARE, NOVEMBER);
        assertThat(SmallMarket.refused(outcome)).containsExactly("already-settled S5 findings[0].id");
        assertThat(SmallMarket.arguments(outcome))
                .isEqualTo(Map.of("reference", "F1", "again", "2026-11", "month", "2026-10"));
        assertThat(SmallMarket.refused(market.months.dryRun(market.enterprise, NOVEMBER)))
                .containsExactly("already-settled S5 findings[0].id");
    }

    /** F3 was nobody's when November was prepared; then it came to October, which is closed. */
    @Test
    void whatWasSettledSinceTheMonthWasPreparedIsNotPosted() {
        market.bring(OCTOBER, MonthState.CLOSED);
        market.receive(november("F3"));
        market.bring(NOVEMBER, MonthState.APPROVED);
        writePastTheMarket(OCTOBER, 2, "F1", "F2", "F3");

        assertThat(SmallMarket.refused(market.take(MonthStep.POST, NOVEMBER)))
                .contains("already-settled S5 findings[0].id");
        assertThat(market.state(NOVEMBER)).isEqualTo(MonthState.APPROVED);
    }

    @Test
    void whatAReversedRunSettledMaySettleInAnotherMonth() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        market.receive(MarketFacts.of(OCTOBER, "F2"));
        market.bring(OCTOBER, MonthState.CLOSED);
        market.receive(november("F1"));

        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, NOVEMBER)))
                .isEmpty();
    }

    @Test
    void whatWasRevokedHasNotSettled() {
        SmallMarket revoking = SmallMarket.with(MarketFacts.of(
                MarketFacts.company(),
                OCTOBER,
                List.of(FindingDraft.of("F1", "V-01", "T1")
                        .offender("P1")
                        .status(FindingStatus.REVOKED)
                        .fact())));
        revoking.bring(OCTOBER, MonthState.CLOSED);
        revoking.receive(november("F1"));

        assertThat(SmallMarket.refused(revoking.take(MonthStep.PREPARE, NOVEMBER)))
                .isEmpty();
    }

    @Test
    void theSameIdInAnotherEnterpriseIsAnotherFinding() {
        market.bring(OCTOBER, MonthState.CLOSED);
        SmallMarket other = SmallMarket.over(market.ports, "YF");
        other.receive(november("F1"));

        assertThat(SmallMarket.refused(other.take(MonthStep.PREPARE, NOVEMBER))).isEmpty();
    }

    @Test
    @Rule("S6")
    void whatAClosedMonthCarriesIsBroughtForward() {
        market.bring(OCTOBER, MonthState.CLOSED);
        market.receive(MarketFacts.of(NOVEMBER, "F3"));
        market.bring(NOVEMBER, MonthState.POSTED);

        PersonFigures person = figures(NOVEMBER);
        assertThat(person.broughtForward()).isEqualTo(Money.of("50.00"));
        assertThat(person.deducted()).isEqualTo(Money.of("150.00"));
        assertThat(person.carriedForward()).isEqualTo(Money.ZERO);
    }

    private PersonFigures figures(YearMonth month) {
        MonthFigures figures =
                market.ports.runs().figures(market.enterprise, month).orElseThrow();
        return figures.people().stream()
                .filter(person -> person.person().equals(new PersonId("P1")))
                .findFirst()
                .orElseThrow();
    }

    /** Findings of October, handed in with November. */
    private static MonthFacts november(String... findings) {
        return MarketFacts.of(
                MarketFacts.company(),
                NOVEMBER,
                Stream.of(findings).map(id -> MarketFacts.finding(id, OCTOBER)).toList());
    }

    private static Policy policy(String id, DateSpan validity) {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = id;
            draft.validity = validity;
        });
    }

    private void writePastTheMarket(YearMonth month, int version, String... findings) {
        market.ports.transactions().inOne(() -> {
            market.ports
                    .receivedMonths()
                    .add(new ReceivedMonth(
                            market.enterprise,
                            month,
                            version,
                            MarketFacts.of(month, findings),
                            new PersonId("A1"),
                            SmallMarket.CLOCK.instant()));
            return true;
        });
    }
}
