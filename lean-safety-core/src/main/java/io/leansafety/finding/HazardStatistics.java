package io.leansafety.finding;

import com.google.common.collect.ImmutableSortedMap;
import io.leansafety.value.ItemCode;
import io.leansafety.value.SubjectId;
import java.util.Map;

/**
 * How many hazards there were by subject, item and finder class. Rules H1 and H2.
 *
 * @param total all of them
 * @param bySubject those of each subject that has any
 * @param byItem those of each item of the price catalogs that has any
 * @param byFinder those that each class found that found any
 */
public record HazardStatistics(
        HazardCounts total,
        Map<SubjectId, HazardCounts> bySubject,
        Map<ItemCode, HazardCounts> byItem,
        Map<FinderClass, HazardCounts> byFinder) {
    public HazardStatistics {
        bySubject = ImmutableSortedMap.copyOf(bySubject);
        byItem = ImmutableSortedMap.copyOf(byItem);
        byFinder = ImmutableSortedMap.copyOf(byFinder);
    }
}
