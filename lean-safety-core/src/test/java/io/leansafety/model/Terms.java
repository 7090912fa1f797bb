package io.leansafety.model;

import io.leansafety.policy.DeductionTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the model knows of a policy. */
record Terms(
        String id,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> multipliers,
        boolean roundsScoresDown,
        Set<DeductionTerms.Source> sources,
        boolean carries) {
    /** Four that follow each other, the last one behind one without a last day, and one that overlaps the first. */
    static final List<Terms> ALL = List.of(
            new Terms(
                    "POLICY-A",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 3, 31),
                    List.of("1", "1.5", "2"),
                    false,
                    Set.of(DeductionTerms.Source.values()),
                    true),
            new Terms(
                    "POLICY-B",
                    LocalDate.of(2026, 4, 1),
                    LocalDate.of(2026, 5, 31),
                    List.of("1", "1.25", "3"),
                    true,
                    Set.of(DeductionTerms.Source.PERFORMANCE_WAGE, DeductionTerms.Source.QUOTA_WAGE),
                    true),
            new Terms(
                    "POLICY-C",
                    LocalDate.of(2026, 6, 1),
                    null,
                    List.of("1", "1.5"),
                    false,
                    Set.of(DeductionTerms.Source.PERFORMANCE_WAGE),
                    false),
            new Terms(
                    "POLICY-D",
                    LocalDate.of(2026, 7, 1),
                    null,
                    List.of("1"),
                    false,
                    Set.of(DeductionTerms.Source.values()),
                    true),
            new Terms(
                    "POLICY-E",
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 3, 31),
                    List.of("1", "2"),
                    false,
                    Set.of(DeductionTerms.Source.values()),
                    true));

    private static final Map<String, Policy> POLICIES = policies();

    boolean isInForce(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return !last.isBefore(from) && (to == null || !last.isAfter(to));
    }

    /** The last multiplier holds beyond. */
    BigDecimal multiplier(int occurrence) {
        return new BigDecimal(multipliers.get(Math.min(occurrence, multipliers.size()) - 1));
    }

    Policy policy() {
        return Objects.requireNonNull(POLICIES.get(id));
    }

    /** The policy of an id, but that months begin on the 26th of the month before. */
    static Policy shifted(String id) {
        Terms terms = ALL.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
        return PolicyDraft.builtInBut(draft -> {
            terms.fill(draft);
            draft.monthStartsOn = 26;
        });
    }

    private static Map<String, Policy> policies() {
        Map<String, Policy> policies = new HashMap<>();
        for (Terms terms : ALL) {
            policies.put(terms.id, PolicyDraft.builtInBut(terms::fill));
        }
        return Map.copyOf(policies);
    }

    private void fill(PolicyDraft draft) {
        draft.id = id;
        draft.validity = new DateSpan(from, to);
        draft.repeatMultipliers = multipliers.stream().map(Ratio::of).toList();
        draft.scoreRounding = roundsScoresDown ? Rounding.DOWN : Rounding.HALF_UP;
        draft.deductionSources = sources;
        draft.carryForward = carries;
    }
}
