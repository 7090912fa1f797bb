package io.leansafety.pricing;

import static io.leansafety.finding.FinderClass.COMPANY;
import static io.leansafety.finding.FinderClass.SUPERIOR;
import static io.leansafety.finding.FinderClass.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.PriceTerms;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Rule("P9")
class CatalogReviewTest {
    private static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void remarksOnNothingInACleanCatalog() {
        ItemDraft decided = ItemDraft.of("H-M", "HAZARD_MAJOR").caseByCase(FinderClass.values());
        assertThat(review(anySerious(), anyGeneral(), decided)).isEmpty();
        SmallCompany company = anyCompany().role("TEAM_LEADER", "T1", "P1").role("DIRECTOR", "W1", "P2");
        assertThat(review(company, catalog("XS", anySerious(), anyGeneral(), decided)))
                .isEmpty();
    }

    @Test
    void remarksOnASeriousViolationPricedAtAGeneralOne() {
        ItemDraft serious = serious().price("SUPERIOR=400 COMPANY=200").charge("OFFENDER", "COMPANY=500");
        Problem remark = only(review(anyGeneral(), serious));
        assertIs(remark, "serious-price-not-above", "items[1].subjectPrice");
        assertThat(remark.arguments())
                .containsEntry("finders", "COMPANY, UNIT, WORKSHOP")
                .containsEntry("was", "200.00")
                .containsEntry("general", "V-G");
    }

    @Test
    void remarksOnASeriousChargeNotAboveTheDearestGeneralOneByTheLadder() {
        ItemDraft serious = serious().charge("OFFENDER", "COMPANY=60").share("TEAM_LEADER", "0.5");
        ItemDraft cheap = general().charge("TEAM_LEADER", "SUPERIOR=10");
        Problem remark = only(review(serious, cheap, anyGeneral()));
        assertIs(remark, "serious-charge-not-above", "items[0].charges[1]");
        assertThat(remark.arguments())
                .containsEntry("payer", "TEAM_LEADER")
                .containsEntry("finders", "SUPERIOR, COMPANY, UNIT, WORKSHOP")
                .containsEntry("was", "30.00")
                .containsEntry("general", "V-G")
                .containsEntry("least", "30.00");
    }

    @Test
    void comparesViolationsOfOneVersionOnly() {
        ItemDraft serious = serious().charge("OFFENDER", "COMPANY=40");
        assertThat(codes(review(serious, anyGeneral()))).containsExactly("serious-charge-not-above");
        assertThat(review(null, catalog("XS", serious), catalog("U1", anyGeneral())))
                .isEmpty();
    }

    @Test
    void doesNotCompareWhatIsDecidedCaseByCase() {
        ItemDraft serious = serious().charge("OFFENDER", "WORKSHOP=40");
        assertThat(codes(review(serious, anyGeneral()))).containsExactly("serious-charge-not-above");
        assertThat(review(serious.caseByCase(SUPERIOR, COMPANY, UNIT), anyGeneral()))
                .isEmpty();
    }

    @Test
    void remarksOnASeriousViolationThatIsFreeToOneselfWhereAGeneralOneIsNot() {
        ItemDraft general = general().charge("OFFENDER", "COMPANY=50 SELF=10");
        assertThat(only(review(anySerious(), general)).arguments())
                .containsEntry("finders", "SELF")
                .containsEntry("was", "0.00");
    }

    @Test
    void remarksOnEveryPriceListThatMakesASuperiorFindingCheaper() {
        String falling = "SUPERIOR=10 COMPANY=20";
        ItemDraft item = anyItem()
                .price(falling)
                .subjectCharge(SubjectLevel.WORKSHOP, falling)
                .charge("DIRECTOR", falling)
                .charge("TEAM_LEADER", "SUPERIOR=20 COMPANY=20");
        List<Problem> found = review(item);
        assertThat(codes(found)).containsOnly("superior-cheaper");
        assertThat(found)
                .extracting(Problem::path)
                .containsExactly(
                        "catalogs[0].items[0].subjectPrice.SUPERIOR",
                        "catalogs[0].items[0].subjectCharges[0].amount.SUPERIOR",
                        "catalogs[0].items[0].charges[0].amount.SUPERIOR");
        assertThat(codes(review(item.caseByCase(SUPERIOR)))).doesNotContain("superior-cheaper");
    }

    @Test
    void remarksOnASeriousViolationThatDoesNotChargeItsOffender() {
        Problem remark = only(review(serious().price("COMPANY=10")));
        assertIs(remark, "serious-offender-free", "items[0].charges");
        assertThat(remark.arguments()).containsEntry("finders", "SUPERIOR, COMPANY, UNIT, WORKSHOP");
    }

    @Test
    void remarksOnASeriousViolationThatChargesItsOffenderNothing() {
        Problem remark = only(review(serious().charge("OFFENDER", "COMPANY=10 WORKSHOP=0")));
        assertIs(remark, "serious-offender-free", "items[0].charges[0]");
        assertThat(remark.arguments()).containsEntry("finders", "WORKSHOP");
    }

    @Test
    void leavesSelfFreeByPolicyButNotByTheCatalog() {
        assertThat(review(serious().charge("OFFENDER", "COMPANY=10"))).isEmpty();
        Problem listed = only(review(serious().charge("OFFENDER", "COMPANY=10 SELF=0")));
        assertThat(listed.arguments()).containsEntry("finders", "SELF");
        Policy ladder = PolicyDraft.builtInBut(draft -> draft.selfUnlisted = PriceTerms.SelfUnlisted.LADDER);
        CatalogFact climbing = catalog("XS", serious().charge("OFFENDER", "COMPANY=10 WORKSHOP=0"));
        assertThat(only(CatalogReview.of(ladder, List.of(climbing), Optional.empty()))
                        .arguments())
                .containsEntry("finders", "WORKSHOP, SELF");
    }

    @Test
    void remarksOnAnItemThatMovesNothing() {
        assertIs(only(review(serious())), "item-without-effect", "items[0]");
        assertThat(review(anyItem().price("COMPANY=0"))).isEmpty();
    }

    @Test
    void remarksOnARoleThatOneClassChargesTwice() {
        ItemDraft twice = anyItem().charge("DIRECTOR", "COMPANY=10").charge("DIRECTOR", "WORKSHOP=5");
        assertIs(only(review(twice)), "role-charged-twice", "items[0].charges[1]");
        ItemDraft inTurn = anyItem().charge("DIRECTOR", "COMPANY=10 UNIT=0").charge("DIRECTOR", "COMPANY=0 UNIT=5");
        assertThat(review(inTurn)).isEmpty();
    }

    @Test
    void remarksOnAPersonWhoHoldsTwoRolesOfOneChain() {
        SmallCompany company = anyCompany().role("TEAM_LEADER", "T1", "P1").role("DIRECTOR", "W1", "P1");
        Problem remark = only(review(company, catalog("XS", anySerious())));
        assertIs(remark, "person-charged-twice", "items[0].charges[2]");
        assertThat(remark.arguments()).containsEntry("role", "TEAM_LEADER").containsEntry("persons", "P1");
    }

    @Test
    void leavesTwoRolesThatNoFindingReachesTogether() {
        CatalogFact catalog = catalog("XS", anySerious());
        SmallCompany elsewhere = anyCompany().role("TEAM_LEADER", "T1", "P1").role("DIRECTOR", "W2", "P1");
        assertThat(review(elsewhere, catalog)).isEmpty();
        SmallCompany behindAnother = anyCompany()
                .role("TEAM_LEADER", "T1", "P1")
                .role("DIRECTOR", "W1", "P2")
                .role("DIRECTOR", "U1", "P1");
        assertThat(review(behindAnother, catalog)).isEmpty();
        SmallCompany otherShift = anyCompany()
                .role("TEAM_LEADER", "T1", "P1", NEW_YEAR, null, Shift.EARLY, null)
                .role("DIRECTOR", "W1", "P1", NEW_YEAR, null, Shift.NIGHT, null);
        assertThat(review(otherShift, catalog)).isEmpty();
        SmallCompany oneAfterAnother = anyCompany()
                .role("TEAM_LEADER", "T1", "P1", NEW_YEAR, NEW_YEAR.plusDays(9), null, null)
                .role("DIRECTOR", "W1", "P1", NEW_YEAR.plusDays(10), null, null, null);
        assertThat(review(oneAfterAnother, catalog)).isEmpty();
    }

    @Test
    void findsTwoRolesThatMeetOnceSomebodyNearerHasLeft() {
        SmallCompany company = anyCompany()
                .role("TEAM_LEADER", "T1", "P1")
                .role("DIRECTOR", "W1", "P2", NEW_YEAR, NEW_YEAR.plusDays(9), null, null)
                .role("DIRECTOR", "U1", "P1");
        assertThat(codes(review(company, catalog("XS", anySerious())))).containsExactly("person-charged-twice");
    }

    @Test
    void remarksOnceOnEachRoleThatNobodyHolds() {
        ItemDraft item = anyItem()
                .points("FOREMAN", "DYNAMIC_INSPECTION", "1")
                .reward("FINDER", "COMPANY=5")
                .reward("KEEPER", "COMPANY=5");
        ItemDraft again = ItemDraft.of("Q-2", "CONDUCT").charge("KEEPER", "COMPANY=5");
        List<Problem> found = review(anyCompany(), catalog("XS", item, again));
        assertThat(codes(found)).containsOnly("role-held-by-nobody");
        assertThat(found)
                .extracting(Problem::path)
                .containsExactly("catalogs[0].items[0].deductions[0].role", "catalogs[0].items[0].rewards[1].role");
    }

    @Test
    void takesARoleForHeldWhereACatalogReachesWhileItIsInForce() {
        ItemDraft item = anyItem().charge("DIRECTOR", "COMPANY=5");
        SmallCompany company = anyCompany().role("DIRECTOR", "W1", "P2");
        assertThat(review(company, catalog("XS", item), catalog("T1", item))).isEmpty();
        assertThat(codes(review(company, catalog("U2", item)))).containsExactly("role-held-by-nobody");
        SmallCompany earlier =
                anyCompany().role("DIRECTOR", "W1", "P2", SmallCompany.LONG_AGO, NEW_YEAR.minusDays(1), null, null);
        assertThat(codes(review(earlier, catalog("XS", item)))).containsExactly("role-held-by-nobody");
    }

    @Test
    void keepsStillOnHoldersThatCouldNotBeRead() {
        SmallCompany company = anyCompany();
        company.roles.add(new RoleFact(new RoleName("DIRECTOR"), null, new PersonId("P2"), NEW_YEAR, null, null, null));
        assertThat(review(company, catalog("XS", anyItem().charge("DIRECTOR", "COMPANY=5"))))
                .isEmpty();
    }

    @Test
    void listsErrorsAmongRemarksInDocumentOrder() {
        ItemDraft unknown = ItemDraft.of("X", "NO_KIND").price("SUPERIOR=1 COMPANY=2");
        List<Problem> found = review(null, catalog("XS", general(), unknown), catalog("XS", general()));
        assertThat(codes(found))
                .containsExactly(
                        "item-without-effect",
                        "unknown-kind",
                        "superior-cheaper",
                        "overlapping-catalogs",
                        "item-without-effect");
        assertThat(found).filteredOn(Problem::isError).hasSize(2);
    }

    @Test
    void checksOwnersOnlyAgainstAnOrganization() {
        CatalogFact nowhere = catalog("NOWHERE", anySerious());
        assertThat(review(null, nowhere)).isEmpty();
        assertThat(codes(review(anyCompany(), nowhere))).containsExactly("unknown-subject");
    }

    @Test
    void remarksOnNothingThatAnErrorMakesUncertain() {
        Place chain = Place.in(Document.MONTH)
                .field("catalogs")
                .index(0)
                .field("items")
                .index(0)
                .field("charges");
        Problem unread = Problem.of(Severity.ERROR, "wrong-type-list", RuleId.EXCHANGE, chain);
        List<CatalogFact> catalogs = List.of(catalog("XS", serious()));
        assertThat(CatalogReview.of(POLICY, catalogs, Optional.empty(), List.of(unread)))
                .isEmpty();
        ItemDraft negative = serious().charge("OFFENDER", "SUPERIOR=-9 COMPANY=0");
        assertThat(codes(review(negative))).containsExactly("negative-amount");
    }

    @Test
    void comparesAmountsBeyondWhatCanBePaid() {
        ItemDraft vast =
                serious().charge("OFFENDER", "COMPANY=1000000000000000").share("DIRECTOR", "1000000000");
        assertThat(review(vast, general().charge("DIRECTOR", "COMPANY=5"))).isEmpty();
    }

    private static ItemDraft anySerious() {
        return ItemDraft.of("V-S", "VIOLATION_SERIOUS")
                .price("SUPERIOR=2000 COMPANY=1000")
                .charge("OFFENDER", "SUPERIOR=1000 COMPANY=500")
                .share("TEAM_LEADER", "0.5")
                .charge("DIRECTOR", "COMPANY=100");
    }

    private static ItemDraft anyGeneral() {
        return ItemDraft.of("V-G", "VIOLATION_GENERAL")
                .price("COMPANY=200")
                .charge("OFFENDER", "COMPANY=50 WORKSHOP=20 SELF=0")
                .charge("TEAM_LEADER", "COMPANY=30");
    }

    private static ItemDraft anyItem() {
        return ItemDraft.of("Q-1", "QUALITY_PROBLEM");
    }

    private static ItemDraft serious() {
        return ItemDraft.of("S", "VIOLATION_SERIOUS");
    }

    private static ItemDraft general() {
        return ItemDraft.of("G", "VIOLATION_GENERAL");
    }

    private static CatalogFact catalog(String owner, ItemDraft... items) {
        List<ItemFact> facts = Arrays.stream(items).map(ItemDraft::fact).toList();
        return new CatalogFact(new SubjectId(owner), NEW_YEAR, null, facts);
    }

    private static SmallCompany anyCompany() {
        return SmallCompany.with("P1@T1", "P2@W1");
    }

    private static List<Problem> review(ItemDraft... items) {
        return review(null, catalog("XS", items));
    }

    private static List<Problem> review(@Nullable SmallCompany company, CatalogFact... catalogs) {
        Optional<OrganizationFacts> organization = Optional.ofNullable(company).map(SmallCompany::facts);
        return CatalogReview.of(POLICY, List.of(catalogs), organization);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static void assertIs(Problem actual, String code, String path) {
        Problem remark = new Problem(
                code, Severity.WARNING, Document.MONTH, "catalogs[0]." + path, RuleId.P9, actual.arguments());
        assertThat(actual).isEqualTo(remark);
    }
}
