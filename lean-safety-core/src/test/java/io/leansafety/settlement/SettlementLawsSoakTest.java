package io.leansafety.settlement;

import io.leansafety.rule.Rule;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws over many more companies. */
@EnabledIfSystemProperty(named = "lean.soak", matches = "true")
@Rule({"S9", "S2", "S3", "S5", "S6", "S13"})
class SettlementLawsSoakTest {
    private static final int TRIES = 200_000;

    static Stream<Consumer<AnyMonth>> laws() {
        return Stream.of(
                SettlementLaws::everyGeneratedMonthResolves,
                SettlementLaws::everyBalanceIsConserved,
                SettlementLaws::theTotalsAreTheSumsOfThePeopleAndTheJournal,
                SettlementLaws::nobodyIsPaidMoreThanTheHighestRatio,
                SettlementLaws::paidNeverFallsWhenThingsGetBetter,
                SettlementLaws::everyDueIsDeductedCarriedOrWrittenOff,
                SettlementLaws::theOrderOfInputsNeverMatters,
                SettlementLaws::theSameInputGivesTheSameOutput,
                SettlementLaws::everyPersonSettlesAlone,
                month -> SettlementLaws.twoUnitsSettleApartAsTogether(AnyMonth.apart(month.seed())));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holdsForManyCompanies(Consumer<AnyMonth> law) {
        for (long seed = 0; seed < TRIES; seed++) {
            law.accept(AnyMonth.of(seed));
        }
    }
}
