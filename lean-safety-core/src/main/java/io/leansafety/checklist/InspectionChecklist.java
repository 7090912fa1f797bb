package io.leansafety.checklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import io.leansafety.organization.Shift;
import io.leansafety.value.LocationId;
import java.util.List;
import java.util.Map;

/**
 * A version of somebody's inspection checklist (现场检查要素责任清单). Section C; X52 三(一)2.
 *
 * @param version whose it is and when it holds
 * @param items what to check where
 * @param coverage the cycles of locations; a location of the items that is not listed has {@link CoverageCycle#MONTH}
 * @param frequency how many visits of a shift are due in a settlement month (频次); 0 says that none is, a shift left out
 *     says nothing
 */
public record InspectionChecklist(
        ChecklistVersion version,
        List<InspectionItem> items,
        List<CoverageRule> coverage,
        Map<Shift, Integer> frequency) {
    public InspectionChecklist {
        requireNonNull(version, "version");
        items = List.copyOf(items);
        coverage = List.copyOf(coverage);
        frequency = Maps.immutableEnumMap(frequency);
    }

    /**
     * Returns within what time a location has to be inspected.
     *
     * @param location a location of the items
     * @return its rule, that of a month where the checklist says nothing
     */
    public CoverageRule coverageOf(LocationId location) {
        return coverage.stream()
                .filter(rule -> location.equals(rule.location()))
                .findFirst()
                .orElseGet(() -> new CoverageRule(location, CoverageCycle.MONTH, null));
    }
}
