package io.leansafety.pricing;

import static io.leansafety.organization.SmallCompany.DAY;
import static io.leansafety.organization.SmallCompany.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.Organization;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Document;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogsTest {
    private static final Organization ORGANIZATION = SmallCompany.with().resolve();

    @Test
    @Rule({"P1", "V6"})
    void anItemIsLookedUpInTheNearestCatalogInForce() {
        Catalogs catalogs = resolve(
                catalog("XS", LONG_AGO, null, "1.00"),
                catalog("U1", DAY, DAY.plusDays(1), "2.00"),
                catalog("W1", DAY.plusDays(1), null, "3.00"));
        assertThat(priceAt(catalogs, "T1", DAY.minusDays(1))).isEqualTo("XS@2020-01-01 1.00");
        assertThat(priceAt(catalogs, "T1", DAY)).isEqualTo("U1@2026-10-08 2.00");
        assertThat(priceAt(catalogs, "T1", DAY.plusDays(1))).isEqualTo("W1@2026-10-09 3.00");
        assertThat(priceAt(catalogs, "T3", DAY.plusDays(2))).isEqualTo("XS@2020-01-01 1.00");
        assertThat(priceAt(catalogs, "T4", DAY)).isEqualTo("XS@2020-01-01 1.00");
        assertThat(priceAt(catalogs, "T1", LONG_AGO.minusDays(1)))
                .as("never a neighbor in time")
                .isNull();
    }

    @Test
    @Rule("P1")
    void aCatalogThatLacksTheItemFallsThroughToItsParents() {
        Catalogs catalogs = resolve(
                catalog("XS", LONG_AGO, null, "1.00"),
                new CatalogFact(
                        new SubjectId("U1"),
                        LONG_AGO,
                        null,
                        List.of(ItemDraft.of("OTHER", "CONDUCT")
                                .price("COMPANY=9.00")
                                .fact())));
        assertThat(priceAt(catalogs, "T1", DAY)).isEqualTo("XS@2020-01-01 1.00");
    }

    @Test
    @Rule("V6")
    @Fault("RB-D16")
    void catalogsOfOneOwnerMayFollowButNotOverlap() {
        assertThat(problems(catalog("XS", LONG_AGO, DAY, "1.00"), catalog("XS", DAY.plusDays(1), null, "2.00")))
                .isEmpty();
        assertThat(problems(catalog("XS", LONG_AGO, null, "1.00"), catalog("U1", LONG_AGO, null, "2.00")))
                .isEmpty();
        Problems problems = new Problems();
        resolve(problems, catalog("XS", LONG_AGO, DAY, "1.00"), catalog("XS", DAY, null, "2.00"));
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("overlapping-catalogs");
            assertThat(problem.path()).isEqualTo("catalogs[1]");
            assertThat(problem.arguments())
                    .containsEntry("catalog", "XS@2026-10-08")
                    .containsEntry("other", "XS@2020-01-01");
        });
    }

    @Test
    @Rule({"P1", "V6", "O1"})
    void whatIsWrongWithACatalogIsNamed() {
        assertThat(problems(catalog("U9", LONG_AGO, null, "1.00")))
                .containsExactly("unknown-subject O1 catalogs[0].owner");
        assertThat(problems(catalog("XS", DAY, DAY.minusDays(1), "1.00")))
                .containsExactly("ends-before-it-begins V6 catalogs[0].to");
        ItemFact item = ItemDraft.of("V-01", "CONDUCT").price("COMPANY=1.00").fact();
        assertThat(problems(new CatalogFact(new SubjectId("XS"), LONG_AGO, null, List.of(item, item))))
                .containsExactly("duplicate-item P1 catalogs[0].items[1].code");
        assertThat(problems(new CatalogFact(null, null, null, List.of())))
                .containsExactly("missing-field EXCHANGE catalogs[0].owner", "missing-field EXCHANGE catalogs[0].from");
    }

    @Test
    @Rule({"P2", "P3", "P5", "P7", "P8", "V1"})
    void whatIsWrongWithAnItemIsNamed() {
        assertThat(itemProblems(ItemDraft.of("V-01", "WHIM"))).containsExactly("unknown-kind P2 kind");
        assertThat(itemProblems(conduct().price(""))).containsExactly("empty-prices P3 subjectPrice");
        assertThat(itemProblems(conduct().charge("OFFENDER", ""))).containsExactly("empty-prices P3 charges[0].amount");
        assertThat(itemProblems(conduct().subjectCharge(SubjectLevel.UNIT, "")))
                .containsExactly("empty-prices P3 subjectCharges[0].amount");
        assertThat(itemProblems(conduct().price("COMPANY=-1.00")))
                .containsExactly("negative-amount V1 subjectPrice.COMPANY");
        assertThat(itemProblems(conduct().price("COMPANY=1.00 SUPERIOR=2.00").caseByCase(FinderClass.SUPERIOR)))
                .containsExactly("price-of-case-by-case P7 subjectPrice.SUPERIOR");
        assertThat(itemProblems(conduct().share("TEAM_LEADER", "0.5")))
                .containsExactly("share-without-offender P5 charges[0].shareOfOffender");
        assertThat(itemProblems(conduct().charge("OFFENDER", "COMPANY=1.00").share("TEAM_LEADER", "0.5")))
                .isEmpty();
        assertThat(itemProblems(conduct().charge("FINDER", "COMPANY=1.00")))
                .containsExactly("finder-charged P5 charges[0].role");
        assertThat(itemProblems(conduct().points("FINDER", "KEY_WORK", "1")))
                .containsExactly("finder-charged P5 deductions[0].role");
        assertThat(itemProblems(conduct().reward("FINDER", "COMPANY=1.00"))).isEmpty();
        assertThat(itemProblems(conduct())).as("a thin item is for the review").isEmpty();
    }

    @Test
    @Rule("P5")
    void aChargeHasEitherAnAmountOrAShare() {
        ItemFact item = ItemDraft.of("V-01", "CONDUCT")
                .charge("OFFENDER", "COMPANY=1.00")
                .fact();
        assertThat(withCharge(
                        item,
                        new ChargeFact(
                                new RoleName("R"),
                                Map.of(FinderClass.COMPANY, Money.of("1.00")),
                                Ratio.ONE,
                                Sharing.EACH)))
                .containsExactly("amount-and-share P5 catalogs[0].items[0].charges[1].shareOfOffender");
        assertThat(withCharge(item, new ChargeFact(new RoleName("R"), null, null, Sharing.EACH)))
                .containsExactly("missing-field EXCHANGE catalogs[0].items[0].charges[1].amount");
    }

    private static List<String> withCharge(ItemFact item, ChargeFact charge) {
        ItemFact changed = new ItemFact(
                item.code(),
                item.kind(),
                null,
                null,
                null,
                List.of(),
                List.of(item.charges().get(0), charge),
                List.of(),
                List.of(),
                List.of(),
                null);
        return problems(new CatalogFact(new SubjectId("XS"), LONG_AGO, null, List.of(changed)));
    }

    private static ItemDraft conduct() {
        return ItemDraft.of("V-01", "CONDUCT");
    }

    private static List<String> itemProblems(ItemDraft item) {
        return problems(new CatalogFact(new SubjectId("XS"), LONG_AGO, null, List.of(item.fact()))).stream()
                .map(problem -> problem.replace("catalogs[0].items[0].", ""))
                .toList();
    }

    private static List<String> problems(CatalogFact... facts) {
        Problems problems = new Problems();
        resolve(problems, facts);
        return problems.list().stream()
                .map(problem -> problem.code() + " " + problem.rule() + " " + problem.path())
                .toList();
    }

    private static Catalogs resolve(CatalogFact... facts) {
        Problems problems = new Problems();
        Catalogs catalogs = resolve(problems, facts);
        assertThat(problems.list()).isEmpty();
        return catalogs;
    }

    private static Catalogs resolve(Problems problems, CatalogFact... facts) {
        return Catalogs.resolve(
                List.of(facts),
                BuiltInPolicies.xinsheng2020No52().prices(),
                ORGANIZATION,
                problems,
                Place.in(Document.MONTH).field("catalogs"));
    }

    private static CatalogFact catalog(String owner, LocalDate from, @Nullable LocalDate to, String price) {
        return new CatalogFact(
                new SubjectId(owner),
                from,
                to,
                List.of(conduct().price("COMPANY=" + price).fact()));
    }

    private static @Nullable String priceAt(Catalogs catalogs, String subject, LocalDate day) {
        return catalogs.find(new ItemCode("V-01"), SmallCompany.subject(ORGANIZATION, subject), day)
                .map(item -> item.catalog() + " "
                        + item.subjectPrice()
                                .flatMap(ladder -> ladder.amountFor(
                                        FinderClass.COMPANY,
                                        BuiltInPolicies.xinsheng2020No52()
                                                .prices()
                                                .selfUnlisted()))
                                .orElseThrow())
                .orElse(null);
    }
}
