package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A month is settled by the one policy in force on its last day. */
@Rule("V6")
class PolicyInForceTest {
    private static final Policy OPEN = policy("open", "2026-01-01", null);
    private static final Policy NEXT = policy("next", "2026-04-01", null);
    private static final Policy SPRING = policy("spring", "2026-04-01", "2026-06-30");

    @Test
    void aPolicyWithoutALastDayEndsWhereTheNextBegins() {
        assertThat(inForce("2026-03", OPEN, NEXT)).isEqualTo("open");
        assertThat(inForce("2026-04", OPEN, NEXT)).isEqualTo("next");
        assertThat(inForce("2026-04", NEXT, OPEN)).isEqualTo("next");
    }

    /** It does not come back behind one that ends. */
    @Test
    void itStaysEndedBehindTheNext() {
        assertThat(inForce("2026-06", OPEN, SPRING)).isEqualTo("spring");
        assertThat(inForce("2026-07", OPEN, SPRING)).isEqualTo("no-policy");
        assertThat(inForce("2025-12", OPEN, SPRING)).isEqualTo("no-policy");
    }

    @Test
    void ofTwoThatBeginOnOneDayTheLaterPublishedCounts() {
        assertThat(inForce("2026-05", NEXT, SPRING)).isEqualTo("spring");
        assertThat(inForce("2026-05", SPRING, NEXT)).isEqualTo("next");
        assertThat(inForce("2026-07", NEXT, SPRING)).isEqualTo("no-policy");
    }

    @Test
    void oneThatWasToLastLongerOverlaps() {
        Policy may = policy("may", "2026-05-01", null);

        assertThat(inForce("2026-04", SPRING, may)).isEqualTo("spring");
        assertThat(inForce("2026-05", SPRING, may)).isEqualTo("policies-overlap");
        assertThat(inForce("2026-07", SPRING, may)).isEqualTo("may");
    }

    /** The id of the policy, else what is wrong. */
    private static String inForce(String month, Policy... published) {
        Problems problems = new Problems();
        return PolicyInForce.find(List.of(published), YearMonth.parse(month), problems)
                .map(Policy::id)
                .orElseGet(() ->
                        problems.list().stream().map(Problem::code).findFirst().orElse("nothing"));
    }

    private static Policy policy(String id, String from, @Nullable String to) {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = id;
            draft.validity = new DateSpan(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        });
    }
}
