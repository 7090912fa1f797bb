package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Rule;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What findings and trades move, as the journal shows it: which account pays which, how much and by which rule. */
class BookingTest {
    private static final ItemDraft SERIOUS = ItemDraft.of("V-01", "VIOLATION_SERIOUS")
            .price("COMPANY=500.00 UNIT=300.00")
            .caseByCase(FinderClass.SUPERIOR);

    /** T4 is of the unit U2; the finding is of U1. */
    @Test
    @Rule({"O5", "P7"})
    void goesThroughTheCenterOfTheFindingsSubjectWhoeverPays() {
        TinyMonth month = month(SERIOUS)
                .finding(FindingDraft.of("F1", "V-01", "T1")
                        .by(FinderClass.SUPERIOR)
                        .decideSubject("T4", "80.00")
                        .decidePerson("P8", "20.00"));

        assertThat(booked(month))
                .containsExactly(
                        "F1: OBLIGATION:P8 pays CENTER:U1 20.00 by P7", "F1: WAGE_FUND:T4 pays CENTER:U1 80.00 by P7");
    }

    @Test
    @Rule("P4")
    void aSubjectOfTheLevelItselfPaysTheSubjectCharge() {
        TinyMonth month = month(
                        ItemDraft.of("V-01", "VIOLATION_GENERAL").subjectCharge(SubjectLevel.WORKSHOP, "COMPANY=30.00"))
                .finding(FindingDraft.of("F1", "V-01", "W1"));

        assertThat(booked(month)).containsExactly("F1: WAGE_FUND:W1 pays CENTER:U1 30.00 by P4");
    }

    @Test
    @Rule("P8")
    void aRewardGoesFromTheCenterToThePerformanceWage() {
        TinyMonth month = month(ItemDraft.of("R-01", "REWARD").reward("FINDER", "COMPANY=50.00"))
                .finding(FindingDraft.of("F1", "R-01", "T1").foundBy("P8"));

        assertThat(booked(month)).containsExactly("F1: CENTER:U1 pays PERFORMANCE_WAGE:P8 50.00 by P8");
    }

    @Test
    @Rule("T6")
    void aContractorPaysFromItsProjectPaymentsAndIsOneOfTheSubjects() {
        TinyMonth month = month(SERIOUS).finding(FindingDraft.of("F1", "V-01", "K1"));

        assertThat(booked(month)).containsExactly("F1: PROJECT_PAYMENTS:K1 pays CENTER:U1 500.00 by T3");
        assertThat(month.settle().subjects())
                .extracting(fund -> fund.subject() + " " + fund.paid() + " " + fund.received())
                .containsExactly("K1 500.00 0.00");
    }

    @Test
    @Rule("T5")
    void whatIsRevisedSettlesByItsDecisionAlone() {
        TinyMonth month = month(SERIOUS)
                .finding(FindingDraft.of("F1", "V-01", "T1")
                        .status(FindingStatus.REVISED)
                        .quantity(3)
                        .decideSubject("T1", "120.00"));

        assertThat(booked(month)).containsExactly("F1: WAGE_FUND:T1 pays CENTER:U1 120.00 by P7");
    }

    @Test
    @Rule("T5")
    void whatIsRevokedNeitherSettlesNorWaits() {
        TinyMonth month = month(SERIOUS)
                .finding(FindingDraft.of("F1", "V-01", "T1").status(FindingStatus.REVOKED))
                .finding(FindingDraft.of("F2", "V-01", "T1").status(FindingStatus.ISSUED));

        assertThat(booked(month)).isEmpty();
        assertThat(month.settle().awaiting())
                .extracting(waiting -> waiting.finding().value())
                .containsExactly("F2");
    }

    /** 500.00 × 2; what findings of the unit cost does not count. */
    @Test
    @Rule("T2")
    void aTenderIsPaidByTheCompanysPrice() {
        TinyMonth month = month(SERIOUS);
        month.tenders.add(new TenderFact(
                new Reference("B1"),
                TenderFact.Reason.REPEATED,
                new SubjectId("W1"),
                new SubjectId("W2"),
                new ItemCode("V-01"),
                2,
                null,
                TenderFact.State.ACCEPTED,
                SmallCompany.DAY));

        assertThat(booked(month)).containsExactly("B1: WAGE_FUND:W1 pays WAGE_FUND:W2 1000.00 by T2");
    }

    @Test
    @Rule("S9")
    void aHandoverDoesNotShareItsIdWithAFinding() {
        TinyMonth month = month(SERIOUS).finding(FindingDraft.of("F1", "V-01", "T1"));
        month.handovers.add(new HandoverFact(
                new Reference("F1"),
                SmallCompany.DAY,
                Shift.EARLY,
                new SubjectId("T1"),
                new SubjectId("T2"),
                true,
                List.of()));

        assertThat(month.refused()).containsExactly("duplicate-reference S9 handovers[0].id");
    }

    private static TinyMonth month(ItemDraft item) {
        return TinyMonth.with("P8@T1").item(item);
    }

    /** The entries of findings and trades; those of the month itself are dated on its last day. */
    private static List<String> booked(TinyMonth month) {
        return month.settle().journal().entries().stream()
                .filter(entry -> entry.date().equals(SmallCompany.DAY))
                .map(entry -> "%s: %s pays %s %s by %s"
                        .formatted(entry.reference(), entry.debit(), entry.credit(), entry.amount(), entry.rule()))
                .toList();
    }
}
