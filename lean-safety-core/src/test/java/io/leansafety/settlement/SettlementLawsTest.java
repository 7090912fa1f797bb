package io.leansafety.settlement;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The laws of the rules over generated companies that use every feature of the format. */
class SettlementLawsTest {
    @Property(shrinking = ShrinkingMode.OFF)
    @Rule("EXCHANGE")
    void everyGeneratedMonthResolves(@ForAll("months") AnyMonth month) {
        SettlementLaws.everyGeneratedMonthResolves(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule({"S9", "T3", "T4", "T6", "O5"})
    @Fault("RB-A15")
    void everyBalanceIsConserved(@ForAll("months") AnyMonth month) {
        SettlementLaws.everyBalanceIsConserved(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule({"S9", "S5"})
    void theTotalsAreTheSumsOfThePeopleAndTheJournal(@ForAll("months") AnyMonth month) {
        SettlementLaws.theTotalsAreTheSumsOfThePeopleAndTheJournal(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule({"S2", "S2b", "S3"})
    void nobodyIsPaidMoreThanTheHighestRatio(@ForAll("months") AnyMonth month) {
        SettlementLaws.nobodyIsPaidMoreThanTheHighestRatio(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule({"S2", "S3", "S4", "S6", "A3", "A4", "A2b"})
    void paidNeverFallsWhenThingsGetBetter(@ForAll("months") AnyMonth month) {
        SettlementLaws.paidNeverFallsWhenThingsGetBetter(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule({"S5", "S6"})
    void everyDueIsDeductedCarriedOrWrittenOff(@ForAll("months") AnyMonth month) {
        SettlementLaws.everyDueIsDeductedCarriedOrWrittenOff(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule({"EXCHANGE", "O4", "P5", "S1", "S9"})
    @Fault("RB-A07")
    void theOrderOfInputsNeverMatters(@ForAll("months") AnyMonth month) {
        SettlementLaws.theOrderOfInputsNeverMatters(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule("S13")
    void theSameInputGivesTheSameOutput(@ForAll("months") AnyMonth month) {
        SettlementLaws.theSameInputGivesTheSameOutput(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule("S13")
    void everyPersonSettlesAlone(@ForAll("months") AnyMonth month) {
        SettlementLaws.everyPersonSettlesAlone(month);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @Rule({"O4", "P1", "S13"})
    void twoUnitsSettleApartAsTogether(@ForAll("unitsApart") AnyMonth.Apart apart) {
        SettlementLaws.twoUnitsSettleApartAsTogether(apart);
    }

    @Provide
    Arbitrary<AnyMonth> months() {
        return Arbitraries.randomValue(random -> AnyMonth.of(random.nextLong()));
    }

    @Provide
    Arbitrary<AnyMonth.Apart> unitsApart() {
        return Arbitraries.randomValue(random -> AnyMonth.apart(random.nextLong()));
    }
}
