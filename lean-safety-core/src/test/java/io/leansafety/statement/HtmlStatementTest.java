package io.leansafety.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.print.HostileTexts;
import io.leansafety.print.Page;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.PersonResult;
import io.leansafety.value.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@Rule("S10")
class HtmlStatementTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body section header nav h1 h2 h3 p a b small span bdi ul li div table thead tbody"
                            + " tfoot tr th td svg rect details summary")
                    .split(" "));

    static List<String> cases() {
        return AnyStatement.cases();
    }

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLinkLeadsSomewhereAndEveryPlaceIsOne(String name) {
        Page page = Page.of(AnyStatement.html(AnyStatement.month(name), Locale.CHINESE));
        List<String> ids = page.values("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.values("href"))
                .allMatch(href -> href.startsWith("#"))
                .map(href -> href.substring(1))
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFigureOfEverybodyFoldsOutItsExplanation(String name) {
        ExplainedMonth month = AnyStatement.month(name);
        Page page = Page.of(AnyStatement.html(month, Locale.ENGLISH));

        for (PersonResult person : month.settlement().people()) {
            PersonId id = person.person().id();
            assertThat(month.person(id).keySet())
                    .allSatisfy(
                            figure -> assertThat(page.at(Anchors.of(id, figure)).getTagName())
                                    .isEqualTo("details"));
            assertThat(person.lines())
                    .allSatisfy(line -> assertThat(
                                    page.at(Anchors.of(id, line.finding().value()))
                                            .getTagName())
                            .isEqualTo("details"));
        }
        assertThat(page.all("details"))
                .allSatisfy(details -> assertThat(((Element) details.getLastChild())
                                .getTextContent()
                                .strip())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatSomebodyWroteIsNeverMarkup(String text) {
        String html = AnyStatement.html(AnyStatement.monthOf("trades", text), Locale.CHINESE);

        Page page = Page.of(html);
        assertThat(page.all("*").stream().map(Element::getTagName)).isSubsetOf(ELEMENTS);
        assertThat(page.text().replace("\r", "\n"))
                .contains(text.replace("\r\n", "\n")
                        .replace("\r", "\n")
                        .replace('\u202E', '\uFFFD')
                        .strip());
    }

    @Test
    void needsNothingButItselfAndRunsNothing() {
        String html = AnyStatement.html(AnyStatement.month("trades"), Locale.CHINESE);

        assertThat(html)
                .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;")
                .doesNotContain("<script", "<link", "http://", "https://", "url(", "@import");
        assertThat(Page.of(html).values("style")).isEmpty();
    }

    @Test
    void speaksBothLanguages() {
        ExplainedMonth month = AnyStatement.month("trades");

        assertThat(AnyStatement.html(month, Locale.TRADITIONAL_CHINESE))
                .contains("lang=\"zh-CN\"", "新升公司 2026-10 结算单", "主体之间的交易");
        assertThat(AnyStatement.html(month, Locale.GERMAN)).contains("lang=\"en\"", "Trades between subjects");
    }

    @Test
    void aStatementOfSomeShowsOnlyThem() {
        ExplainedMonth month = AnyStatement.month("liability-chain");
        Statement statement = Statement.of(month, Locale.CHINESE).only(List.of(new PersonId("P7")));

        Page page = Page.of(AnyStatement.html(statement));

        assertThat(page.all("section").stream().map(section -> section.getAttribute("id")))
                .containsExactly("person/P7");
        assertThat(page.values("id")).doesNotHaveDuplicates();
        assertThat(page.values("href")).map(href -> href.substring(1)).isSubsetOf(page.values("id"));
    }

    @Test
    void theCompanyComesFirstThenSubjectsThenPeople() {
        ExplainedMonth month = AnyStatement.month("trades");
        Page page = Page.of(AnyStatement.html(month, Locale.CHINESE));

        String order = page.all("section").stream()
                .map(section -> section.getAttribute("class"))
                .distinct()
                .collect(Collectors.joining(" "));

        assertThat(order).isEqualTo("company subject person");
        assertThat(page.all("section").stream()
                        .filter(section -> section.getAttribute("class").equals("person")))
                .hasSameSizeAs(month.settlement().people());
    }
}
