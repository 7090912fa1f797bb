package io.leansafety.settlement;

import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A setting of the policy with a month, or a year, whose result it changes.
 *
 * @param name as the exchange format names it
 * @param component where {@link Policy} holds it
 * @param before the policy with one value of the setting
 * @param after the policy with another
 * @param result settles the sample, or says what is wrong with it
 */
record PolicySetting(String name, String component, Policy before, Policy after, Function<Policy, String> result) {
    static PolicySetting of(String name, String component, TinyMonth sample, Consumer<PolicyDraft> change) {
        return of(name, component, draft -> {}, sample, change);
    }

    static PolicySetting of(
            String name,
            String component,
            Consumer<PolicyDraft> before,
            TinyMonth sample,
            Consumer<PolicyDraft> change) {
        MonthFacts facts = sample.facts();
        Policy first = PolicyDraft.builtInBut(before);
        return new PolicySetting(
                name, component, first, PolicyDraft.changed(first, change), policy -> settled(policy, facts));
    }

    static PolicySetting ofYear(String name, String component, YearFacts sample, Consumer<PolicyDraft> change) {
        Policy first = PolicyDraft.builtInBut(draft -> {});
        return new PolicySetting(
                name, component, first, PolicyDraft.changed(first, change), policy -> settled(policy, sample));
    }

    /** Changes one tier of the built-in policy. */
    static Consumer<PolicyDraft> tier(String id, UnaryOperator<TierScheme> change) {
        return draft -> draft.tiers = draft.tiers.stream()
                .map(tier -> tier.id().value().equals(id) ? change.apply(tier) : tier)
                .toList();
    }

    static String settled(Policy policy, MonthFacts facts) {
        Outcome<ResolvedMonth> outcome = ResolvedMonth.of(policy, facts);
        return isRefused(outcome)
                ? problems(outcome.problems())
                : Rendering.of(outcome.orElseThrow().settle());
    }

    static String settled(Policy policy, YearFacts facts) {
        Outcome<ResolvedYear> outcome = ResolvedYear.of(policy, facts);
        return isRefused(outcome)
                ? problems(outcome.problems())
                : Rendering.of(outcome.orElseThrow().settle());
    }

    private static boolean isRefused(Outcome<?> outcome) {
        return outcome.problems().stream().anyMatch(Problem::isError);
    }

    private static String problems(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return name;
    }
}
