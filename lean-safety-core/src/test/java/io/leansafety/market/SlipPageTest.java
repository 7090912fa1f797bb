package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.print.HostileTexts;
import io.leansafety.print.Page;
import io.leansafety.rule.Rule;
import io.leansafety.slip.SlipForm;
import io.leansafety.slip.SlipPage;
import io.leansafety.value.LocationId;
import io.leansafety.value.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@Rule({"T3", "T4", "T5"})
class SlipPageTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html head meta title style body section h1 h3 p span bdi div table thead tbody tfoot tr th td".split(" "));

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @Test
    void aSlipSaysWhoPaysWhatForWhatAndUntilWhenItMayBeObjectedTo() {
        String text = text(html(marketOf("装配未戴安全帽"), "F1", Locale.CHINESE));

        assertThat(text)
                .contains("安全质量赔付单", "编号U1-2026-SLIP-0001", "开单日期2026-10-08")
                .contains("责任单位铆焊车间一班", "查出层级公司", "查出人甲 (A2)", "责任人甲 (P1)")
                .contains("检查项目S-01 装配未戴安全帽", "条款依据三违数据库 3.2", "数量1 人次", "第几次查出1", "价格目录XS@2020-01-01")
                .contains("铆焊车间一班责任单位一分公司 结算中心500.00")
                .contains("铆焊车间连带主体一分公司 结算中心40.00")
                .contains("甲 (P1)责任人一分公司 结算中心100.00", "甲 (L1)班组长一分公司 结算中心50.00")
                .contains("合计690.00", "奖励", "甲 (A2)查出人一分公司 结算中心20.00")
                .contains("状态：已开单，待确认。", "可在 2026-10-13 前（含当日，开单后 5 天内）提出复议")
                .contains("开单单位（盖章）", "责任单位（盖章）", "结算中心（盖章）", "签字：", "日期：");
    }

    @Test
    void aNoticeSaysWhomItPays() {
        FindingMarket market = marketOf("焊缝超差");
        market.record(market.notice("F2").beneficiary("T2"));
        market.take(SlipStep.ISSUE, "F2");

        assertThat(text(html(market, "F2", Locale.CHINESE)))
                .contains("安全质量检查问题交易通知单", "编号U1-2026-NOTICE-0001", "铆焊车间一班责任单位铆焊车间二班60.00");
    }

    @Test
    void aDecisionAndItsReasonAreOnIt() {
        FindingMarket market = marketOf("x");
        market.bring("F1", SlipStep.APPEAL, SlipStep.REVISE);

        assertThat(text(html(market, "F1", Locale.ENGLISH)))
                .contains("Safety and quality compensation slip", "by decision", "30.00")
                .contains("This goes by a decision; its amounts are final", "Reason: partly", "State: revised")
                .doesNotContain("500.00");
    }

    @Test
    void whatWasFoundAgainNamesTheFirst() {
        FindingMarket market = marketOf("x");
        market.record(market.slip("F2").offender("P2").by(FinderClass.UNIT));
        market.recordAgain(market.slip("F3").offender("P2"), "F2").orElseThrow();
        market.bring("F2", SlipStep.ISSUE, SlipStep.CONFIRM).bring("F3", SlipStep.ISSUE);

        assertThat(text(html(market, "F3", Locale.CHINESE))).contains("本单为 F2 的再次查出，只计收差额。", "合计300.00");
    }

    @Test
    void severalAreOnePageInTheirOrder() {
        FindingMarket market = marketOf("x");
        market.record(market.notice("F2").beneficiary("T2"));
        market.take(SlipStep.ISSUE, "F2");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        SlipPage.writeAll(List.of(form(market, "F2"), form(market, "F1")), Locale.ENGLISH, all);
        Page page = Page.of(all.toString(StandardCharsets.UTF_8));

        assertThat(page.all("section")).hasSize(2);
        assertThat(page.text()).containsSubsequence("U1-2026-NOTICE-0001", "U1-2026-SLIP-0001");
    }

    @Test
    void whatIsNotGivenIsNotPrinted() {
        FindingMarket market = marketOf("x");
        market.record(market.slip("F2"));

        assertThat(SmallMarket.refused(market.desk.document(market.enterprise, new Reference("F2"))))
                .containsExactly("not-issued T5 id");
        assertThat(SmallMarket.refused(market.desk.document(market.enterprise, new Reference("F9"))))
                .containsExactly("unknown-id T5 id");
    }

    @Test
    void whatWasTakenBackAsksForNothing() {
        FindingMarket market = marketOf("x");
        market.bring("F1", SlipStep.APPEAL, SlipStep.REVOKE);

        assertThat(text(html(market, "F1", Locale.CHINESE))).contains("本单没有应付金额。", "状态：已撤销，不予结算。");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatSomebodyWroteIsNeverMarkup(String text) {
        FindingMarket market = marketOf(text);
        market.desk
                .appeal(market.by("P1"), new FindingsDesk.Appeal(new Reference("F1"), text + "x"))
                .orElseThrow();
        String html = html(market, "F1", Locale.CHINESE);
        Page page = Page.of(html);

        assertThat(page.all("*").stream().map(Element::getTagName)).isSubsetOf(ELEMENTS);
        assertThat(page.values("style")).isEmpty();
        assertThat(page.text().replace("\r", "\n"))
                .contains(text.replace("\r\n", "\n")
                        .replace("\r", "\n")
                        .replace('\u202E', '\uFFFD')
                        .strip());
    }

    @ParameterizedTest
    @EnumSource(SlipState.class)
    void bothLanguagesSayEveryState(SlipState state) throws IOException {
        assertThat(bundle("zh").getProperty("state." + state)).isNotBlank();
        assertThat(bundle("en").getProperty("state." + state)).isNotBlank();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = bundle("en");
        Properties chinese = bundle("zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(chinese.getProperty(key).split("%s", -1))
                        .as(key)
                        .hasSameSizeAs(english.getProperty(key).split("%s", -1)));
    }

    @Test
    void needsNothingButItselfAndRunsNothing() {
        assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH).map(locale -> html(marketOf("x"), "F1", locale)))
                .allSatisfy(html -> assertThat(html)
                        .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;")
                        .doesNotContain("<script", "<link", "http://", "https://", "url(", "@import"));
    }

    @Test
    void aFormNeverNamesAnybodyInALog() {
        FindingMarket market = marketOf("x");

        assertThat(market.desk.document(market.enterprise, new Reference("F1")).orElseThrow())
                .hasToString("SlipForm[U1-2026-SLIP-0001]");
    }

    /** A slip of P1, given today, in a company whose people are called 甲, for an item called so. */
    static FindingMarket marketOf(String title) {
        FindingMarket market = FindingMarket.over(new InMemoryPorts(), "XS", draft -> {}, named(), titled(title));
        var fact = market.slip("F1")
                .in(io.leansafety.organization.Shift.NIGHT, null)
                .fact();
        market.desk
                .record(
                        market.by("A1"),
                        new FindingsDesk.WriteDown(new Reference("F1"), fact, new LocationId("CRANE-2"), null))
                .orElseThrow();
        market.take(SlipStep.ISSUE, "F1");
        return market;
    }

    private static OrganizationFacts named() {
        OrganizationFacts facts = FindingMarket.company().facts();
        return new OrganizationFacts(
                facts.subjects().stream()
                        .map(subject ->
                                new SubjectFact(subject.id(), nameOf(subject), subject.level(), subject.parent()))
                        .toList(),
                facts.people().stream()
                        .map(person -> new PersonFact(person.id(), "甲", person.place(), person.assignments()))
                        .toList(),
                facts.roles());
    }

    private static String nameOf(SubjectFact subject) {
        return switch (String.valueOf(subject.id())) {
            case "XS" -> "新升公司";
            case "U1" -> "一分公司";
            case "W1" -> "铆焊车间";
            case "T1" -> "铆焊车间一班";
            case "T2" -> "铆焊车间二班";
            default -> "其他";
        };
    }

    private static CatalogFact titled(String title) {
        CatalogFact catalog = FindingMarket.catalog();
        List<ItemFact> items = catalog.items().stream()
                .map(item -> new ItemFact(
                        item.code(),
                        item.kind(),
                        title,
                        "人次",
                        item.subjectPrice(),
                        item.subjectCharges(),
                        item.charges(),
                        item.points(),
                        item.rewards(),
                        item.caseByCase(),
                        "三违数据库 3.2"))
                .toList();
        return new CatalogFact(catalog.owner(), catalog.from(), catalog.to(), items);
    }

    private static String html(FindingMarket market, String id, Locale locale) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        SlipPage.write(form(market, id), locale, page);
        return page.toString(StandardCharsets.UTF_8);
    }

    private static SlipForm form(FindingMarket market, String id) {
        return market.desk.document(market.enterprise, new Reference(id)).orElseThrow();
    }

    private static String text(String html) {
        return Page.of(html).text().replaceAll("\\s*\n\\s*", "");
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(Files.newBufferedReader(
                Path.of("src/main/resources/io/leansafety/slip/slip_" + language + ".properties")));
        return bundle;
    }
}
