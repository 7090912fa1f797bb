package io.leansafety.market;

import static io.leansafety.finding.FinderClass.COMPANY;
import static io.leansafety.finding.FinderClass.SELF;
import static io.leansafety.finding.FinderClass.SUPERIOR;
import static io.leansafety.finding.FinderClass.UNIT;
import static io.leansafety.market.FindingMarket.TODAY;
import static io.leansafety.market.FindingMarket.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingStatus;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.rule.Rule;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a higher class finds again is charged with the difference. */
@Rule("T7")
class FoundAgainTest {
    private final FindingMarket market = FindingMarket.open();

    /** UNIT: T1 200.00, W1 40.00, P1 120.00, L1 60.00; COMPANY: T1 500.00, W1 40.00, P1 100.00, L1 50.00. */
    @Test
    void eachPayerPaysWhatTheNewFindingCostsThemMore() {
        market.record(market.slip("F1").by(UNIT));
        FindingDossier again =
                market.recordAgain(market.slip("F2"), "F1").orElseThrow().dossier();

        assertThat(amounts(market.price("F1")))
                .containsExactly("T1 200.00", "W1 40.00", "P1 120.00", "L1 60.00", "A2 -20.00");
        assertThat(amounts(market.price("F2"))).containsExactly("T1 300.00");
        assertThat(again.again()).hasToString("F1");
        assertThat(again.finding().occurrence()).isEqualTo(1);
    }

    @Test
    void theThirdPaysWhatTheFirstTwoLeft() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();
        market.recordAgain(market.slip("F3").by(SUPERIOR), "F2").orElseThrow();

        assertThat(amounts(market.price("F3"))).containsExactly("T1 300.00", "L1 15.00", "P1 30.00");
    }

    @Test
    void whereNothingMoreIsDueNothingIsMovedAndItSettlesAllTheSame() {
        market.record(market.notice("F1").by(UNIT));
        FindingDossier again =
                market.recordAgain(market.notice("F2"), "F1").orElseThrow().dossier();
        market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM).bring("F2", SlipStep.ISSUE, SlipStep.CONFIRM);

        assertThat(again.finding().decision()).hasSize(1);
        assertThat(amounts(market.price("F2"))).isEmpty();
        assertThat(market.price("F2").awaiting()).isEmpty();
    }

    @Test
    void whatNobodyPaidBeforeIsPaidInFull() {
        market.record(market.slip("F1").by(SELF));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();

        assertThat(amounts(market.price("F1"))).isEmpty();
        assertThat(amounts(market.price("F2")))
                .containsExactlyInAnyOrder("P1 100.00", "L1 50.00", "T1 500.00", "W1 40.00");
    }

    @Test
    void aMonthKnowsItAsRevisedWhenItIsAcceptedOrUpheld() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();
        market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM).bring("F2", SlipStep.ISSUE);
        assertThat(market.find("F2").finding().status()).isEqualTo(FindingStatus.ISSUED);

        market.take(SlipStep.CONFIRM, "F2");
        assertThat(market.find("F2").state()).isEqualTo(SlipState.CONFIRMED);
        assertThat(market.find("F2").finding().status()).isEqualTo(FindingStatus.REVISED);
    }

    @Test
    void theSameFoundAgainIsOneOccurrence() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();

        assertThat(market.record(market.slip("F3")).finding().occurrence()).isEqualTo(2);
    }

    @Test
    void theOccurrenceIsThatOfTheFirst() {
        market.record(market.slip("F0").on(TODAY.minusDays(9)));
        market.record(market.slip("F1").by(UNIT));
        FindingDossier again =
                market.recordAgain(market.slip("F2"), "F1").orElseThrow().dossier();

        assertThat(again.finding().occurrence()).isEqualTo(2);
        assertThat(amounts(market.price("F2"))).containsExactly("T1 450.00");
    }

    @Test
    void whatIsDecidedCaseByCaseIsLeftToItsDecision() {
        market.record(FindingDraft.of("F1", FindingMarket.CASE, "T1").on(TODAY));
        market.recordAgain(market.caseByCase("F2"), "F1").orElseThrow();
        market.bring("F2", SlipStep.DECIDE, SlipStep.ISSUE, SlipStep.CONFIRM);

        assertThat(amounts(market.price("F2"))).containsExactly("P2 30.00");
    }

    @Test
    void whatIsFoundAgainIsThereTheSameAndFoundByALowerClass() {
        market.record(market.slip("F1"));

        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F2").by(SUPERIOR), "F9")))
                .containsExactly("unknown-id T7 again");
        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F2"), "F1")))
                .containsExactly("again-not-higher T7 again");
        assertThat(SmallMarket.refused(market.recordAgain(market.notice("F2").by(SUPERIOR), "F1")))
                .containsExactly("again-differs T7 again");
        assertThat(SmallMarket.refused(
                        market.recordAgain(market.slip("F2").by(SUPERIOR).on(TODAY.minusDays(1)), "F1")))
                .containsExactly("again-before T7 again");
    }

    @Test
    void itIsTheSameOffenderAndTheSameQuantity() {
        market.record(market.slip("F1").by(UNIT));

        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F2").offender("P2"), "F1")))
                .containsExactly("again-differs T7 again");
        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F2").quantity(2), "F1")))
                .containsExactly("again-differs T7 again");
    }

    @Test
    void whatHasSettledIsARepeatAndNotFoundAgain() {
        market.record(market.slip("F1").by(UNIT));
        market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM);
        market.clock.today = TODAY.plusMonths(1);
        market.post(YearMonth.from(TODAY));

        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F2"), "F1")))
                .containsExactly("again-settled T7 again");
        assertThat(market.record(market.slip("F2")).finding().occurrence()).isEqualTo(2);
    }

    @Test
    void itsSlipIsGivenWhenTheFirstIsDecided() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();

        for (SlipStep step : List.of(SlipStep.ISSUE, SlipStep.APPEAL)) {
            market.take(step, "F1");
            assertThat(SmallMarket.refused(market.take(SlipStep.ISSUE, market.by("A1"), "F2")))
                    .containsExactly("again-open T7 id");
        }
        market.bring("F1", SlipStep.UPHOLD).bring("F2", SlipStep.ISSUE);
        assertThat(amounts(market.price("F2"))).containsExactly("T1 300.00");
    }

    @Test
    void itIsChargedWhatIsLeftWhenTheFirstWasRevised() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();
        market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL, SlipStep.REVISE).bring("F2", SlipStep.ISSUE);

        assertThat(amounts(market.price("F1"))).containsExactly("P2 30.00");
        assertThat(amounts(market.price("F2")))
                .containsExactlyInAnyOrder("L1 50.00", "P1 100.00", "T1 500.00", "W1 40.00");
    }

    @Test
    void itIsPricedByTheCatalogWhenTheFirstWasRevoked() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();
        market.take(SlipStep.REVOKE, market.by("O1"), "F1").orElseThrow();
        market.bring("F2", SlipStep.ISSUE, SlipStep.CONFIRM);

        assertThat(amounts(market.price("F2")))
                .containsExactly("T1 500.00", "W1 40.00", "P1 100.00", "L1 50.00", "A2 -20.00");
        assertThat(market.find("F2").finding().status()).isEqualTo(FindingStatus.CONFIRMED);
    }

    @Test
    void aThirdIsChargedTheDifferenceToTheFirstWhenTheSecondWasRevoked() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();
        market.recordAgain(market.slip("F3").by(SUPERIOR), "F2").orElseThrow();
        market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM);
        market.take(SlipStep.REVOKE, market.by("O1"), "F2").orElseThrow();
        market.bring("F3", SlipStep.ISSUE);

        assertThat(amounts(market.price("F3"))).containsExactly("T1 600.00", "L1 15.00", "P1 30.00");
        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F4"), "F1")))
                .containsExactly("again-named-already T7 again");
    }

    @Test
    void whatWasRevokedIsNotFoundAgain() {
        market.record(market.slip("F1").by(UNIT));
        market.take(SlipStep.REVOKE, market.by("O1"), "F1").orElseThrow();

        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F2"), "F1")))
                .containsExactly("again-revoked T7 again");
    }

    @Test
    void oneThatAwaitsItsDecisionHasNoPriceYet() {
        FindingMarket everyClass = FindingMarket.over(
                new io.leansafety.inmemory.InMemoryPorts(),
                "XS",
                draft -> {},
                FindingMarket.company().facts(),
                new io.leansafety.pricing.CatalogFact(
                        new io.leansafety.value.SubjectId("XS"),
                        io.leansafety.organization.SmallCompany.LONG_AGO,
                        null,
                        java.util.List.of(io.leansafety.pricing.ItemDraft.of("C-01", "HAZARD_A")
                                .price("SUPERIOR=900.00")
                                .caseByCase(COMPANY)
                                .fact())));
        everyClass.record(FindingDraft.of("F1", "C-01", "T1").on(TODAY));

        assertThat(SmallMarket.refused(everyClass.recordAgain(everyClass.caseByCase("F2"), "F1")))
                .containsExactly("again-not-priced T7 again");
        everyClass.take(SlipStep.DECIDE, "F1");
        everyClass.recordAgain(everyClass.caseByCase("F2"), "F1").orElseThrow();
        assertThat(amounts(everyClass.price("F2"))).containsExactly("T1 900.00");
    }

    @Test
    void theDifferenceIsChargedOnce() {
        market.record(market.slip("F1").by(UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();

        assertThat(SmallMarket.refused(market.recordAgain(market.slip("F3").by(SUPERIOR), "F1")))
                .containsExactly("again-named-already T7 again");
    }
}
