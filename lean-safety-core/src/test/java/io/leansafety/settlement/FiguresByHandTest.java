package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDraft;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TierScheme;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Rule;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of people worked out by hand, each for a slip that is easy to make. */
class FiguresByHandTest {
    private static final Policy BUILT_IN = BuiltInPolicies.xinsheng2020No52();
    private static final Score FULL = Score.of("100");

    /** The team leader found it: 95 stays 95, unless the policy exempts nobody: 95 − 2 = 93. */
    @Test
    @Rule("A2b")
    void whoeverFoundItLosesNoPoints() {
        TinyMonth month = TinyMonth.of(SmallCompany.with("P1@T1:TEAM_LEADER").role("TEAM_LEADER", "T1", "P1"))
                .duty("P1", "95")
                .item(ItemDraft.of("V-01", "CONDUCT").points("TEAM_LEADER", "DYNAMIC_INSPECTION", "2"))
                .finding(FindingDraft.of("F1", "V-01", "T1").foundBy("P1"));
        Policy nobodyExempt = PolicyDraft.builtInBut(draft -> draft.finderExempt = false);

        assertThat(month.settle("P1").dutyScore()).contains(Score.of("95"));
        assertThat(month.settle(nobodyExempt, "P1").dutyScore()).contains(Score.of("93"));
    }

    @Test
    @Rule("S2b")
    void ofSeveralVetoesOfOnePersonTheLowestCounts() {
        assertThat(vetoed("0.5", "0.8")).isEqualTo(Money.of("500.00"));
        assertThat(vetoed("0.8", "0.5")).isEqualTo(Money.of("500.00"));
    }

    /** Due are 300 + 200 of 1000. */
    @Test
    @Rule("S5")
    void whatWasBroughtForwardIsDueWithTheCharges() {
        TinyMonth month = TinyMonth.with("P7@T1")
                .performance("P7", "1000.00")
                .broughtForward("P7", "200.00")
                .item(ItemDraft.of("V-01", "VIOLATION_GENERAL").charge("OFFENDER", "COMPANY=300.00"))
                .finding(FindingDraft.of("F1", "V-01", "T1").offender("P7"));

        PersonSettlement settled = month.settle("P7");

        assertThat(settled.charges()).isEqualTo(Money.of("300.00"));
        assertThat(settled.deducted()).isEqualTo(Money.of("500.00"));
    }

    /** 1.00 × 0.9 × 7 / 12 = 0.525; a month's 0.075, rounded first, would make it 7 × 0.08 = 0.56. */
    @Test
    @Rule({"S8", "V4"})
    void anAnnualPayoutIsRoundedOnce() {
        LeaderYear leader = new LeaderYear(
                new PersonId("P6"),
                List.of(FULL),
                List.of(FULL),
                new PayoutCurve.Proportional(),
                Rounding.HALF_UP,
                Money.of("1.00"),
                Ratio.of("0.9"),
                Ratio.ONE,
                7);

        assertThat(leader.settle().payout()).isEqualTo(Money.of("0.53"));
    }

    /** 80 % of 100.00, whatever the veto. */
    @Test
    @Rule({"S2b", "S4"})
    void aVetoDoesNotTouchTheQuotaWage() {
        PersonSettlement settled = TinyMonth.with("P1@T1:TEAM_LEADER")
                .entitled("P1", "1000.00")
                .duty("P1", "95")
                .quota("P1", SmallCompany.DAY, "100.00")
                .day("P1", SmallCompany.DAY, "80")
                .veto("P1", "0")
                .settle("P1");

        assertThat(settled.safetyWagePaid()).isEqualTo(Money.ZERO);
        assertThat(settled.quotaWagePaid()).isEqualTo(Money.of("80.00"));
    }

    /** 1000.00 × 1.2 is paid: 200.00 less than nothing is withheld. */
    @Test
    @Rule({"S2", "S3"})
    void aBonusWithholdsLessThanNothing() {
        TierScheme builtIn = BUILT_IN.findTier(new TierId("TEAM_LEADER")).orElseThrow();
        PayoutCurve bonus = new PayoutCurve.Bands(List.of(
                new PayoutCurve.Band(Score.of("95"), Ratio.of("1.2")), new PayoutCurve.Band(Score.ZERO, Ratio.ONE)));
        TierScheme rewarded = new TierScheme(
                builtIn.id(),
                builtIn.duty(),
                builtIn.inspection(),
                builtIn.score(),
                builtIn.payout(),
                bonus,
                builtIn.quotaCurve(),
                builtIn.deductionCategories(),
                null);

        PersonSettlement settled = PersonMonth.builder(new PersonId("P1"), SettlementTerms.of(BUILT_IN))
                .tier(rewarded)
                .entitlement(Money.of("1000.00"))
                .duty(Score.of("95"))
                .build()
                .settle();

        assertThat(settled.safetyWagePaid()).isEqualTo(Money.of("1200.00"));
        assertThat(settled.safetyWageWithheld()).isEqualTo(Money.of("-200.00"));
    }

    /** Of 300.00 due the performance wage bears 100.00, the reward 50.00 and the quota wage the 80.00 that are paid. */
    @Test
    @Rule("S6")
    void theLimitIsThePerformanceWageTheRewardsAndTheQuotaWagePaid() {
        TinyMonth month = TinyMonth.with("P1@T1:TEAM_LEADER")
                .duty("P1", "95")
                .performance("P1", "100.00")
                .quota("P1", SmallCompany.DAY, "100.00")
                .day("P1", SmallCompany.DAY, "80")
                .item(ItemDraft.of("V-01", "VIOLATION_GENERAL").charge("OFFENDER", "COMPANY=300.00"))
                .item(ItemDraft.of("R-01", "REWARD").reward("FINDER", "COMPANY=50.00"))
                .finding(FindingDraft.of("F1", "V-01", "T1").offender("P1"))
                .finding(FindingDraft.of("F2", "R-01", "T1").foundBy("P1"));

        assertThat(month.settle("P1").deducted()).isEqualTo(Money.of("230.00"));
    }

    /** A fifth of 100.03 is 20.006, of which 20.00 may be deducted. */
    @Test
    @Rule({"S6", "V4"})
    void theGreatestShareIsRoundedDown() {
        Policy protecting = PolicyDraft.builtInBut(draft -> draft.wageProtection = Ratio.of("0.2"));
        TinyMonth month = TinyMonth.with("P7@T1")
                .performance("P7", "100.03")
                .other("P7", "0.00", "0.00")
                .broughtForward("P7", "50.00");

        assertThat(month.settle(protecting, "P7").deducted()).isEqualTo(Money.of("20.00"));
    }

    private static Money vetoed(String first, String second) {
        return TinyMonth.with("P1@D1:DEPARTMENT_MANAGER")
                .entitled("P1", "1000.00")
                .scored("P1", "90")
                .veto("P1", first)
                .veto("P1", second)
                .settle("P1")
                .safetyWagePaid();
    }
}
