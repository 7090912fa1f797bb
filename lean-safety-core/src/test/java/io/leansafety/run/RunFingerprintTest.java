package io.leansafety.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.fingerprint.RecordChanges;
import io.leansafety.fingerprint.RecordChanges.Change;
import io.leansafety.fingerprint.RecordSample;
import io.leansafety.fingerprint.RecordTypes;
import io.leansafety.json.Cases;
import io.leansafety.json.Exchange;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.AnyMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.settlement.Shuffle;
import io.leansafety.value.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run's fingerprint is over, and what it does not depend on. */
@Rule("S11")
@Fault("RB-S15")
class RunFingerprintTest {
    static List<String> cases() {
        return Cases.with("result.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfFactsDoesNotMatter(String name) {
        MonthFacts facts = facts(name);
        Policy policy = policy(name);

        MonthFacts shuffled = new Shuffle(new Dice(7)).of(facts);

        assertThat(fingerprint(shuffled, policy)).isEqualTo(fingerprint(facts, policy));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readAgainTheFactsHaveTheSameFingerprint(String name) {
        assertThat(fingerprint(facts(name), policy(name))).isEqualTo(fingerprint(facts(name), policy(name)));
    }

    @Test
    void theOrderOfAPolicysTiersMatters() {
        MonthFacts facts = facts("quiet-month");
        Policy policy = policy("quiet-month");
        Policy turned = PolicyDraft.changed(policy, draft -> {
            List<TierScheme> tiers = new ArrayList<>(draft.tiers);
            Collections.reverse(tiers);
            draft.tiers = tiers;
        });

        assertThat(fingerprint(facts, turned).differences(fingerprint(facts, policy)))
                .contains("policy");
    }

    @Test
    void namesOfPeopleDoNotMatter() {
        MonthFacts facts = facts("quiet-month");

        assertThat(facts.organization().people())
                .anySatisfy(person -> assertThat(person.name()).isNotNull());
        assertThat(changesOf(facts))
                .filteredOn(change -> change.component().equals("PersonFact.name")
                        && change.path().contains("[0]"))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(RunFingerprint.ofFacts(change.whole())).isEqualTo(RunFingerprint.ofFacts(facts)));
    }

    @Test
    void everyOtherFieldOfTheFactsMattersAndIsNamed() {
        Set<String> changed = new TreeSet<>();
        months().forEach(facts -> {
            PartedFingerprint before = RunFingerprint.ofFacts(facts);
            for (Change<MonthFacts> change : changesOf(facts)) {
                if (!change.component().equals("PersonFact.name") && changed.add(change.component())) {
                    assertThat(RunFingerprint.ofFacts(change.whole()).differences(before))
                            .as(change.path())
                            .containsExactly(change.path().split("[.\\[{]", 2)[0]);
                }
            }
        });
        Set<String> components = RecordTypes.componentsFrom(MonthFacts.class);
        components.remove("PersonFact.name");

        assertThat(Sets.difference(components, changed)).isEmpty();
    }

    @Test
    void everyFieldOfAPolicyMatters() {
        Set<String> changed = new TreeSet<>();
        cases().stream().map(RunFingerprintTest::policy).distinct().forEach(policy -> {
            Fingerprint before = Fingerprint.of(policy);
            for (Change<Policy> change : RecordChanges.of(policy)) {
                if (changed.add(change.component())) {
                    assertThat(Fingerprint.of(change.whole())).as(change.path()).isNotEqualTo(before);
                }
            }
        });

        assertThat(Sets.difference(RecordTypes.componentsFrom(Policy.class), changed))
                .isEmpty();
    }

    @Test
    void libraryPolicyAndResultAreParts() {
        assertThat(fingerprint(facts("trades"), policy("trades")).parts().keySet())
                .contains("period", "organization", "wages", "findings", "library", "policy", "figures", "result");
        assertThat(LibraryVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    private static Stream<MonthFacts> months() {
        return Stream.of(
                RecordSample.of(MonthFacts.class),
                facts("inspection-visits"),
                AnyMonth.of(1).facts());
    }

    private static List<Change<MonthFacts>> changesOf(MonthFacts facts) {
        return RecordChanges.of(facts);
    }

    private static PartedFingerprint fingerprint(MonthFacts facts, Policy policy) {
        MonthSettlement settlement =
                ResolvedMonth.of(policy, facts).orElseThrow().settle();
        return RunFingerprint.of(facts, policy, settlement, List.of(MonthFigures.of(1, facts, settlement)));
    }

    private static MonthFacts facts(String name) {
        return Exchange.readMonth(Cases.open(name, "month.json")).orElseThrow();
    }

    private static Policy policy(String name) {
        return Exchange.readPolicy(Cases.open(name, "policy.json")).orElseThrow();
    }
}
