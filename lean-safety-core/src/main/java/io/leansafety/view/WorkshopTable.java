package io.leansafety.view;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.organization.MarketSubject;
import io.leansafety.value.LocationId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table of a workshop (一车间一表格): what is to be checked at its locations and those of everything below it, and by
 * which posts. Rule C3.
 *
 * @param period the month by whose last day it is
 * @param subject the workshop, or any other subject
 * @param places its locations, by subject
 */
public record WorkshopTable(SettlementPeriod period, MarketSubject subject, List<Place> places) {
    public WorkshopTable {
        places = List.copyOf(places);
    }

    /**
     * A location with what is to be checked at it.
     *
     * @param subject the subject that it belongs to
     * @param location the location
     * @param rows its items, each once, the gravest risk first
     */
    public record Place(MarketSubject subject, Location location, List<Row> rows) {
        public Place {
            rows = List.copyOf(rows);
        }

        /** {@return what is to be checked} */
        List<InspectionItem> items() {
            return rows.stream().map(Row::item).toList();
        }
    }

    /**
     * An item with the posts that check it.
     *
     * @param item what to check, without an id: the checklists may give it several
     * @param responsible who checks it
     */
    public record Row(InspectionItem item, List<Responsible> responsible) {
        public Row {
            responsible = List.copyOf(responsible);
        }
    }

    /**
     * A post that checks an item.
     *
     * @param post the post
     * @param cycles within what time; several where its people have several
     */
    public record Responsible(Post post, List<Shared<CoverageRule>> cycles) {
        public Responsible {
            cycles = List.copyOf(cycles);
        }
    }

    /**
     * Returns the table of a workshop.
     *
     * @param checklists the checklists of its company
     * @param workshop the workshop, or any other subject
     * @return what is in force on the last day of their month, empty if there is no such subject
     */
    public static Optional<WorkshopTable> find(ResolvedChecklists checklists, SubjectId workshop) {
        InForce inForce = new InForce(checklists);
        return inForce.findSubject(workshop).map(subject -> of(subject, inForce));
    }

    private static WorkshopTable of(MarketSubject subject, InForce inForce) {
        return new WorkshopTable(
                inForce.period(),
                subject,
                inForce.places().stream()
                        .filter(place -> place.subject().isAtOrBelow(subject))
                        .map(place -> new Place(
                                place.subject(), place.location(), rows(place, inForce.inspectorsOf(place.id()))))
                        .toList());
    }

    private static List<Row> rows(InForce.Place place, Collection<SafetyManager> inspectors) {
        SetMultimap<InspectionItem, SafetyManager> rows = LinkedHashMultimap.create();
        for (SafetyManager inspector : inspectors) {
            inspector.itemsAt(place.id()).forEach(item -> rows.put(item, inspector));
        }
        return rows.asMap().entrySet().stream()
                .map(row -> new Row(row.getKey(), responsible(place.id(), row.getValue())))
                .sorted(Comparator.comparing(row -> Risks.rankOf(place.location(), row.item())))
                .toList();
    }

    private static List<Responsible> responsible(LocationId location, Collection<SafetyManager> inspectors) {
        SetMultimap<Post, SafetyManager> posts = LinkedHashMultimap.create();
        inspectors.forEach(inspector -> posts.put(Post.of(inspector.person()), inspector));
        return posts.asMap().entrySet().stream()
                .map(post -> new Responsible(
                        post.getKey(), Shared.of(post.getValue(), inspector -> List.of(inspector.cycleOf(location)))))
                .toList();
    }
}
