package io.leansafety.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.benchmarks.month.MonthGenerator;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class MonthGeneratorTest {
    private static final int PEOPLE = 1_000;

    @Test
    void isValidUnderTheBuiltInPolicyAndMovesEverything() {
        Outcome<ResolvedMonth> month = Exchange.resolveMonth(
                PolicySource.of(BuiltInPolicies.xinsheng2020No52()), new ByteArrayInputStream(month(PEOPLE, 1)));
        MonthSettlement settled = month.orElseThrow().settle();
        assertThat(settled.people()).hasSize(PEOPLE);
        assertThat(settled.journal().entries())
                .extracting(entry -> entry.rule().toString())
                .contains("P4", "P5", "P7", "P8", "S3", "S6", "T1", "T2", "T3", "T4");
        assertThat(settled.awaiting()).extracting("reason").asString().contains("DECISION", "APPEAL", "CONFIRMATION");
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(month(60, 5)).isEqualTo(month(60, 5)).isNotEqualTo(month(60, 6));
    }

    private static byte[] month(int people, long seed) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        new MonthGenerator(people, seed).write(to);
        return to.toByteArray();
    }
}
