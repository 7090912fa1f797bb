package io.leansafety.view;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.leansafety.checklist.Location;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Shift;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the cards of posts out of the checklists of their people. */
final class PostCards {
    private static final Comparator<PostCard.Place> GRAVEST_FIRST =
            Comparator.comparing(place -> Risks.gravest(place.location()));

    private final InForce inForce;
    private final SetMultimap<Post, SafetyManager> holders = LinkedHashMultimap.create();
    private final SetMultimap<Post, InForce.Place> places = LinkedHashMultimap.create();

    PostCards(InForce inForce) {
        this.inForce = inForce;
        inForce.people().forEach(manager -> holders.put(Post.of(manager.person()), manager));
        inForce.places().forEach(this::concerns);
    }

    private void concerns(InForce.Place place) {
        for (Location.Post assigned : place.location().assignedPosts()) {
            if (assigned.subject() != null && assigned.post() != null) {
                String name = assigned.post();
                inForce.findSubject(assigned.subject())
                        .ifPresent(subject -> places.put(new Post(subject, name), place));
            }
        }
        inForce.inspectorsOf(place.id()).forEach(manager -> places.put(Post.of(manager.person()), place));
    }

    /** The cards of all posts at or below a subject of which somebody has a checklist. */
    List<PostCard> below(MarketSubject subject) {
        return holders.keySet().stream()
                .filter(post -> post.subject().isAtOrBelow(subject))
                .filter(post -> holders.get(post).stream().anyMatch(SafetyManager::hasChecklist))
                .map(this::of)
                .toList();
    }

    PostCard of(Post post) {
        Set<SafetyManager> managers = holders.get(post);
        return new PostCard(
                inForce.period(),
                post,
                managers.stream().map(SafetyManager::person).toList(),
                Shared.of(
                        managers,
                        manager -> manager.clauses().stream()
                                .map(Entries::withoutId)
                                .toList()),
                places.get(post).stream()
                        .map(place -> placeOf(place, managers))
                        .sorted(GRAVEST_FIRST)
                        .toList(),
                Shared.of(managers, PostCards::frequencyOf));
    }

    private static PostCard.Place placeOf(InForce.Place place, Set<SafetyManager> managers) {
        List<SafetyManager> inspectors = managers.stream()
                .filter(manager -> !manager.itemsAt(place.id()).isEmpty())
                .toList();
        return new PostCard.Place(
                place.subject(),
                place.location(),
                Shared.of(inspectors, manager -> List.of(manager.cycleOf(place.id()))),
                Shared.of(inspectors, manager -> manager.itemsAt(place.id())));
    }

    private static List<Map<Shift, Integer>> frequencyOf(SafetyManager manager) {
        return manager.inspection() == null ? List.of() : List.of(manager.frequency());
    }
}
