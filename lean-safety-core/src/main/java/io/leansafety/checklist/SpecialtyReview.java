package io.leansafety.checklist;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds two specialties that have the same items at one location (不同专业…确定不同的检查项目), on one list or on two.
 * Items are the same if they check the same to the same standard. Of two that are the same nobody knows which is wrong:
 * both are named. Rule C1.6.
 */
final class SpecialtyReview {
    private final Map<Look, List<Looker>> lookers = new LinkedHashMap<>();

    /** Where a specialty of a list looks. */
    private record Spot(LocationId location, String specialty) {}

    private record Check(String check, String standard) {}

    /** What is looked at. */
    private record Look(LocationId location, Set<Check> checks) {}

    /** Who looks, and where their first item stands. */
    private record Looker(PersonId person, String specialty, Place place) {}

    private SpecialtyReview() {}

    static void review(List<Candidate<InspectionChecklist>> inspection, Problems doubts, Problems problems) {
        SpecialtyReview review = new SpecialtyReview();
        inspection.stream()
                .filter(candidate -> !doubts.isDoubtful(candidate.place().field("items")))
                .forEach(review::add);
        review.lookers.forEach((look, who) -> report(look.location(), who, problems));
    }

    private void add(Candidate<InspectionChecklist> candidate) {
        List<InspectionItem> items = candidate.list().items();
        Map<Spot, Set<Check>> checks = new HashMap<>();
        Map<Spot, Looker> firsts = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Spot spot = spot(items.get(i));
            if (spot != null) {
                Place place = candidate.place().field("items").index(i);
                firsts.putIfAbsent(spot, new Looker(candidate.id(), spot.specialty(), place));
                checks.computeIfAbsent(spot, first -> new HashSet<>()).add(check(items.get(i)));
            }
        }
        firsts.forEach((spot, looker) -> lookers.computeIfAbsent(
                        new Look(spot.location(), checks.getOrDefault(spot, Set.of())), same -> new ArrayList<>())
                .add(looker));
    }

    /** Null where an item is for every specialty. */
    private static @Nullable Spot spot(InspectionItem item) {
        return item.location() == null
                        || item.specialty() == null
                        || item.specialty().isBlank()
                ? null
                : new Spot(item.location(), item.specialty().strip());
    }

    private static Check check(InspectionItem item) {
        return new Check(stripped(item.check()), stripped(item.standard()));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Each is told of the first who is of another specialty. */
    private static void report(LocationId location, List<Looker> lookers, Problems problems) {
        Looker first = lookers.get(0);
        lookers.stream()
                .filter(looker -> !looker.specialty().equals(first.specialty()))
                .findFirst()
                .ifPresent(second -> lookers.forEach(looker -> report(
                        location, looker, looker.specialty().equals(first.specialty()) ? second : first, problems)));
    }

    private static void report(LocationId location, Looker looker, Looker other, Problems problems) {
        problems.error(
                "same-items",
                RuleId.C1_6,
                looker.place().field("specialty"),
                "location",
                location,
                "specialty",
                looker.specialty(),
                "other",
                other.specialty(),
                "person",
                other.person());
    }
}
