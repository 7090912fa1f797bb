package io.leansafety.checklist;

import com.google.common.collect.ImmutableMap;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import java.util.HashSet;
import java.util.Set;

/** Checks what even a draft of an inspection checklist must say, and looks up its locations and risk points. */
final class InspectionCheck {
    private static final int LONGEST_CYCLE = 366;
    private static final int MOST_VISITS = 1_000;

    private final ImmutableMap<LocationId, Location> locations;
    private final boolean mayBeUnread;
    private final Problems problems;

    /**
     * Creates a check.
     *
     * @param mayBeUnread whether a location that is not found may be one that could not be read
     */
    InspectionCheck(ImmutableMap<LocationId, Location> locations, boolean mayBeUnread, Problems problems) {
        this.locations = locations;
        this.mayBeUnread = mayBeUnread;
        this.problems = problems;
    }

    void check(InspectionChecklist list, Place here) {
        Set<EntryId> ids = new HashSet<>();
        Set<LocationId> inspected = new HashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            InspectionItem item = list.items().get(i);
            Place at = here.field("items").index(i);
            if (item.id() == null) {
                problems.missing(at.field("id"));
            } else if (!ids.add(item.id())) {
                problems.error("duplicate-entry", RuleId.EXCHANGE, at.field("id"), "was", item.id());
            }
            item(item, at);
            if (item.location() != null) {
                inspected.add(item.location());
            }
        }
        coverage(list, inspected, here.field("coverage"));
        list.frequency().forEach((shift, visits) -> {
            if (visits < 0 || visits > MOST_VISITS) {
                outOfRange(visits, 0, MOST_VISITS, here.field("frequency").field(shift.name()));
            }
        });
    }

    private void item(InspectionItem item, Place here) {
        if (item.check() == null || item.check().isBlank()) {
            problems.missing(here.field("check"));
        }
        LocationId id = item.location();
        if (id == null) {
            problems.missing(here.field("location"));
            return;
        }
        Location location = locations.get(id);
        if (location == null) {
            unknown(id, here.field("location"));
        } else if (item.riskPoint() != null
                && location.riskPoints().stream()
                        .noneMatch(risk -> item.riskPoint().equals(risk.id()))) {
            problems.error(
                    "unknown-risk-point",
                    RuleId.H3,
                    here.field("riskPoint"),
                    "riskPoint",
                    item.riskPoint(),
                    "location",
                    id);
        }
    }

    private void unknown(LocationId id, Place field) {
        if (!mayBeUnread) {
            problems.error("unknown-location", RuleId.EXCHANGE, field, "location", id);
        }
    }

    private void coverage(InspectionChecklist list, Set<LocationId> inspected, Place coverage) {
        Set<LocationId> seen = new HashSet<>();
        for (int i = 0; i < list.coverage().size(); i++) {
            CoverageRule rule = list.coverage().get(i);
            Place field = coverage.index(i).field("location");
            LocationId id = rule.location();
            if (id == null) {
                problems.missing(field);
            } else if (!seen.add(id)) {
                problems.error("duplicate-entry", RuleId.EXCHANGE, field, "was", id);
            } else if (!locations.containsKey(id)) {
                unknown(id, field);
            } else if (!inspected.contains(id)) {
                problems.error("coverage-without-item", RuleId.A4, field, "location", id);
            }
            cycle(rule, coverage.index(i));
        }
    }

    private void cycle(CoverageRule rule, Place here) {
        Place field = here.field("days");
        if (rule.cycle() == null) {
            problems.missing(here.field("cycle"));
        } else if (rule.cycle() != CoverageCycle.DAYS && rule.days() != null) {
            problems.error("needless-days", RuleId.EXCHANGE, field, "cycle", rule.cycle());
        } else if (rule.cycle() == CoverageCycle.DAYS && rule.days() == null) {
            problems.missing(field);
        } else if (rule.days() != null && (rule.days() < 1 || rule.days() > LONGEST_CYCLE)) {
            outOfRange(rule.days(), 1, LONGEST_CYCLE, field);
        }
    }

    private void outOfRange(int was, int least, int greatest, Place field) {
        problems.error("out-of-range", RuleId.A4, field, "was", was, "least", least, "greatest", greatest);
    }
}
