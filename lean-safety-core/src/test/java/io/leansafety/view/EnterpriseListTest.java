package io.leansafety.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyClause;
import io.leansafety.rule.Rule;
import io.leansafety.value.LocationId;
import io.leansafety.view.EnterpriseList.InspectedLocation;
import io.leansafety.view.EnterpriseList.Inspector;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("C3")
class EnterpriseListTest {
    private static final EnterpriseList LIST = EnterpriseList.of(AnyChecklists.company());

    @Test
    void holdsEveryLocationBySubjectThoseThatNobodyInspectsToo() {
        assertThat(LIST.locations())
                .map(entry -> entry.subject() + " " + entry.location().id())
                .containsExactly("W1 L1", "T1 L2", "T1 L3", "W2 L4");
        assertThat(LIST.locations())
                .filteredOn(entry -> entry.inspectors().isEmpty())
                .hasSize(2);
    }

    @Test
    void saysWhoInspectsALocationWithinWhatTime() {
        assertThat(inspectorsOf("L1"))
                .extracting(Inspector::cycle)
                .containsExactly(new CoverageRule(new LocationId("L1"), CoverageCycle.DAYS, 7));
        assertThat(inspectorsOf("L2"))
                .map(inspector ->
                        inspector.manager().person() + " " + inspector.cycle().cycle())
                .containsExactly("P3 MONTH", "P4 QUARTER");
    }

    @Test
    void holdsEverybodyWithATierOrAChecklist() {
        assertThat(LIST.managers())
                .map(manager -> manager.person() + " " + manager.clauses().size() + " "
                        + manager.items().size())
                .containsExactly("P1 0 0", "P3 2 3", "P4 2 1", "P5 2 0");
    }

    @Test
    @Rule("V6")
    void showsTheVersionInForceOnTheLastDayOfTheMonth() {
        assertThat(LIST.managers().get(1).clauses()).map(DutyClause::text).doesNotContain("旧条款");
    }

    private static List<Inspector> inspectorsOf(String location) {
        return LIST.locations().stream()
                .filter(entry ->
                        new LocationId(location).equals(entry.location().id()))
                .map(InspectedLocation::inspectors)
                .findFirst()
                .orElseThrow();
    }
}
