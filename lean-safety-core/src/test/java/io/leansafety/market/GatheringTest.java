package io.leansafety.market;

import static io.leansafety.market.MarketFacts.NOVEMBER;
import static io.leansafety.market.MarketFacts.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Published;
import io.leansafety.life.Stamp;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.Shift;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.HandoverState;
import io.leansafety.trading.HandoverStep;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The facts of a month are what was handed in and what the desks recorded. */
@Rule({"S5", "S11", "S11b", "T5"})
class GatheringTest {
    private static final LocalDate HALLOWEEN = OCTOBER.atEndOfMonth();

    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER));

    @Test
    void whatWasConfirmedInTheMonthSettlesInIt() {
        add("F1", 1, SlipState.ISSUED, OCTOBER.atDay(9));
        add("F1", 2, SlipState.CONFIRMED, HALLOWEEN);

        assertThat(statuses(OCTOBER)).isEqualTo(Map.of("F1", FindingStatus.CONFIRMED));
    }

    @Test
    void whatWaitsAtTheEndWaitsInTheFactsAndSettlesInTheMonthInWhichItIsDecided() {
        market.receive(MarketFacts.of(NOVEMBER));
        add("F1", 1, SlipState.ISSUED, OCTOBER.atDay(9));
        add("F1", 2, SlipState.APPEALED, OCTOBER.atDay(12));
        add("F1", 3, SlipState.UPHELD, HALLOWEEN.plusDays(1));

        assertThat(statuses(OCTOBER)).isEqualTo(Map.of("F1", FindingStatus.APPEALED));
        market.bring(OCTOBER, MonthState.CLOSED);
        assertThat(statuses(NOVEMBER)).isEqualTo(Map.of("F1", FindingStatus.UPHELD));
    }

    @Test
    void whatIsOverIsInNoMonthBehind() {
        market.receive(MarketFacts.of(NOVEMBER));
        add("F1", 1, SlipState.CONFIRMED, HALLOWEEN);
        add("F2", 1, SlipState.REVOKED, HALLOWEEN);
        market.bring(OCTOBER, MonthState.CLOSED);

        assertThat(statuses(NOVEMBER)).isEmpty();
    }

    @Test
    void whatIsRecordedBehindTheEndIsInTheNextMonthWheneverItWasFound() {
        market.receive(MarketFacts.of(NOVEMBER));
        add("F1", 1, SlipState.CONFIRMED, HALLOWEEN.plusDays(1));

        assertThat(statuses(OCTOBER)).isEmpty();
        market.bring(OCTOBER, MonthState.CLOSED);
        assertThat(statuses(NOVEMBER)).isEqualTo(Map.of("F1", FindingStatus.CONFIRMED));
    }

    @Test
    void whatWasHandedInStandsBesideWhatWasRecorded() {
        SmallMarket both = SmallMarket.with(MarketFacts.of(OCTOBER, "F0"));
        add(both, "F1", 1, SlipState.CONFIRMED, OCTOBER.atDay(9));

        assertThat(statuses(both, OCTOBER))
                .isEqualTo(Map.of("F0", FindingStatus.CONFIRMED, "F1", FindingStatus.CONFIRMED));
    }

    @Test
    void theSameIdInBothIsAnError() {
        SmallMarket both = SmallMarket.with(MarketFacts.of(OCTOBER, "F1"));
        add(both, "F1", 1, SlipState.CONFIRMED, OCTOBER.atDay(9));

        assertThat(SmallMarket.refused(both.months.dryRun(both.enterprise, OCTOBER)))
                .containsExactly("duplicate-reference S9 findings[1].id");
    }

    /** Who knows the file knows the run. */
    @Test
    void theFactsOfAPostedMonthSettleToWhatWasPosted() {
        add("F1", 1, SlipState.CONFIRMED, OCTOBER.atDay(9));
        market.bring(OCTOBER, MonthState.POSTED);

        MonthFacts facts = market.months.facts(market.enterprise, OCTOBER).orElseThrow();
        MonthSettlement settled = ResolvedMonth.of(BuiltInPolicies.xinsheng2020No52(), facts)
                .orElseThrow()
                .settle();
        MonthSettlement posted =
                market.months.posted(market.enterprise, OCTOBER).orElseThrow();
        assertThat(settled.journal().entries())
                .isEqualTo(posted.journal().entries())
                .isNotEmpty();
        assertThat(settled.totals()).isEqualTo(posted.totals());
        assertThat(facts.findings()).extracting(FindingFact::id).containsExactly(new Reference("F1"));
    }

    /** The month was closed before its last day; what is decided on one of its days afterwards is corrected. */
    @Test
    void aStepDatedInAClosedMonthIsCorrectedInTheNext() {
        SmallMarket early = market.at(Clock.fixed(Instant.parse("2026-10-20T02:00:00Z"), SmallMarket.CLOCK.getZone()));
        early.bring(OCTOBER, MonthState.CLOSED);
        add("F1", 1, SlipState.CONFIRMED, OCTOBER.atDay(25));
        SmallMarket later = early.at(SmallMarket.CLOCK);
        later.receive(MarketFacts.of(NOVEMBER));

        MonthFacts november =
                later.months.dryRun(later.enterprise, NOVEMBER).orElseThrow().facts();
        assertThat(november.findings()).isEmpty();
        assertThat(november.corrections()).extracting(CorrectionFact::month).containsExactly(OCTOBER);
    }

    @Test
    void aHandoverCountsOnceItIsAnswered() {
        handover("H1", 1, HandoverState.PROPOSED, OCTOBER.atDay(9));
        handover("H2", 1, HandoverState.PROPOSED, OCTOBER.atDay(9));
        handover("H2", 2, HandoverState.ACCEPTED, OCTOBER.atDay(10));
        handover("H3", 1, HandoverState.PROPOSED, OCTOBER.atDay(9));
        handover("H3", 2, HandoverState.REFUSED, OCTOBER.atDay(9));

        assertThat(facts(market, OCTOBER).handovers())
                .extracting(handover -> handover.id() + " " + handover.date() + " " + handover.accepted())
                .containsExactly("H2 2026-10-10 true", "H3 2026-10-09 false");
    }

    @Test
    void aPublishedOrganizationServesWhereNoneWasHandedIn() {
        SmallMarket published = SmallMarket.open();
        MonthFacts given = MarketFacts.of(OCTOBER);
        publish(published, 1, OCTOBER.atDay(1), given.organization());
        published.receive(given.withOrganization(OrganizationFacts.EMPTY));
        publish(published, 2, NOVEMBER.atDay(1), OrganizationFacts.EMPTY);

        assertThat(facts(published, OCTOBER).organization()).isEqualTo(given.organization());
    }

    private static void publish(SmallMarket market, int number, LocalDate from, OrganizationFacts organization) {
        market.ports.transactions().inOne(() -> {
            market.ports
                    .organizations()
                    .add(new Published<>(
                            market.enterprise,
                            number,
                            from,
                            organization,
                            new PersonId("A1"),
                            SmallMarket.CLOCK.instant()));
            return true;
        });
    }

    private void add(String id, int version, SlipState state, LocalDate day) {
        add(market, id, version, state, day);
    }

    private static void add(SmallMarket market, String id, int version, SlipState state, LocalDate day) {
        FindingFact finding = MarketFacts.finding(id, OCTOBER);
        market.ports.transactions().inOne(() -> {
            market.ports
                    .findings()
                    .add(new FindingDossier(
                            stamp(market, id, version, day),
                            SlipStep.RECORD,
                            state,
                            finding.withStatus(state.status()),
                            null,
                            null,
                            null,
                            null));
            return true;
        });
    }

    private void handover(String id, int version, HandoverState state, LocalDate day) {
        HandoverFact fact = new HandoverFact(
                new Reference(id),
                day,
                Shift.EARLY,
                new SubjectId("T1"),
                new SubjectId("T2"),
                state == HandoverState.ACCEPTED,
                List.of());
        market.ports.transactions().inOne(() -> {
            market.ports
                    .handovers()
                    .add(new HandoverDossier(
                            stamp(market, id, version, day),
                            HandoverStep.PROPOSE,
                            state,
                            fact,
                            List.of(),
                            List.of(),
                            null));
            return true;
        });
    }

    private static Stamp stamp(SmallMarket market, String id, int version, LocalDate day) {
        Instant at = day.atTime(9, 0).atZone(SmallMarket.CLOCK.getZone()).toInstant();
        return new Stamp(market.enterprise, new Reference(id), version, day, new PersonId("A1"), at);
    }

    private Map<String, FindingStatus> statuses(YearMonth month) {
        return statuses(market, month);
    }

    private static Map<String, FindingStatus> statuses(SmallMarket market, YearMonth month) {
        return facts(market, month).findings().stream()
                .collect(Collectors.toMap(fact -> String.valueOf(fact.id()), FindingFact::status));
    }

    private static MonthFacts facts(SmallMarket market, YearMonth month) {
        return market.months.dryRun(market.enterprise, month).orElseThrow().facts();
    }
}
