package io.leansafety.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.print.HostileTexts;
import io.leansafety.print.Page;
import io.leansafety.rule.Rule;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@Rule("C3")
class HtmlViewTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body section header h1 h2 h3 h4 p b small span bdi ul ol li div table thead tbody"
                            + " tfoot tr th td")
                    .split(" "));

    static Stream<String> chinesePages() {
        return pages(AnyChecklists.company(), Locale.CHINESE);
    }

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatSomebodyWroteIsNeverMarkup(String text) {
        assertThat(pages(AnyChecklists.companyOf(text), Locale.CHINESE)).allSatisfy(html -> {
            Page page = Page.of(html);
            assertThat(page.all("*").stream().map(Element::getTagName)).isSubsetOf(ELEMENTS);
            assertThat(page.text().replace("\r", "\n"))
                    .contains(text.replace("\r\n", "\n")
                            .replace("\r", "\n")
                            .replace('\u202E', '\uFFFD')
                            .strip());
        });
    }

    @ParameterizedTest
    @MethodSource("chinesePages")
    void needsNothingButItselfAndRunsNothing(String html) {
        assertThat(html)
                .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;", "lang=\"zh-CN\"")
                .doesNotContain("<script", "<link", "http://", "https://", "url(", "@import");
        assertThat(Page.of(html).values("style")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chinesePages")
    @Rule("H3")
    void aColorNeverStandsWithoutItsWords(String html) {
        List<Element> colored = Page.of(html).all("span").stream()
                .filter(element -> element.getAttribute("class").startsWith("tint "))
                .toList();

        assertThat(colored)
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.getTextContent()).matches("\\d+|1级 红|2级 橙|3级 黄|4级 蓝"));
    }

    @Test
    void aListShowsWhoInspectsWhatAndWhoHasNoChecklist() {
        String text = Page.of(chinesePages().findFirst().orElseThrow()).text();

        assertThat(text)
                .contains("新升公司 隐患排查清单（一企一清单）", "场所 4 处，风险点 4 个，责任人员 4 人")
                .contains("丙 主任 每7天 早班10次 夜班3次", "无人检查", "无");
    }

    @Test
    void aTableShowsTheRiskPointsThatNobodyInspects() {
        Page page = Page.of(chinesePages().skip(1).findFirst().orElseThrow());

        assertThat(page.all("tr").stream().map(Element::getTextContent))
                .contains("吊具无断丝点 起重1级 红 起重伤害主任 每7天", "无检查项目2级 橙 高处坠落4级 蓝 触电", "无检查项目");
    }

    @Test
    void aCardShowsDutiesWithBasisCountAndPointsAndItemsByLocation() {
        String text = Page.of(html(card("W1", "主任"), Locale.CHINESE)).text();

        assertThat(text)
                .contains("主任 一分公司 › 铆焊车间", "在岗人员：丙", "每月检查班次：早班10次 夜班3次")
                .contains("1 每月4次 · 60分 组织车间安全检查 依据：安全生产法 第二十五条；责任制 六")
                .contains("2 每季度1次 · 40分 讲安全课 缺一次扣1.5分；依据：培训制度")
                .contains("每7天 行车区", "1级 红吊具 无断丝 [点 起重]", "无检查项目 切割间");
    }

    @Test
    void aCardSaysWhatNotEverybodyOfThePostHas() {
        String text = Page.of(html(card("T1", "班长"), Locale.ENGLISH)).text();

        assertThat(text)
                .contains("People: 丁, 戊", "No inspection checklist in force: 戊")
                .containsSubsequence(
                        "1 20 per month · 50 points 开班前会 basis: 制度", "only 丁", "2 4 per month · 50 points 查气瓶")
                .containsSubsequence("only 戊", "3 4 per month · 50 points 查焊机");
    }

    private static Stream<String> pages(ResolvedChecklists checklists, Locale locale) {
        SubjectId workshop = new SubjectId("W1");
        return Stream.of(
                        ChecklistView.of(EnterpriseList.of(checklists), locale),
                        ChecklistView.of(
                                WorkshopTable.find(checklists, workshop).orElseThrow(), locale),
                        ChecklistView.of(PostCard.all(checklists, workshop), locale))
                .map(AnyChecklists::html);
    }

    private static PostCard card(String subject, String post) {
        return PostCard.find(AnyChecklists.company(), new SubjectId(subject), post)
                .orElseThrow();
    }

    private static String html(PostCard card, Locale locale) {
        return AnyChecklists.html(ChecklistView.of(List.of(card), locale));
    }
}
