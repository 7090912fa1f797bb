package io.leansafety.checklist;

import com.google.common.collect.ImmutableMap;
import io.leansafety.organization.Organization;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.SubjectId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up what locations refer to. */
final class LocationResolver {
    private final Organization organization;
    private final Problems problems;
    private boolean hasGaps;

    LocationResolver(Organization organization, Problems problems) {
        this.organization = organization;
        this.problems = problems;
    }

    ImmutableMap<LocationId, Location> resolve(List<Location> facts, Place list) {
        Map<LocationId, Location> locations = new LinkedHashMap<>();
        hasGaps = problems.isKnown(list);
        for (int i = 0; i < facts.size(); i++) {
            Location location = facts.get(i);
            Place here = list.index(i);
            LocationId id = location.id();
            if (id == null) {
                problems.missing(here.field("id"));
                hasGaps = true;
            } else if (locations.putIfAbsent(id, location) != null) {
                problems.error("duplicate-location", RuleId.EXCHANGE, here.field("id"), "location", id);
            }
            check(location, here);
        }
        return ImmutableMap.copyOf(locations);
    }

    /** Whether some location could not be told, so that a search that fails proves nothing. */
    boolean hasGaps() {
        return hasGaps;
    }

    private void check(Location location, Place here) {
        if (location.subject() == null) {
            problems.missing(here.field("subject"));
        }
        subject(location.subject(), here.field("subject"));
        for (int i = 0; i < location.posts().size(); i++) {
            Location.Post post = location.posts().get(i);
            Place at = here.field("posts").index(i);
            subject(post.subject(), at.field("subject"));
            if (post.post() == null || post.post().isBlank()) {
                problems.missing(at.field("post"));
            }
        }
        Set<EntryId> seen = new HashSet<>();
        for (int i = 0; i < location.riskPoints().size(); i++) {
            riskPoint(
                    location.riskPoints().get(i), seen, here.field("riskPoints").index(i));
        }
    }

    private void subject(@Nullable SubjectId subject, Place field) {
        if (subject != null && !organization.hasSubject(subject)) {
            problems.error("unknown-subject", RuleId.O1, field, "subject", subject);
        }
    }

    private void riskPoint(Location.RiskPoint risk, Set<EntryId> seen, Place here) {
        if (risk.id() == null) {
            problems.missing(here.field("id"));
        } else if (!seen.add(risk.id())) {
            problems.error("duplicate-entry", RuleId.EXCHANGE, here.field("id"), "was", risk.id());
        }
        if (risk.level() == null) {
            problems.missing(here.field("level"));
        }
    }
}
