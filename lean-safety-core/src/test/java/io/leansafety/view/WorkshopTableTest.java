package io.leansafety.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.value.SubjectId;
import io.leansafety.view.WorkshopTable.Place;
import io.leansafety.view.WorkshopTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("C3")
class WorkshopTableTest {
    @Test
    void holdsTheLocationsOfTheWorkshopAndOfEverythingBelowIt() {
        assertThat(placesOf("W1")).map(place -> place.location().name()).containsExactly("行车区", "气瓶间", "切割间");
        assertThat(placesOf("T1")).map(place -> place.location().name()).containsExactly("气瓶间", "切割间");
        assertThat(placesOf("XS")).hasSize(4);
    }

    @Test
    void anItemOfSeveralPostsStandsOnceWithAllOfThem() {
        Row row = placesOf("T1").get(0).rows().get(0);

        assertThat(placesOf("T1").get(0).rows()).hasSize(1);
        assertThat(row.item().check()).isEqualTo("气瓶间距");
        assertThat(row.responsible())
                .map(one -> one.post().subject() + " " + one.post().name() + " "
                        + one.cycles().get(0).entry().cycle())
                .containsExactly("W1 主任 MONTH", "T1 班长 QUARTER");
    }

    @Test
    void theGravestRiskComesFirst() {
        assertThat(placesOf("W1").get(0).rows()).map(row -> row.item().check()).containsExactly("吊具", "通道");
    }

    @Test
    void aSubjectThatThereIsNotHasNoTable() {
        assertThat(WorkshopTable.find(AnyChecklists.company(), new SubjectId("W9")))
                .isEmpty();
    }

    private static List<Place> placesOf(String subject) {
        return WorkshopTable.find(AnyChecklists.company(), new SubjectId(subject))
                .orElseThrow()
                .places();
    }
}
