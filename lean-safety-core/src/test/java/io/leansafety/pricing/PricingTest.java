package io.leansafety.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.PriceTerms.SelfUnlisted;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Document;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PricingTest {
    private static final Policy BUILT_IN = BuiltInPolicies.xinsheng2020No52();
    private static final String SERIOUS = "VIOLATION_SERIOUS";

    private static SmallCompany company() {
        return SmallCompany.with("P1@T1", "P2@T1", "P3@W1", "P4@U1", "P5@XS", "P7@T1", "P8@T2", "P9@K1")
                .role("TEAM_LEADER", "T1", "P1")
                .role("WORKSHOP_DIRECTOR", "W1", "P3")
                .role("CREW", "T1", "P1")
                .role("CREW", "T1", "P2")
                .role("CREW", "T1", "P8");
    }

    @Test
    @Rule({"P5", "P4", "T3"})
    void theChainOfLiabilityReachesEverybodyInIt() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .price("COMPANY=1000.00")
                .subjectCharge(SubjectLevel.WORKSHOP, "COMPANY=300.00")
                .charge("OFFENDER", "COMPANY=500.00")
                .charge("TEAM_LEADER", "COMPANY=200.00")
                .share("WORKSHOP_DIRECTOR", "0.5")
                .reward("FINDER", "COMPANY=50.00");
        assertThat(lines(item, finding().offender("P7").foundBy("P5")))
                .containsExactlyInAnyOrder(
                        "T1 pays T3 1000.00",
                        "W1 pays P4 300.00",
                        "P7 P5 OFFENDER 500.00",
                        "P1 P5 TEAM_LEADER 200.00",
                        "P3 P5 WORKSHOP_DIRECTOR 250.00",
                        "P5 P8 FINDER 50.00");
    }

    @Test
    @Rule("P6")
    void aRepeatMultipliesPricesAndChargesButNoRewardsAndPoints() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .price("COMPANY=10.00")
                .subjectCharge(SubjectLevel.UNIT, "COMPANY=3.33")
                .charge("OFFENDER", "COMPANY=0.33")
                .share("TEAM_LEADER", "0.5")
                .points("OFFENDER", "KEY_WORK", "2")
                .reward("FINDER", "COMPANY=5.00");
        assertThat(lines(
                        item,
                        finding().offender("P7").foundBy("P5").occurrence(2).quantity(3)))
                .containsExactlyInAnyOrder(
                        "T1 pays T3 45.00",
                        "U1 pays P4 14.99",
                        "P7 P5 OFFENDER 1.49",
                        "P1 P5 TEAM_LEADER 0.74",
                        "P5 P8 FINDER 15.00",
                        "P7 loses 6.00 KEY_WORK");
    }

    @ParameterizedTest
    @CsvSource({"1, 100.00", "2, 150.00", "3, 200.00", "4, 200.00", "1000, 200.00"})
    @Rule("P6")
    void theLastMultiplierHoldsBeyond(int occurrence, String amount) {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).price("COMPANY=100.00");
        assertThat(lines(item, finding().occurrence(occurrence))).containsExactly("T1 pays T3 " + amount);
    }

    /** The share is of the unrounded charge: 0.33 × 1.5 × 0.5 = 0.2475, not half of 0.50. */
    @Test
    @Rule({"P5", "V4"})
    void aShareIsOfTheUnroundedChargeAndRoundedOnce() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .charge("OFFENDER", "COMPANY=0.33")
                .share("TEAM_LEADER", "0.5")
                .share("WORKSHOP_DIRECTOR", "2");
        assertThat(lines(item, finding().offender("P7").occurrence(2)))
                .containsExactlyInAnyOrder(
                        "P7 P5 OFFENDER 0.50", "P1 P5 TEAM_LEADER 0.25", "P3 P5 WORKSHOP_DIRECTOR 0.99");
    }

    @Test
    @Rule("P5")
    void aShareIsTakenEvenWhereTheOffenderIsNotCharged() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .charge("OFFENDER", "COMPANY=500.00")
                .share("TEAM_LEADER", "0.5");
        assertThat(lines(item, finding().offender("P7").foundBy("P7"))).containsExactly("P1 P5 TEAM_LEADER 250.00");
    }

    @Test
    @Rule("P5")
    void whoeverIsReachedTwicePaysBoth() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .charge("OFFENDER", "COMPANY=500.00")
                .charge("TEAM_LEADER", "COMPANY=200.00");
        assertThat(lines(item, finding().offender("P1")))
                .containsExactly("P1 P5 OFFENDER 500.00", "P1 P5 TEAM_LEADER 200.00");
    }

    @Test
    @Rule("P5")
    void severalHoldersPayInFullOrSplit() {
        ItemDraft each = ItemDraft.of("V-01", SERIOUS).charge("CREW", "COMPANY=100.00");
        assertThat(lines(each, finding()))
                .containsExactly("P1 P5 CREW 100.00", "P2 P5 CREW 100.00", "P8 P5 CREW 100.00");
        ItemDraft split = ItemDraft.of("V-01", SERIOUS).charge("CREW", "COMPANY=100.00", Sharing.SPLIT);
        assertThat(lines(split, finding())).containsExactly("P1 P5 CREW 33.34", "P2 P5 CREW 33.33", "P8 P5 CREW 33.33");
        ItemDraft tiny = ItemDraft.of("V-01", SERIOUS).charge("CREW", "COMPANY=0.02", Sharing.SPLIT);
        assertThat(lines(tiny, finding())).containsExactly("P1 P5 CREW 0.01", "P2 P5 CREW 0.01");
    }

    @Test
    @Rule("P5")
    void whoFoundItLeavesTheListBeforeTheSplit() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .charge("CREW", "COMPANY=100.00", Sharing.SPLIT)
                .points("CREW", "KEY_WORK", "1");
        assertThat(lines(item, finding().foundBy("P1")))
                .containsExactlyInAnyOrder(
                        "P2 P5 CREW 50.00", "P8 P5 CREW 50.00", "P2 loses 1.00 KEY_WORK", "P8 loses 1.00 KEY_WORK");
        Policy notExempt = PolicyDraft.builtInBut(draft -> draft.finderExempt = false);
        assertThat(lines(notExempt, company(), item, finding().foundBy("P1"))).hasSize(6);
    }

    @Test
    @Rule("P5")
    void nobodyIsLeftToChargeWhereTheOnlyOneFoundIt() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).charge("TEAM_LEADER", "COMPANY=100.00", Sharing.SPLIT);
        assertThat(lines(item, finding().foundBy("P1"))).isEmpty();
    }

    /** Whatever the amount and however many: nothing is lost, and nobody pays two fen more than another. */
    @Property
    @Rule({"P5", "V4"})
    void splitSharesSumToTheWhole(
            @ForAll @LongRange(max = 1_000_000_000) long fen, @ForAll @IntRange(min = 1, max = 30) int holders) {
        SmallCompany company = SmallCompany.with();
        for (int i = 0; i < holders; i++) {
            company.people.add(SmallCompany.person("Q" + i, SmallCompany.place("T1", null, null, null)));
            company.role("ALL", "T1", "Q" + i);
        }
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .charge("ALL", "COMPANY=" + Money.ofFen(fen), Sharing.SPLIT)
                .reward("ALL", "COMPANY=" + Money.ofFen(fen), Sharing.SPLIT);
        PricedFinding priced = price(BUILT_IN, company, item, finding().fact());
        for (boolean rewards : new boolean[] {true, false}) {
            List<Long> shares = priced.personLines().stream()
                    .filter(line -> line.isReward() == rewards)
                    .map(line -> line.amount().fen())
                    .toList();
            assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(fen);
            assertThat(shares).allSatisfy(share -> assertThat(share).isBetween(fen / holders, fen / holders + 1));
        }
    }

    @Test
    @Rule("O4")
    void theHoldersThatTheFindingNamesWin() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).charge("TEAM_LEADER", "COMPANY=100.00");
        assertThat(lines(item, finding().holders("TEAM_LEADER", "P8", "P2", "P8")))
                .as("each once")
                .containsExactly("P2 P5 TEAM_LEADER 100.00", "P8 P5 TEAM_LEADER 100.00");
        assertThat(lines(item, finding().holders("TEAM_LEADER")))
                .as("an empty list says nothing")
                .containsExactly("P1 P5 TEAM_LEADER 100.00");
    }

    @Test
    @Rule("O4")
    void aRoleThatNobodyHoldsIsAnError() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).charge("NOBODY", "COMPANY=100.00");
        assertThat(refused(item, finding())).containsExactly("no-holder O4 ");
        assertThat(lines(item, finding().by(FinderClass.SELF)))
                .as("a class that costs nothing reaches nobody")
                .isEmpty();
    }

    @Test
    @Rule("P3")
    void selfFoundCostsAndRewardsNothingUnlessListed() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .price("COMPANY=10.00 WORKSHOP=5.00")
                .charge("TEAM_LEADER", "COMPANY=2.00 SELF=1.00")
                .points("TEAM_LEADER", "KEY_WORK", "1")
                .reward("FINDER", "COMPANY=9.00");
        assertThat(lines(item, finding().by(FinderClass.SELF).foundBy("P5"))).containsExactly("P1 P5 TEAM_LEADER 1.00");
        Policy ladder = PolicyDraft.builtInBut(draft -> draft.selfUnlisted = SelfUnlisted.LADDER);
        assertThat(lines(ladder, company(), item, finding().by(FinderClass.SELF).foundBy("P5")))
                .containsExactlyInAnyOrder("T1 pays T3 5.00", "P1 P5 TEAM_LEADER 1.00", "P5 P8 FINDER 9.00");
    }

    @ParameterizedTest
    @EnumSource(FinderClass.class)
    @Rule("A2b")
    void pointsCountForAllButSelfUnlessListed(FinderClass finder) {
        ItemDraft usual = ItemDraft.of("V-01", SERIOUS).points("TEAM_LEADER", "KEY_WORK", "1");
        assertThat(lines(usual, finding().by(finder))).hasSize(finder == FinderClass.SELF ? 0 : 1);
        ItemDraft listed = ItemDraft.of("V-01", SERIOUS)
                .points("TEAM_LEADER", "KEY_WORK", "1", FinderClass.SELF, FinderClass.UNIT);
        assertThat(lines(listed, finding().by(finder)))
                .hasSize(finder == FinderClass.SELF || finder == FinderClass.UNIT ? 1 : 0);
    }

    @Test
    @Rule("P8")
    void nobodyIsRewardedForWhatSomebodyElsewhereFound() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).reward("FINDER", "COMPANY=50.00");
        assertThat(lines(item, finding())).isEmpty();
        assertThat(lines(item, finding().foundBy("P5").quantity(3))).containsExactly("P5 P8 FINDER 150.00");
    }

    @Test
    @Rule("P4")
    void theNearestSubjectOfALevelPaysAsWell() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .subjectCharge(SubjectLevel.TEAM, "COMPANY=1.00")
                .subjectCharge(SubjectLevel.COMPANY, "COMPANY=2.00");
        assertThat(lines(item, FindingDraft.of("F1", "V-01", "O1").quantity(2)))
                .containsExactly("T1 pays P4 2.00", "XS pays P4 4.00");
        assertThat(refused(item, FindingDraft.of("F1", "V-01", "W1"))).containsExactly("no-subject-of-level P4 ");
    }

    @Test
    @Rule({"T4", "T3"})
    void aNoticePaysItsBeneficiaryAndASlipHasNone() {
        ItemDraft notice = ItemDraft.of("V-01", "CONDUCT")
                .price("COMPANY=10.00")
                .subjectCharge(SubjectLevel.WORKSHOP, "COMPANY=3.00");
        assertThat(lines(notice, finding().beneficiary("T2")))
                .containsExactlyInAnyOrder("T1 pays T2 T4 10.00", "W1 pays P4 3.00");
        assertThat(lines(notice, finding())).contains("T1 pays T4 10.00");
        assertThat(refused(notice, finding().beneficiary("T1"))).containsExactly("beneficiary-is-payer T4 beneficiary");
        ItemDraft slip = ItemDraft.of("V-01", SERIOUS).price("COMPANY=10.00");
        assertThat(refused(slip, finding().beneficiary("T2"))).containsExactly("beneficiary-of-slip T3 beneficiary");
    }

    @Test
    @Rule("P7")
    void aDecisionReplacesEverythingAndIsFinal() {
        ItemDraft item = ItemDraft.of("V-01", "CONDUCT")
                .price("COMPANY=10.00")
                .charge("OFFENDER", "COMPANY=500.00")
                .points("TEAM_LEADER", "KEY_WORK", "1")
                .reward("FINDER", "COMPANY=9.00")
                .caseByCase(FinderClass.SUPERIOR);
        FindingDraft decided = finding()
                .by(FinderClass.SUPERIOR)
                .foundBy("P7")
                .beneficiary("T2")
                .quantity(5)
                .occurrence(3)
                .decidePerson("P7", "300.00")
                .decideSubject("T1", "500.00")
                .decideSubject("W1", "0.00");
        assertThat(lines(item, decided))
                .as("nothing multiplies it, and it exempts nobody")
                .containsExactlyInAnyOrder("P7 P7  300.00", "T1 pays T2 P7 500.00");
    }

    @Test
    @Rule({"P7", "T4"})
    void aDecisionPaysNobodyThatItCharges() {
        ItemDraft item = ItemDraft.of("V-01", "CONDUCT").price("COMPANY=10.00").caseByCase(FinderClass.SUPERIOR);
        assertThat(refused(
                        item,
                        finding().by(FinderClass.SUPERIOR).beneficiary("T2").decideSubject("T2", "1.00")))
                .containsExactly("beneficiary-is-payer T4 beneficiary");
        assertThat(lines(
                        item,
                        finding().by(FinderClass.SUPERIOR).beneficiary("T1").decideSubject("W1", "1.00")))
                .as("who answers for it may be paid by another")
                .containsExactly("W1 pays T1 P7 1.00");
    }

    @Test
    @Rule("P7")
    void aDecisionBelongsToACaseByCaseOrRevisedFindingOnly() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).price("COMPANY=10.00").caseByCase(FinderClass.SUPERIOR);
        assertThat(refused(item, finding().decidePerson("P7", "1.00")))
                .containsExactly("needless-decision P7 decision");
        assertThat(lines(item, finding().status(FindingStatus.REVISED).decidePerson("P7", "1.00")))
                .containsExactly("P7 P7  1.00");
        assertThat(awaiting(item, finding().by(FinderClass.SUPERIOR))).isEqualTo(Awaiting.DECISION);
        assertThat(awaiting(item, finding().status(FindingStatus.REVISED))).isEqualTo(Awaiting.DECISION);
    }

    @Test
    @Rule("T5")
    void onlyWhatIsDecidedSettles() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).price("COMPANY=10.00").caseByCase(FinderClass.SUPERIOR);
        assertThat(awaiting(item, finding().status(FindingStatus.ISSUED))).isEqualTo(Awaiting.CONFIRMATION);
        assertThat(awaiting(item, finding().status(FindingStatus.APPEALED))).isEqualTo(Awaiting.APPEAL);
        assertThat(awaiting(item, finding().by(FinderClass.SUPERIOR).status(FindingStatus.APPEALED)))
                .as("even where it is case by case")
                .isEqualTo(Awaiting.APPEAL);
        assertThat(lines(item, finding().status(FindingStatus.ISSUED))).isEmpty();
        assertThat(lines(item, finding().status(FindingStatus.REVOKED))).isEmpty();
        assertThat(lines(item, finding().status(FindingStatus.UPHELD))).containsExactly("T1 pays T3 10.00");
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingStatus.class,
            names = {"ISSUED", "APPEALED", "REVOKED"})
    @Rule("T5")
    void ofWhatWaitsOnlyReferencesAreChecked(FindingStatus status) {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS)
                .charge("OFFENDER", "COMPANY=1.00")
                .charge("NOBODY", "COMPANY=1.00")
                .subjectCharge(SubjectLevel.POST, "COMPANY=1.00");
        FindingDraft waiting = finding().status(status).beneficiary("T1").decidePerson("P7", "1.00");
        assertThat(refused(item, waiting)).isEmpty();
        assertThat(refused(item, finding().status(status).foundBy("P99"))).containsExactly("unknown-person O2 foundBy");
        assertThat(refused(item, FindingDraft.of("F1", "V-99", "T1").status(status)))
                .containsExactly("unknown-item P1 item");
    }

    @Test
    @Rule({"O1", "O2", "P1", "P4", "P6"})
    @Fault("RB-D18")
    void everythingThatAFindingNamesMustExist() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).charge("OFFENDER", "COMPANY=1.00");
        assertThat(refused(item, finding())).containsExactly("missing-offender P5 offender");
        assertThat(refused(item, finding().offender("P99"))).containsExactly("unknown-person O2 offender");
        assertThat(refused(item, finding().offender("P7").quantity(0))).containsExactly("bad-quantity P4 quantity");
        assertThat(refused(item, finding().offender("P7").quantity(1_000_001)))
                .containsExactly("bad-quantity P4 quantity");
        assertThat(refused(item, finding().offender("P7").occurrence(0)))
                .containsExactly("bad-occurrence P6 occurrence");
        assertThat(refused(item, FindingDraft.of("F1", "V-01", "T99").offender("P7")))
                .containsExactly("unknown-subject O1 subject");
        assertThat(refused(item, finding().offender("P7").beneficiary("T99")))
                .contains("unknown-subject O1 beneficiary");
        assertThat(refused(item, finding().offender("P7").holders("CREW", "P99")))
                .containsExactly("unknown-person O2 holders.CREW[0]");
        assertThat(refused(item, finding().status(FindingStatus.REVISED).decideSubject("T99", "1.00")))
                .containsExactly("unknown-subject O1 decision[0].subject");
        assertThat(refused(item, finding().status(FindingStatus.REVISED).decidePerson("P7", "-1.00")))
                .containsExactly("negative-amount V1 decision[0].amount");
    }

    @Test
    @Rule("V1")
    @Fault("RB-A03")
    void anAmountBeyondMoneyIsRefused() {
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).price("COMPANY=1000000000000000.00");
        assertThat(refused(item, finding().quantity(2))).containsExactly("amount-too-large V1 ");
        assertThat(refused(item, finding().occurrence(2))).containsExactly("amount-too-large V1 ");
        assertThat(refused(item, finding())).isEmpty();
    }

    @Test
    @Rule("O4")
    void shiftAndSpecialtyOfTheFindingChooseTheHolder() {
        SmallCompany company = company()
                .role("DUTY", "W1", "P3")
                .role("DUTY", "W1", "P8", SmallCompany.LONG_AGO, null, Shift.EARLY, null);
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).charge("DUTY", "COMPANY=1.00");
        assertThat(lines(BUILT_IN, company, item, finding().in(Shift.EARLY, "ELECTRICAL")))
                .containsExactly("P8 P5 DUTY 1.00");
        assertThat(lines(BUILT_IN, company, item, finding().in(Shift.NIGHT, null)))
                .containsExactly("P3 P5 DUTY 1.00");
    }

    @Test
    @Rule("P6")
    void multipliersOfThePolicyAreUsed() {
        Policy policy = PolicyDraft.builtInBut(draft -> draft.repeatMultipliers = List.of(Ratio.of("0.333333")));
        ItemDraft item = ItemDraft.of("V-01", SERIOUS).price("COMPANY=3.00");
        assertThat(lines(policy, company(), item, finding())).containsExactly("T1 pays T3 1.00");
    }

    private static FindingDraft finding() {
        return FindingDraft.of("F1", "V-01", "T1");
    }

    private static List<String> lines(ItemDraft item, FindingDraft finding) {
        return lines(BUILT_IN, company(), item, finding);
    }

    /** Who pays, is paid and loses points, in words. */
    private static List<String> lines(Policy policy, SmallCompany company, ItemDraft item, FindingDraft finding) {
        PricedFinding priced = price(policy, company, item, finding.fact());
        Stream<String> subjects = priced.subjectLines().stream()
                .map(line -> line.payer() + " pays "
                        + line.beneficiary().map(payee -> payee + " ").orElse("") + line.rule() + " " + line.amount());
        Stream<String> people = priced.personLines().stream()
                .map(line -> line.person() + " " + line.rule() + " "
                        + line.role().map(Object::toString).orElse("") + " " + line.amount());
        Stream<String> points = priced.pointsLines().stream()
                .map(line -> line.person() + " loses " + Money.ofFen(line.hundredths()) + " " + line.category());
        List<String> lines = new ArrayList<>();
        Stream.of(subjects, people, points).forEach(part -> part.forEach(lines::add));
        return lines;
    }

    private static Awaiting awaiting(ItemDraft item, FindingDraft finding) {
        return price(BUILT_IN, company(), item, finding.fact()).awaiting().orElseThrow();
    }

    private static PricedFinding price(
            Policy policy, SmallCompany company, ItemDraft item, io.leansafety.finding.FindingFact finding) {
        Outcome<PricedFinding> outcome = pricing(policy, company, item).price(finding);
        assertThat(outcome.problems()).isEmpty();
        return outcome.orElseThrow();
    }

    private static List<String> refused(ItemDraft item, FindingDraft finding) {
        return pricing(BUILT_IN, company(), item).price(finding.fact()).problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.rule() + " " + problem.path())
                .toList();
    }

    private static Pricing pricing(Policy policy, SmallCompany company, ItemDraft item) {
        Organization organization = company.resolve();
        Problems problems = new Problems();
        Catalogs catalogs = Catalogs.resolve(
                List.of(new CatalogFact(new SubjectId("XS"), SmallCompany.LONG_AGO, null, List.of(item.fact()))),
                policy.prices(),
                organization,
                problems,
                Place.in(Document.MONTH).field("catalogs"));
        assertThat(problems.list()).isEmpty();
        return new Pricing(policy.prices(), catalogs, organization);
    }
}
