package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.Assessors;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.value.EntryId;
import io.leansafety.value.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"A6", "A9"})
class AssessmentAuthorityTest {
    private static final Office DEPUTY = Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT);

    /** Each person of a tier × kind: exactly these of all people, own units and foreign ones, may. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C1 | SELF_CHECK | P0
            C1 | DEDUCTION  |
            C1 | INSPECTION | P0
            C1 | DAILY      |
            C1 | VISIT      | C1 P0
            C1 | DUTY_WORK  | C1 P0
            M1 | SELF_CHECK | H2
            M1 | DEDUCTION  | A1 A2
            M1 | INSPECTION | A1 A2
            M1 | DAILY      |
            M1 | VISIT      | M1 A1 A2
            M1 | DUTY_WORK  | M1 H2
            M2 | SELF_CHECK | H1
            M2 | DEDUCTION  | P0
            M2 | INSPECTION | P0
            M2 | DAILY      |
            M2 | VISIT      | M2 P0
            M2 | DUTY_WORK  | M2 H1
            H2 | SELF_CHECK | P0
            H2 | DEDUCTION  | A1 A2
            H2 | INSPECTION | A1 A2
            H2 | VISIT      | H2 A1 A2
            H2 | DUTY_WORK  | H2 P0
            L1 | SELF_CHECK | B1
            L1 | DEDUCTION  | A1 A2
            L1 | INSPECTION | B1
            L1 | DAILY      |
            L1 | VISIT      | L1 A1 A2
            L1 | DUTY_WORK  | L1 B1
            B1 | SELF_CHECK | P0
            B1 | DEDUCTION  | A1 A2
            B1 | INSPECTION | P0
            B1 | VISIT      | B1 A1 A2
            B1 | DUTY_WORK  | B1 P0
            G1 | SELF_CHECK | S1
            G1 | DEDUCTION  | O1
            G1 | INSPECTION | O1
            G1 | DAILY      |
            G1 | VISIT      | G1 O1
            G1 | DUTY_WORK  | G1 S1
            S1 | SELF_CHECK | P0
            S1 | DEDUCTION  | O1
            S1 | INSPECTION | O1
            S1 | VISIT      | S1 O1
            S1 | DUTY_WORK  | S1 P0
            F1 | SELF_CHECK | S1
            F1 | DEDUCTION  | S1
            F1 | INSPECTION |
            F1 | DAILY      | S1
            F1 | VISIT      | F1 S1
            F1 | DUTY_WORK  | F1 S1
            P1 | SELF_CHECK |
            P1 | DEDUCTION  |
            P1 | VISIT      |
            P1 | DUTY_WORK  |
            """)
    void theyAloneMay(String person, AssessmentKind kind, String allowed) {
        Set<String> may = new TreeSet<>();
        for (String actor : AssessmentMarket.PEOPLE) {
            AssessmentMarket market = AssessmentMarket.open();
            Outcome<Receipt<AssessmentDossier>> outcome = market.give(actor, kind, "E1", person);
            if (outcome.problems().isEmpty()) {
                may.add(actor);
            }
            assertThat(market.entries()).hasSize(outcome.problems().isEmpty() ? 1 : 0);
        }

        assertThat(may)
                .isEqualTo(
                        allowed == null
                                ? Set.of()
                                : Arrays.stream(allowed.split(" ", -1)).collect(Collectors.toSet()));
    }

    /** Whoever may give an entry may amend it and take it back; nobody else may. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1 | SELF_CHECK | H2 | H2
            M1 | DEDUCTION  | A1 | A1 A2
            M1 | INSPECTION | A1 | A1 A2
            F1 | DAILY      | S1 | S1
            G1 | VISIT      | G1 | G1 O1
            G1 | DUTY_WORK  | G1 | G1 S1
            C1 | DUTY_WORK  | C1 | C1 P0
            C1 | VISIT      | C1 | C1 P0
            """)
    void theSameMayAmendAndTakeBack(String person, AssessmentKind kind, String giver, String allowed) {
        Set<String> amend = new TreeSet<>();
        Set<String> withdraw = new TreeSet<>();
        for (String actor : AssessmentMarket.PEOPLE) {
            AssessmentMarket market = AssessmentMarket.open();
            market.give(giver, kind, "E1", person).orElseThrow();
            if (market.amend(actor, "E1", 1, changeOf(kind)).problems().isEmpty()) {
                amend.add(actor);
            }
            int version = market.steps("E1").size();
            if (market.withdraw(actor, "E1", version).problems().isEmpty()) {
                withdraw.add(actor);
            }
        }

        Set<String> expected = Set.of(allowed.split(" ", -1));
        assertThat(amend).isEqualTo(expected);
        assertThat(withdraw).isEqualTo(expected);
    }

    /** What an office wrote is not for whom it is about to change, nor what it wrote in theirs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            G1 | VISIT      | O1 | O1
            G1 | DUTY_WORK  | S1 | S1
            C1 | DUTY_WORK  | P0 | P0
            """)
    void whatTheOfficeWroteIsTheOffices(String person, AssessmentKind kind, String giver, String allowed) {
        theSameMayAmendAndTakeBack(person, kind, giver, allowed);
        AssessmentMarket market = AssessmentMarket.open();
        market.give(person, kind, "E1", person).orElseThrow();
        market.amend(giver, "E1", 1, changeOf(kind)).orElseThrow();

        assertThat(SmallMarket.refused(market.withdraw(person, "E1", 2))).contains("own-matter A9 actor");
        assertThat(SmallMarket.refused(market.withdraw(giver, "E1", 2))).isEmpty();
    }

    /** A leader of the company may write down what they did; the score is the principal's all the same. */
    @Test
    void thePrincipalTakesBackWhatALeaderWroteAndGivesTheScore() {
        AssessmentMarket market = AssessmentMarket.open();
        market.give("C1", AssessmentKind.DUTY_WORK, "E1", "C1").orElseThrow();

        market.withdraw("P0", "E1", 1).orElseThrow();
        assertThat(SmallMarket.refused(market.give("P0", AssessmentKind.SELF_CHECK, "E2", "C1")))
                .isEmpty();
    }

    /** Acts of duty make the self-check up. */
    @Test
    @Rule("A9")
    void whoWroteDownActsOfDutyDoesNotDeduct() {
        Office office = Office.of("ASSESSMENT_OFFICE", Seat.COMPANY);
        AssessmentMarket market = AssessmentMarket.by(policy(were -> new Assessors(office, office, office)));
        market.give("A1", AssessmentKind.DUTY_WORK, "E1", "M1").orElseThrow();

        assertThat(SmallMarket.refused(market.give("A1", AssessmentKind.DEDUCTION, "E2", "M1")))
                .containsExactly("deducts-own-self-check A9 actor");
        market.give("A2", AssessmentKind.DEDUCTION, "E2", "M1").orElseThrow();
        assertThat(SmallMarket.refused(market.give("A2", AssessmentKind.DUTY_WORK, "E3", "M1")))
                .containsExactly("self-check-of-deducted A9 actor");
    }

    static AssessmentsDesk.Change changeOf(AssessmentKind kind) {
        return switch (kind) {
            case SELF_CHECK, INSPECTION, DAILY -> new AssessmentsDesk.NewScore(AssessmentMarket.score("70"));
            case DEDUCTION -> new AssessmentsDesk.NewDeduction("KEY_WORK", Points.of("3"), "late again", "minutes");
            case VISIT -> new AssessmentsDesk.NewVisit(List.of(), null, List.of(AssessmentMarket.ref("F9")));
            case DUTY_WORK -> new AssessmentsDesk.NewWork(new EntryId("C2"), 1, null);
        };
    }

    @Test
    void nobodyOfAnotherEnterpriseMay() {
        InMemoryPorts ports = new InMemoryPorts();
        Policy policy = BuiltInPolicies.xinsheng2020No52();
        AssessmentMarket own = AssessmentMarket.over(
                ports, "XS", policy, AssessmentMarket.company().facts());
        SmallCompany foreigners = SmallCompany.with("A1@D1", "S1@D1", "P0@D1")
                .role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("WORKSHOP_DIRECTOR", "XS", "S1")
                .role("LEADING_GROUP_HEAD", "XS", "P0");
        AssessmentMarket other = AssessmentMarket.over(ports, "YS", policy, foreigners.facts());
        own.give("S1", AssessmentKind.DAILY, "E1", "F1").orElseThrow();

        for (String actor : List.of("A1", "S1", "P0")) {
            for (AssessmentKind kind : AssessmentKind.values()) {
                assertThat(SmallMarket.refused(other.give(actor, kind, "E2", "F1")))
                        .containsExactly("unknown-person O2 person");
            }
            assertThat(SmallMarket.refused(other.amend(actor, "E1", 1, changeOf(AssessmentKind.DAILY))))
                    .containsExactly("unknown-id A6 id");
            assertThat(SmallMarket.refused(other.withdraw(actor, "E1", 1))).containsExactly("unknown-id A6 id");
        }
        assertThat(other.entries()).isEmpty();
        assertThat(own.steps("E1")).hasSize(1);
    }

    @Test
    void thePolicySaysWhoGivesTheSelfCheck() {
        Policy policy = policy(were -> new Assessors(DEPUTY, were.deductions(), were.inspection()));

        assertThat(mayGive(policy, AssessmentKind.SELF_CHECK, "L1")).isEmpty();
        assertThat(mayGive(policy, AssessmentKind.SELF_CHECK, "G1")).containsExactly("S1");
        Policy none = policy(were -> new Assessors(null, were.deductions(), were.inspection()));
        assertThat(mayGive(none, AssessmentKind.SELF_CHECK, "G1"))
                .as("who deducts gives the score where nobody checks")
                .containsExactly("O1");
        Policy inspection = policy(were -> new Assessors(null, null, DEPUTY));
        assertThat(mayGive(inspection, AssessmentKind.SELF_CHECK, "G1"))
                .as("who inspects, where nobody deducts either")
                .containsExactly("S1");
    }

    @Test
    void thePolicySaysWhoDeducts() {
        Policy policy = policy(were -> new Assessors(null, DEPUTY, were.inspection()));

        assertThat(mayGive(policy, AssessmentKind.DEDUCTION, "G1")).containsExactly("S1");
        Policy none = policy(were -> new Assessors(were.selfCheck(), null, were.inspection()));
        AssessmentMarket market = AssessmentMarket.by(none);
        assertThat(SmallMarket.refused(market.give("O1", AssessmentKind.DEDUCTION, "E1", "G1")))
                .contains("nobody-deducts A6 person");
    }

    @Test
    void thePolicySaysWhoInspects() {
        Policy policy = policy(were -> new Assessors(were.selfCheck(), were.deductions(), DEPUTY));

        assertThat(mayGive(policy, AssessmentKind.INSPECTION, "G1")).containsExactly("S1");
        assertThat(mayGive(policy, AssessmentKind.INSPECTION, "M1")).isEmpty();
    }

    @Test
    @Rule("A9")
    void anOfficeThatGivesTheDutyScoreDoesNotGiveItToItsOwnStaff() {
        Policy policy = policy(were -> Assessors.OFFICE_OF_CENTER);

        assertThat(mayGive(policy, AssessmentKind.SELF_CHECK, "M2")).containsExactly("P0");
        assertThat(mayGive(policy, AssessmentKind.SELF_CHECK, "M1")).containsExactly("A1", "A2");
    }

    @Test
    @Rule("A9")
    void whoGaveTheSelfCheckDoesNotDeduct() {
        Office office = Office.of("ASSESSMENT_OFFICE", Seat.COMPANY);
        AssessmentMarket market = AssessmentMarket.by(policy(were -> new Assessors(office, office, office)));
        market.give("A1", AssessmentKind.SELF_CHECK, "E1", "M1").orElseThrow();

        assertThat(SmallMarket.refused(market.give("A1", AssessmentKind.DEDUCTION, "E2", "M1")))
                .containsExactly("deducts-own-self-check A9 actor");
        market.give("A2", AssessmentKind.DEDUCTION, "E2", "M1").orElseThrow();
        assertThat(SmallMarket.refused(market.amend("A1", "E2", 1, changeOf(AssessmentKind.DEDUCTION))))
                .containsExactly("deducts-own-self-check A9 actor");
        assertThat(SmallMarket.refused(market.withdraw("A1", "E2", 1)))
                .containsExactly("deducts-own-self-check A9 actor");
        assertThat(SmallMarket.refused(market.amend("A2", "E1", 1, changeOf(AssessmentKind.SELF_CHECK))))
                .containsExactly("self-check-of-deducted A9 actor");
        market.give("A1", AssessmentKind.DEDUCTION, "E3", "H2").orElseThrow();
    }

    @Test
    @Rule("A9")
    void whereNobodyChecksOneMayScoreAndDeduct() {
        AssessmentMarket market = AssessmentMarket.open();
        market.give("S1", AssessmentKind.SELF_CHECK, "E1", "F1").orElseThrow();

        assertThat(market.give("S1", AssessmentKind.DEDUCTION, "E2", "F1").problems())
                .isEmpty();
    }

    private static Set<String> mayGive(Policy policy, AssessmentKind kind, String person) {
        return AssessmentMarket.PEOPLE.stream()
                .filter(actor -> AssessmentMarket.by(policy)
                        .give(actor, kind, "E1", person)
                        .problems()
                        .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Policy policy(UnaryOperator<Assessors> change) {
        return PolicyDraft.builtInBut(draft -> draft.tiers = draft.tiers.stream()
                .map((TierScheme tier) -> tier.assessedBy(change.apply(tier.assessors())))
                .toList());
    }
}
