package io.leansafety.trading;

import static io.leansafety.organization.SmallCompany.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TradeTerms.HandoverPayer;
import io.leansafety.policy.TradeTerms.TenderPrice;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.Catalogs;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Document;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.trading.HandoverFact.State;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradingTest {
    private static final Policy BUILT_IN = BuiltInPolicies.xinsheng2020No52();
    private static final Place HERE = Place.in(Document.MONTH);

    @Test
    @Rule("T1")
    void whatIsNotRectifiedPassesWithItsPrice() {
        assertThat(handOver("T1", "T2", problem("Q-01", 2, State.UNRECTIFIED))).containsExactly("T1 T2 60.00 T1");
        assertThat(handOver("T1", "T2", problem("Q-01", 1, State.SUBSTANDARD))).containsExactly("T1 T2 30.00 T1");
        assertThat(handOver("T1", "T2", problem("Q-01", 1, State.RECTIFIED))).isEmpty();
        Policy incoming = PolicyDraft.builtInBut(draft -> draft.handoverPayer = HandoverPayer.INCOMING);
        assertThat(handOver(incoming, handover("T1", "T2", DAY, true, problem("Q-01", 2, State.UNRECTIFIED))))
                .containsExactly("T2 T1 60.00 T1");
    }

    @ParameterizedTest
    @CsvSource({
        "T1, T2, ",
        "T2, T1, ",
        "O1, O2, ",
        "O1, O3, ",
        "T1, T1, handover-sides T1 to",
        "T1, T3, handover-sides T1 to",
        "T1, T4, handover-sides T1 to",
        "O1, T2, handover-sides T1 to",
        "T1, O1, handover-sides T1 to",
        "O1, O1, handover-sides T1 to",
        "T1, W1, handover-sides T1 to",
        "W1, W2, handover-side T1 from",
        "D1, T1, handover-side T1 from",
        "K1, K2, handover-side T1 from",
        "U1, U2, handover-side T1 from"
    })
    @Rule("T1")
    void teamsOfOneWorkshopAndPostsOfSuchTeamsHandOver(String from, String to, @Nullable String wrong) {
        assertThat(handOver(from, to, problem("Q-01", 1, State.UNRECTIFIED)))
                .containsExactly(wrong == null ? from + " " + to + " 30.00 T1" : wrong);
    }

    /** Two posts of one team hand over, also where no workshop is above it. */
    @Test
    @Rule("T1")
    void postsOfATeamWithoutAWorkshopHandOver() {
        SmallCompany company = SmallCompany.with()
                .subject("T9", SubjectLevel.TEAM, "U1")
                .subject("T8", SubjectLevel.TEAM, "U1")
                .subject("O8", SubjectLevel.POST, "T9")
                .subject("O9", SubjectLevel.POST, "T9");
        assertThat(priced(company, BUILT_IN, handover("O8", "O9", DAY, true, problem("Q-01", 1, State.UNRECTIFIED))))
                .containsExactly("O8 O9 30.00 T1");
        assertThat(priced(company, BUILT_IN, handover("T8", "T9", DAY, true))).containsExactly("handover-sides T1 to");
    }

    @Test
    @Rule("T1")
    void whatIsRefusedPassesNothing() {
        assertThat(handOver(BUILT_IN, handover("T1", "T2", DAY, false, problem("Q-01", 1, State.UNRECTIFIED))))
                .isEmpty();
        assertThat(handOver(BUILT_IN, handover("T1", "T2", DAY, false, problem("H-01", 1, State.UNRECTIFIED))))
                .as("and nothing is wrong")
                .isEmpty();
    }

    @Test
    @Rule("T1")
    void whatStopsTheWorkIsNeverHandedOver() {
        assertThat(handOver("T1", "T2", problem("H-01", 1, State.UNRECTIFIED)))
                .containsExactly("not-transferable T1 problems[0].item");
        assertThat(handOver("T1", "T2", problem("H-01", 1, State.RECTIFIED))).isEmpty();
    }

    @Test
    @Rule("T1")
    void whatHasNoPriceCannotBeHandedOver() {
        assertThat(handOver("T1", "T2", problem("N-01", 1, State.UNRECTIFIED)))
                .containsExactly("no-subject-price T1 problems[0].item");
        assertThat(handOver(
                        "T1",
                        "T2",
                        new HandoverFact.Problem(new ItemCode("Q-01"), FinderClass.SUPERIOR, 1, State.UNRECTIFIED)))
                .as("case by case for the class")
                .containsExactly("no-subject-price T1 problems[0].item");
        assertThat(handOver(
                        "T1",
                        "T2",
                        new HandoverFact.Problem(new ItemCode("Q-01"), FinderClass.SELF, 1, State.UNRECTIFIED)))
                .as("SELF is free")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-30", "2026-11-01", "2025-10-08"})
    @Rule("T1")
    void aHandoverIsOnADayOfThePeriod(LocalDate day) {
        assertThat(handOver(BUILT_IN, handover("T1", "T2", day, true)))
                .containsExactly("handover-outside-month T1 date");
    }

    @Test
    @Rule({"P1", "O1", "P4"})
    @Fault("RB-D19")
    void everythingThatAHandoverNamesMustExist() {
        assertThat(handOver("T9", "T2", problem("Q-01", 1, State.UNRECTIFIED)))
                .containsExactly("unknown-subject O1 from");
        assertThat(handOver("T1", "T2", problem("Q-99", 1, State.UNRECTIFIED)))
                .containsExactly("unknown-item P1 problems[0].item");
        assertThat(handOver("T1", "T2", problem("Q-01", 0, State.UNRECTIFIED)))
                .contains("bad-quantity P4 problems[0].quantity");
    }

    @ParameterizedTest
    @CsvSource({
        "W1, W2, ",
        "U1, U2, ",
        "W1, K1, ",
        "U1, K2, ",
        "W1, W1, awardee T2 awardee",
        "W1, W3, awardee T2 awardee",
        "W1, K2, awardee T2 awardee",
        "U1, K1, awardee T2 awardee",
        "W3, K1, awardee T2 awardee",
        "U1, W2, awardee T2 awardee",
        "W1, T2, awardee T2 awardee",
        "W1, U1, awardee T2 awardee",
        "U1, XS, awardee T2 awardee",
        "U1, D1, awardee T2 awardee",
        "T1, T2, tendering-subject T2 from",
        "XS, U1, tendering-subject T2 from",
        "K1, K2, tendering-subject T2 from"
    })
    @Rule("T2")
    @Fault("RB-D19")
    void workshopsOfOneUnitAndUnitsTender(String from, String awardee, @Nullable String wrong) {
        assertThat(award(BUILT_IN, tender(from, awardee, TenderFact.State.ACCEPTED, DAY, null)))
                .contains(wrong == null ? from + " " + awardee + " 90.00 T2" : wrong);
    }

    @Test
    @Rule("T2")
    void isPaidByQuotaOrByTheBidForTheWhole() {
        assertThat(award(BUILT_IN, tender("W1", "W2", TenderFact.State.ACCEPTED, DAY, "7.00")))
                .containsExactly("W1 W2 90.00 T2");
        Policy byBid = PolicyDraft.builtInBut(draft -> draft.tenderPrice = TenderPrice.BID);
        assertThat(award(byBid, tender("W1", "W2", TenderFact.State.ACCEPTED, DAY, "7.00")))
                .containsExactly("W1 W2 7.00 T2");
        assertThat(award(byBid, tender("W1", "W2", TenderFact.State.ACCEPTED, DAY, "0.00")))
                .isEmpty();
        assertThat(award(byBid, tender("W1", "W2", TenderFact.State.ACCEPTED, DAY, null)))
                .containsExactly("missing-field EXCHANGE bid");
        assertThat(award(BUILT_IN, tender("W1", "W2", TenderFact.State.ACCEPTED, DAY, "-1.00")))
                .contains("negative-amount V1 bid");
    }

    @ParameterizedTest
    @EnumSource(
            value = TenderFact.State.class,
            names = {"ACCEPTED"},
            mode = EnumSource.Mode.EXCLUDE)
    @Rule("T2")
    void onlyWhatIsAcceptedSettles(TenderFact.State state) {
        assertThat(award(BUILT_IN, tender("W1", "W2", state, null, null))).isEmpty();
    }

    @Test
    @Rule("T2")
    void settlesInTheMonthOfAcceptanceOnly() {
        assertThat(award(BUILT_IN, tender("W1", "W2", TenderFact.State.ACCEPTED, LocalDate.of(2026, 9, 30), null)))
                .isEmpty();
        assertThat(award(BUILT_IN, tender("W1", "W2", TenderFact.State.ACCEPTED, LocalDate.of(2026, 11, 1), null)))
                .isEmpty();
        assertThat(award(BUILT_IN, tender("W1", "W2", TenderFact.State.ACCEPTED, null, null)))
                .containsExactly("missing-field EXCHANGE acceptedOn");
    }

    private static HandoverFact.Problem problem(String item, int quantity, State state) {
        return new HandoverFact.Problem(new ItemCode(item), FinderClass.COMPANY, quantity, state);
    }

    private static HandoverFact handover(
            String from, String to, LocalDate day, boolean accepted, HandoverFact.Problem... problems) {
        return new HandoverFact(
                new Reference("H1"),
                day,
                Shift.EARLY,
                new SubjectId(from),
                new SubjectId(to),
                accepted,
                List.of(problems));
    }

    private static TenderFact tender(
            String from, String awardee, TenderFact.State state, @Nullable LocalDate day, @Nullable String bid) {
        return new TenderFact(
                new Reference("B1"),
                TenderFact.Reason.REPEATED,
                new SubjectId(from),
                new SubjectId(awardee),
                new ItemCode("Q-01"),
                3,
                bid == null ? null : Money.of(bid),
                state,
                day);
    }

    private static List<String> handOver(String from, String to, HandoverFact.Problem problem) {
        return handOver(BUILT_IN, handover(from, to, DAY, true, problem));
    }

    private static List<String> handOver(Policy policy, HandoverFact handover) {
        return priced(SmallCompany.with(), policy, handover);
    }

    /** The transfers, or what is wrong. */
    private static List<String> priced(SmallCompany company, Policy policy, HandoverFact handover) {
        Problems problems = new Problems();
        return said(trading(company, policy).price(handover, problems, HERE), problems);
    }

    private static List<String> award(Policy policy, TenderFact tender) {
        Problems problems = new Problems();
        List<Transfer> transfers = new ArrayList<>();
        trading(SmallCompany.with(), policy).price(tender, problems, HERE).ifPresent(transfers::add);
        return said(transfers, problems);
    }

    private static List<String> said(List<Transfer> transfers, Problems problems) {
        if (problems.hasErrors()) {
            return problems.list().stream()
                    .map(problem -> problem.code() + " " + problem.rule() + " " + problem.path())
                    .toList();
        }
        return transfers.stream()
                .map(transfer ->
                        transfer.payer() + " " + transfer.payee() + " " + transfer.amount() + " " + transfer.rule())
                .toList();
    }

    private static Trading trading(SmallCompany company, Policy policy) {
        Organization organization = company.resolve();
        Problems problems = new Problems();
        Catalogs catalogs = Catalogs.resolve(
                List.of(new CatalogFact(
                        new SubjectId("XS"),
                        SmallCompany.LONG_AGO,
                        null,
                        List.of(
                                ItemDraft.of("Q-01", "QUALITY_PROBLEM")
                                        .price("COMPANY=30.00")
                                        .caseByCase(FinderClass.SUPERIOR)
                                        .fact(),
                                ItemDraft.of("H-01", "HAZARD_A")
                                        .price("COMPANY=30.00")
                                        .fact(),
                                ItemDraft.of("N-01", "CONDUCT")
                                        .charge("OFFENDER", "COMPANY=1.00")
                                        .fact()))),
                policy.prices(),
                organization,
                problems,
                HERE.field("catalogs"));
        assertThat(problems.list()).isEmpty();
        return new Trading(
                policy.trades(),
                new Pricing(policy.prices(), catalogs, organization),
                organization,
                SettlementPeriod.parse("2026-10"));
    }
}
