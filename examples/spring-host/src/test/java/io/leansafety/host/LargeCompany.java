package io.leansafety.host;

import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingFact;
import io.leansafety.host.Users.AppUser;
import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.PoliciesDesk;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.work.WorkFacts;
import java.io.ByteArrayOutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A company of 5,000 people beside the sample one: every fifth is a manager who is assessed, every third is charged. */
record LargeCompany(RunningHost host, String enterprise) {
    static final int PEOPLE = 5_000;
    static final String CLERK = "A1";
    static final String HEAD = "H1";

    private static final YearMonth MONTH = YearMonth.of(2025, 12);

    /** Hands in its month, prepares it and has it approved. */
    String approved() {
        begin();
        String month = "/months/" + MONTH;
        Replies.done(host.put(login(CLERK), month + "/facts", facts()));
        Replies.done(host.post(login(CLERK), month + "/prepare"));
        Replies.done(host.agree(login(HEAD), month, "approve"));
        return month;
    }

    String login(String person) {
        return enterprise + "-" + person;
    }

    private void begin() {
        String password = host.bean(Users.class).find("E001").orElseThrow().password();
        Stream.of(CLERK, HEAD)
                .forEach(
                        person -> host.bean(Users.class).add(new AppUser(login(person), password, enterprise, person)));
        Context clerk = new Context(new EnterpriseId(enterprise), new PersonId(CLERK), new RequestKey("policy"));
        host.bean(LeanSafetyMarket.class)
                .policies()
                .publish(clerk, PoliciesDesk.Publish.of(BuiltInPolicies.xinsheng2020No52()))
                .orElseThrow();
    }

    private static byte[] facts() {
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        Exchange.writeMonth(month(), facts);
        return facts.toByteArray();
    }

    private static MonthFacts month() {
        SmallCompany company = SmallCompany.with(
                Stream.concat(Stream.of(CLERK + "@D1", HEAD + "@D1"), people().mapToObj(LargeCompany::placed))
                        .toArray(String[]::new));
        company.role("ASSESSMENT_OFFICE", "XS", CLERK).role("LEADING_GROUP_HEAD", "XS", HEAD);
        ItemDraft item = ItemDraft.of("V-01", "CONDUCT").charge("OFFENDER", "COMPANY=100.00");
        CatalogFact catalog = new CatalogFact(new SubjectId("XS"), SmallCompany.LONG_AGO, null, List.of(item.fact()));
        MonthFacts none = MonthFacts.empty(new SettlementPeriod(MONTH, 1));
        return new MonthFacts(
                none.period(),
                company.facts(),
                List.of(catalog),
                people().mapToObj(LargeCompany::wage).toList(),
                List.of(),
                List.of(),
                managers().mapToObj(LargeCompany::duty).toList(),
                managers().mapToObj(LargeCompany::inspection).toList(),
                List.of(),
                people().filter(i -> i % 3 == 0).mapToObj(LargeCompany::finding).toList(),
                List.of(),
                List.of(),
                List.of(),
                WorkFacts.NONE,
                List.of());
    }

    private static IntStream people() {
        return IntStream.range(0, PEOPLE);
    }

    private static IntStream managers() {
        return people().filter(LargeCompany::isManager);
    }

    private static boolean isManager(int i) {
        return i % 5 == 0;
    }

    private static PersonId id(int i) {
        return new PersonId("P" + i);
    }

    private static String placed(int i) {
        return isManager(i) ? id(i) + "@W" + (1 + i % 3) + ":WORKSHOP_MANAGER" : id(i) + "@T" + (1 + i % 4);
    }

    private static WageFact wage(int i) {
        Money performance = Money.ofFen(300_000 + i);
        return isManager(i)
                ? new WageFact(id(i), Money.of("1500.00"), performance, null, null, null, Map.of())
                : new WageFact(id(i), null, performance, null, null, null, Map.of());
    }

    private static DutyFact duty(int i) {
        return new DutyFact(id(i), Score.ofHundredths(8_000 + i % 2_000), List.of());
    }

    private static InspectionFact inspection(int i) {
        return new InspectionFact(id(i), Score.ofHundredths(8_500 + i % 1_500), null);
    }

    private static FindingFact finding(int i) {
        return FindingDraft.of("F" + i, "V-01", "T" + (1 + i % 4))
                .offender(id(i).value())
                .on(MONTH.atDay(1 + i % 28))
                .fact();
    }
}
