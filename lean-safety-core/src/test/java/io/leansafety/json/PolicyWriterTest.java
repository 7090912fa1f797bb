package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.AnyPolicy;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.DeductionTerms.Source;
import io.leansafety.policy.MovedPolicy;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A policy that is written and read again is the same policy, whatever the library's defaults are. */
@Rule("EXCHANGE")
class PolicyWriterTest {
    private static final int TRIES = 300;
    private static final int TRIES_WITH_SCHEMA = 30;

    static Stream<Policy> policies() throws IOException {
        Stream<Policy> worked = Cases.with("policy.json").stream()
                .map(name ->
                        Exchange.readPolicy(Cases.open(name, "policy.json")).orElseThrow());
        Policy sample =
                Exchange.readPolicy(Sample.open("policy-with-principal.json")).orElseThrow();
        return Stream.of(worked, BuiltInPolicies.all().stream(), Stream.of(sample))
                .flatMap(policies -> policies);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsWrittenIsReadAsTheSamePolicy(Policy policy) {
        assertThat(Written.policy(Written.of(policy))).isEqualTo(policy);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theSchemaTakesWhatIsWritten(Policy policy) {
        assertThat(SchemasTest.errors("policy", Written.of(policy))).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anyPolicyComesBack(@ForAll("policiesOfAnyKind") Policy policy) {
        assertThat(Written.policy(Written.of(policy))).isEqualTo(policy);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfFieldsAndKeysMovesNoByte(@ForAll("policiesOfAnyKind") Policy policy, @ForAll long seed) {
        String text = Written.of(policy);
        String otherwise = Written.reordered(Cases.tree(text), new Dice(seed)).toString();

        assertThat(Written.of(Written.policy(otherwise))).isEqualTo(text);
    }

    @Property(tries = TRIES_WITH_SCHEMA, shrinking = ShrinkingMode.OFF)
    void theSchemaTakesAnyPolicy(@ForAll("policiesOfAnyKind") Policy policy) {
        assertThat(SchemasTest.errors("policy", Written.of(policy))).isEmpty();
    }

    @Test
    void noSettingIsForgotten() throws IOException {
        JsonNode builtIn = Cases.tree(Written.of(BuiltInPolicies.xinsheng2020No52()));
        JsonNode moved = Cases.tree(Written.of(MovedPolicy.of(new Dice(7))));
        Set<String> settings = settings();

        assertThat(moved.propertyNames()).containsAll(settings);
        assertThat(settings)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(moved.get(setting)).isNotEqualTo(builtIn.get(setting)));
    }

    @Test
    void aListWithNothingInItIsNotTheBuiltInOne() {
        Policy policy = PolicyDraft.builtInBut(draft -> {
            draft.gradeRatios = Map.of();
            draft.notTransferable = Set.of();
            draft.deductionSources = Set.of();
            draft.vagueWords = List.of();
        });

        assertThat(Written.policy(Written.of(policy))).isEqualTo(policy);
    }

    @Test
    void setsAreWrittenInOneOrder() {
        Policy policy = policyOf(List.of("CONDUCT", "ACCIDENT"), List.of(Source.REWARDS, Source.QUOTA_WAGE));
        Policy equal = policyOf(List.of("ACCIDENT", "CONDUCT"), List.of(Source.QUOTA_WAGE, Source.REWARDS));

        assertThat(equal).isEqualTo(policy);
        assertThat(Written.of(equal)).isEqualTo(Written.of(policy));
    }

    @Test
    void aQuotaCurveThatNothingGoesByIsLeftOut() {
        Policy policy = AnyPolicy.of(new Dice(1));

        assertThat(Cases.tree(Written.of(policy)).get("tiers"))
                .allSatisfy(tier -> assertThat(tier.has("quotaCurve"))
                        .isEqualTo(tier.get("inspection").asString().equals("DAY")));
    }

    /** Every field of the format that may be left out. */
    private static Set<String> settings() throws IOException {
        try (InputStream schema = Schemas.class.getResourceAsStream("schema/policy.schema.json")) {
            JsonNode text = Cases.tree(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            Set<String> settings = new TreeSet<>(text.get("properties").propertyNames());
            settings.remove("format");
            return settings;
        }
    }

    private static Policy policyOf(List<String> names, List<Source> sources) {
        return PolicyDraft.builtInBut(draft -> {
            draft.notTransferable = new LinkedHashSet<>(names);
            draft.deductionSources = new LinkedHashSet<>(sources);
            draft.tiers = draft.tiers.stream()
                    .map(tier -> with(tier, tier.quotaCurve(), new LinkedHashSet<>(names)))
                    .toList();
        });
    }

    /** Only tiers inspected daily have a quota curve of their own in the format. */
    private static Policy asTheFormatHasIt(Policy policy) {
        return PolicyDraft.changed(
                policy,
                draft -> draft.tiers = policy.tiers().stream()
                        .map(tier -> tier.isInspectedDaily()
                                ? tier
                                : with(tier, new PayoutCurve.Proportional(), tier.deductionCategories()))
                        .toList());
    }

    private static TierScheme with(TierScheme tier, PayoutCurve quotaCurve, Set<String> categories) {
        return new TierScheme(
                tier.id(),
                tier.duty(),
                tier.inspection(),
                tier.score(),
                tier.payout(),
                tier.curve(),
                quotaCurve,
                categories,
                tier.assessors(),
                tier.source());
    }

    @Provide
    Arbitrary<Policy> policiesOfAnyKind() {
        return Arbitraries.randomValue(random -> {
            Dice dice = new Dice(random.nextLong());
            return asTheFormatHasIt(dice.oneIn(2) ? AnyPolicy.of(dice) : MovedPolicy.of(dice));
        });
    }
}
