package io.leansafety.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.MarketTerms.PublishedNames;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.print.HostileTexts;
import io.leansafety.print.Page;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Publication;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@Rule("S12")
class PublicationPageTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html head meta title style body section h1 h3 p span bdi div table thead tbody tr th td".split(" "));
    private static final String CANARY = "康纳瑞";

    static List<String> cases() {
        return AnyStatement.cases();
    }

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @EnumSource(
            value = PublishedNames.class,
            names = {"SURNAME", "HIDDEN"})
    void neitherNamesNorIdsAreAnywhereInAMaskedPage(PublishedNames names) {
        ExplainedMonth month = AnyStatement.monthOfPeople("pool-and-veto", CANARY, "canary-");

        assertThat(html(month, PublishedNames.FULL, Locale.CHINESE)).contains(CANARY);
        assertThat(html(month, names, Locale.CHINESE) + html(month, names, Locale.ENGLISH))
                .doesNotContain(CANARY, CANARY.substring(1), "canary-");
    }

    @Test
    void aSurnameIsShownAndAHiddenNameHasNoColumn() {
        ExplainedMonth month = AnyStatement.monthOfPeople("pool-and-veto", CANARY, "canary-");

        assertThat(headings(html(month, PublishedNames.SURNAME, Locale.CHINESE)))
                .containsExactly("序号", "市场主体", "岗位", "姓名", "履职得分", "检查得分", "责任得分", "兑现比例", "安全工资", "定额实发");
        assertThat(html(month, PublishedNames.SURNAME, Locale.CHINESE)).contains("康**");
        assertThat(headings(html(month, PublishedNames.HIDDEN, Locale.CHINESE))).doesNotContain("姓名");
        assertThat(html(month, PublishedNames.HIDDEN, Locale.CHINESE)).doesNotContain("康");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRowForEverybodyWhoIsPublished(String name) {
        ExplainedMonth month = AnyStatement.month(name);
        Publication publication = Publication.of(month.policy(), month.settlement());

        Page page = Page.of(html(month, PublishedNames.SURNAME, Locale.ENGLISH));

        assertThat(page.all("table")).hasSameSizeAs(publication.sections());
        assertThat(page.all("tbody").stream()
                        .mapToInt(body -> body.getElementsByTagName("tr").getLength())
                        .sum())
                .isEqualTo(publication.sections().stream()
                        .mapToInt(section -> section.people().size())
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatSomebodyWroteIsNeverMarkup(String text) {
        ExplainedMonth month = AnyStatement.monthOf("pool-and-veto", text);

        Page page = Page.of(html(month, PublishedNames.FULL, Locale.CHINESE));

        assertThat(page.all("*").stream().map(Element::getTagName)).isSubsetOf(ELEMENTS);
        assertThat(page.text().replace("\r", "\n"))
                .contains(text.replace("\r\n", "\n")
                        .replace("\r", "\n")
                        .replace('\u202E', '\uFFFD')
                        .strip());
    }

    @Test
    void needsNothingButItselfAndRunsNothing() {
        String html = html(AnyStatement.month("trades"), PublishedNames.SURNAME, Locale.CHINESE);

        assertThat(html)
                .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;")
                .doesNotContain("<script", "<link", "http://", "https://", "url(", "@import");
        assertThat(Page.of(html).values("style")).isEmpty();
    }

    @Test
    void speaksBothLanguages() {
        ExplainedMonth month = AnyStatement.month("pool-and-veto");

        assertThat(html(month, PublishedNames.SURNAME, Locale.TRADITIONAL_CHINESE))
                .contains("lang=\"zh-CN\"", "2026-10 安全责任考核与工资兑现公示", "公示期", "监督电话", "公示单位（盖章）");
        assertThat(html(month, PublishedNames.SURNAME, Locale.GERMAN))
                .contains("lang=\"en\"", "Telephone for objections");
    }

    @Test
    void aPostThatNobodySaidIsTheTier() {
        ExplainedMonth month = AnyStatement.monthOf("pool-and-veto", " ");

        assertThat(html(month, PublishedNames.HIDDEN, Locale.CHINESE)).contains("机关部室安全生产管理人员");
    }

    private static List<String> headings(String html) {
        Element first = Page.of(html).all("thead").get(0);
        return Page.of(html).all("th").stream()
                .limit(first.getElementsByTagName("th").getLength())
                .map(Element::getTextContent)
                .toList();
    }

    private static String html(ExplainedMonth month, PublishedNames names, Locale locale) {
        Policy policy = PolicyDraft.changed(month.policy(), draft -> draft.publishedNames = names);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublicationPage.write(Publication.of(policy, month.settlement()), locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
