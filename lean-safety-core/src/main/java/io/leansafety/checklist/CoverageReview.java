package io.leansafety.checklist;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.organization.Person;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds locations of somebody's post without an item on their list, and risk points of level 1 and 2 there that no item
 * names (全覆盖). Rules C1.7 and H3.
 */
final class CoverageReview {
    private final ListMultimap<Location.Post, Location> assigned =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private final Problems doubts;
    private final Problems problems;

    private record Risk(LocationId location, EntryId riskPoint) {}

    CoverageReview(Checklists checklists, Problems doubts, Problems problems) {
        for (Location location : checklists.locations()) {
            location.assignedPosts().stream().distinct().forEach(post -> assigned.put(post, location));
        }
        this.doubts = doubts;
        this.problems = problems;
    }

    void review(Candidate<InspectionChecklist> candidate) {
        Place items = candidate.place().field("items");
        List<Location> locations = candidate.person().map(this::locationsOf).orElse(List.of());
        if (!locations.isEmpty() && !doubts.isDoubtful(items)) {
            review(candidate.list().items(), locations, items);
        }
    }

    private List<Location> locationsOf(Person person) {
        return person.post()
                .map(post -> assigned.get(new Location.Post(person.subject().id(), post)))
                .orElse(List.of());
    }

    private void review(List<InspectionItem> items, List<Location> locations, Place place) {
        Set<LocationId> inspected = new HashSet<>();
        Set<Risk> watched = new HashSet<>();
        for (InspectionItem item : items) {
            if (item.location() != null) {
                inspected.add(item.location());
                if (item.riskPoint() != null) {
                    watched.add(new Risk(item.location(), item.riskPoint()));
                }
            }
        }
        locations.forEach(location -> {
            review(location, inspected, place);
            location.riskPoints().forEach(risk -> review(location, risk, watched, place));
        });
    }

    private void review(Location location, Set<LocationId> inspected, Place place) {
        if (location.id() != null && !inspected.contains(location.id())) {
            problems.error("location-without-item", RuleId.C1_7, place, "location", location.id());
        }
    }

    private void review(Location location, Location.RiskPoint risk, Set<Risk> watched, Place place) {
        RiskLevel level = risk.level();
        if (level == null || !level.isGrave() || location.id() == null || risk.id() == null) {
            return;
        }
        if (!watched.contains(new Risk(location.id(), risk.id()))) {
            problems.error(
                    "risk-point-without-item",
                    RuleId.C1_7,
                    place,
                    "riskPoint",
                    risk.id(),
                    "level",
                    level.number(),
                    "location",
                    location.id());
        }
    }
}
