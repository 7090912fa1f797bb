package io.leansafety.view;

import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.Location.RiskPoint;
import io.leansafety.checklist.RiskLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The risk points of a location. Rule H3. */
final class Risks {
    private static final Comparator<RiskPoint> GRAVEST_FIRST = Comparator.comparing(Risks::rankOf);
    private static final int NO_LEVEL = RiskLevel.values().length + 1;

    private Risks() {}

    /** {@return the risk points, red before blue} */
    static List<RiskPoint> of(Location location) {
        return location.riskPoints().stream().sorted(GRAVEST_FIRST).toList();
    }

    /** {@return the risk point that an item watches} */
    static Optional<RiskPoint> find(Location location, InspectionItem item) {
        return location.riskPoints().stream()
                .filter(risk -> risk.id() != null && risk.id().equals(item.riskPoint()))
                .findFirst();
    }

    /** {@return the risk points that none of the items watches, red before blue} */
    static List<RiskPoint> unwatched(Location location, List<InspectionItem> items) {
        return of(location).stream()
                .filter(risk -> items.stream()
                        .noneMatch(item -> risk.id() != null && risk.id().equals(item.riskPoint())))
                .toList();
    }

    /** {@return how many risk points have a level} */
    static int count(List<Location> locations, RiskLevel level) {
        return (int) locations.stream()
                .flatMap(location -> location.riskPoints().stream())
                .filter(risk -> risk.level() == level)
                .count();
    }

    /** {@return the number of the gravest level, and one more than any where there is no risk point} */
    static int gravest(Location location) {
        return location.riskPoints().stream().mapToInt(Risks::rankOf).min().orElse(NO_LEVEL);
    }

    /** {@return the number of the level that an item watches, and one more than any where it watches none} */
    static int rankOf(Location location, InspectionItem item) {
        return find(location, item).map(Risks::rankOf).orElse(NO_LEVEL);
    }

    private static int rankOf(RiskPoint risk) {
        RiskLevel level = risk.level();
        return level == null ? NO_LEVEL : level.number();
    }
}
