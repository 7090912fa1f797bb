package io.leansafety.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("C3")
class CardFitTest {
    @Test
    void aShortCardIsPrintedLarge() {
        assertThat(fit(3, 5)).isEqualTo(new CardFit(CardSize.S140, 1));
    }

    @Test
    void twentyClausesAndFortyItemsFitOnAPage() {
        assertThat(fit(20, 40).isOnePage()).isTrue();
    }

    @Test
    void whatDoesNotFitInTheLeastSizeGoesOnOnASecondPage() {
        assertThat(fit(60, 120).pages()).isGreaterThan(1);
        assertThat(fit(60, 120).size().em()).isGreaterThanOrEqualTo(CardSize.S75.em());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 40})
    void moreToSayNeverTakesLess(int items) {
        List<CardFit> fits = IntStream.rangeClosed(1, 40)
                .mapToObj(clauses -> fit(clauses, items))
                .toList();

        for (int i = 1; i < fits.size(); i++) {
            CardFit fewer = fits.get(i - 1);
            CardFit more = fits.get(i);
            boolean isOnMorePages = more.pages() > fewer.pages();
            assertThat(isOnMorePages || more.size().em() <= fewer.size().em()).isTrue();
            assertThat(more.pages()).isGreaterThanOrEqualTo(fewer.pages());
        }
    }

    @Test
    void aCardThatGoesOnSaysSo() {
        assertThat(html(60, 120)).contains(" long\"", "续下页");
        assertThat(html(3, 5)).contains("card s140 whole").doesNotContain("续下页");
    }

    private static CardFit fit(int clauses, int items) {
        return CardFit.of(new CardContent(card(clauses, items), ViewTexts.in(Locale.CHINESE)));
    }

    private static String html(int clauses, int items) {
        return AnyChecklists.html(ChecklistView.of(List.of(card(clauses, items)), Locale.CHINESE));
    }

    private static PostCard card(int clauses, int items) {
        return PostCard.find(AnyChecklists.companyWith(clauses, items), new SubjectId("W1"), "主任")
                .orElseThrow();
    }
}
