package io.leansafety.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Rule;
import io.leansafety.value.SubjectId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Rule("C3")
class PostCardTest {
    @Test
    void whatThePeopleOfAPostShareStandsOnce() {
        PostCard card = find("T1", "班长").orElseThrow();

        assertThat(card.people()).map(Object::toString).containsExactly("P4", "P5");
        assertThat(card.clauses())
                .map(clause -> clause.entry().text() + " " + clause.people())
                .containsExactly("开班前会 [P4, P5]", "查气瓶 [P4]", "查焊机 [P5]");
        assertThat(card.frequencies()).map(Shared::entry).containsExactly(Map.of(Shift.EARLY, 20));
    }

    @Test
    void aLocationOfThePostWithoutItemsIsShown() {
        assertThat(find("T1", "班长").orElseThrow().places())
                .map(place -> place.location().name() + " " + place.items().size())
                .containsExactly("气瓶间 1", "切割间 0");
    }

    @Test
    void theGravestLocationComesFirst() {
        assertThat(find("W1", "主任").orElseThrow().places())
                .map(place -> place.location().name())
                .containsExactly("行车区", "气瓶间", "切割间");
    }

    @Test
    void aPostThatNobodyHasAndNothingIsAssignedToHasNoCard() {
        assertThat(find("T1", "主任")).isEmpty();
        assertThat(find("T9", "班长")).isEmpty();
        assertThat(find("T1", "焊工")).isPresent();
    }

    @Test
    void allCardsAreThoseOfPostsWithAChecklist() {
        assertThat(PostCard.all(AnyChecklists.company(), new SubjectId("XS")))
                .map(card -> card.post().name())
                .containsExactly("主任", "班长");
        assertThat(PostCard.all(AnyChecklists.company(), new SubjectId("T1"))).hasSize(1);
        assertThat(PostCard.all(AnyChecklists.company(), new SubjectId("T9"))).isEmpty();
    }

    private static Optional<PostCard> find(String subject, String post) {
        return PostCard.find(AnyChecklists.company(), new SubjectId(subject), post);
    }
}
