package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.settlement.PersonCase.Shape;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the person step to the slow reference. */
@Rule({"S13", "A3", "A5", "S2", "S2b", "S3", "S4", "S6", "S7", "V4"})
class ReferencePersonTest {
    private static final int PEOPLE = Boolean.getBoolean("lean.soak") ? 20_000_000 : 100_000;

    @Test
    void agreesOnManyRandomPeople() {
        for (int seed = 0; seed < PEOPLE; seed++) {
            PersonCase person = PersonCase.any(new Random(seed));
            Map<String, @Nullable BigInteger> expected = ReferencePerson.settle(person);
            Map<String, @Nullable BigInteger> settled = figures(person.month().settle());
            if (!settled.equals(expected)) {
                assertThat(settled).as("seed %s: %s", seed, person).isEqualTo(expected);
            }
        }
    }

    /** Ninety, by hand: 89.99 of 3000.00 is 2699.70; 2000.00 at 90.00 is paid in full. */
    @Test
    void theReferenceKnowsTheCasesCheckedByHand() {
        assertThat(ReferencePerson.settle(manager(8_999, 300_000))).containsEntry("safetyPaid", fen(269_970));
        assertThat(ReferencePerson.settle(manager(9_000, 200_000))).containsEntry("safetyPaid", fen(200_000));
        assertThat(ReferencePerson.settle(manager(8_975, 150_000))).containsEntry("safetyPaid", fen(134_625));
    }

    private static PersonCase manager(int score, long entitlement) {
        PersonCase.CurveCase curve = new PersonCase.CurveCase(Shape.FULL_AT_OR_ABOVE, 9_000, 0, List.of());
        return new PersonCase(
                new PersonCase.TierCase(true, true, false, curve, curve),
                new PersonCase.TermsCase(false, Set.of("PERFORMANCE_WAGE"), true, null, true),
                score,
                List.of(),
                score,
                null,
                100,
                entitlement,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Map<String, @Nullable BigInteger> figures(PersonSettlement settled) {
        Map<String, @Nullable BigInteger> figures = new LinkedHashMap<>();
        figures.put("dutyScore", score(settled.dutyScore()));
        figures.put("inspectionScore", score(settled.inspectionScore()));
        figures.put("responsibilityScore", score(settled.responsibilityScore()));
        figures.put(
                "ratio",
                settled.payoutRatio()
                        .map(Ratio::millionths)
                        .map(BigInteger::valueOf)
                        .orElse(null));
        figures.put("safetyPaid", fen(settled.safetyWagePaid()));
        figures.put("withheld", fen(settled.safetyWageWithheld()));
        figures.put("quotaBase", settled.hasQuotaWage() ? fen(settled.quotaWageBase()) : null);
        figures.put("quotaPaid", settled.hasQuotaWage() ? fen(settled.quotaWagePaid()) : null);
        figures.put("rewards", fen(settled.rewards()));
        figures.put("charges", fen(settled.charges()));
        figures.put("deducted", fen(settled.deducted()));
        figures.put("carriedForward", fen(settled.carriedForward()));
        figures.put("writtenOff", fen(settled.writtenOff()));
        figures.put("total", fen(settled.total()));
        return figures;
    }

    private static @Nullable BigInteger score(Optional<Score> score) {
        return score.map(Score::hundredths).map(BigInteger::valueOf).orElse(null);
    }

    private static BigInteger fen(Money amount) {
        return fen(amount.fen());
    }

    private static BigInteger fen(long amount) {
        return BigInteger.valueOf(amount);
    }
}
