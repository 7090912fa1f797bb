package io.leansafety.view;

import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The card of a post (一岗一对照卡): what its people have to do, and what to inspect where and how often. Rule C3.
 *
 * @param period the month by whose last day it is
 * @param post the post
 * @param people who has it
 * @param clauses the clauses of their duty checklists, each once
 * @param places the locations that they inspect or that are assigned to the post, the gravest risk first
 * @param frequencies how many visits of which shift are due in a month
 */
public record PostCard(
        SettlementPeriod period,
        Post post,
        List<Person> people,
        List<Shared<DutyClause>> clauses,
        List<Place> places,
        List<Shared<Map<Shift, Integer>>> frequencies) {
    public PostCard {
        people = List.copyOf(people);
        clauses = List.copyOf(clauses);
        places = List.copyOf(places);
        frequencies = List.copyOf(frequencies);
    }

    /**
     * A location with what the post has to inspect at it.
     *
     * @param subject the subject that it belongs to
     * @param location the location
     * @param cycles within what time
     * @param items what to check, each once; none where the location is assigned to the post and in nobody's checklist
     */
    public record Place(
            MarketSubject subject,
            Location location,
            List<Shared<CoverageRule>> cycles,
            List<Shared<InspectionItem>> items) {
        public Place {
            cycles = List.copyOf(cycles);
            items = List.copyOf(items);
        }
    }

    /**
     * Returns the card of a post.
     *
     * @param checklists the checklists of its company
     * @param subject the subject of the post
     * @param post what the post is called
     * @return what is in force on the last day of their month; empty if nobody has the post and no location is assigned
     *     to it
     */
    public static Optional<PostCard> find(ResolvedChecklists checklists, SubjectId subject, String post) {
        InForce inForce = new InForce(checklists);
        return inForce.findSubject(subject)
                .map(known -> new Post(known, post))
                .map(known -> new PostCards(inForce).of(known))
                .filter(card -> !card.people().isEmpty() || !card.places().isEmpty());
    }

    /**
     * Returns the cards of all posts of a subject and of everything below it.
     *
     * @param checklists the checklists of the company
     * @param subject the subject, the company for all cards
     * @return a card for each post of which somebody has a checklist; none if there is no such subject
     */
    public static List<PostCard> all(ResolvedChecklists checklists, SubjectId subject) {
        InForce inForce = new InForce(checklists);
        return inForce.findSubject(subject)
                .map(known -> new PostCards(inForce).below(known))
                .orElse(List.of());
    }
}
