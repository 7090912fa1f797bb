package io.leansafety.view;

import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.view.CardEntry.Block;
import io.leansafety.view.PostCard.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on a card, in words: it is measured and written from the same. */
final class CardContent {
    private static final String SEPARATOR = " · ";

    private final PostCard card;
    private final ViewTexts texts;
    private final Set<Person> withDuty;
    private final Set<Person> withInspection;
    private final List<Block> duties;
    private final List<Block> places;

    CardContent(PostCard card, ViewTexts texts) {
        this.card = card;
        this.texts = texts;
        this.withDuty = peopleOf(card.clauses());
        this.withInspection = peopleOf(card.frequencies());
        this.duties = blocksOfDuties();
        this.places = blocksOfPlaces();
    }

    private static <T> Set<Person> peopleOf(List<Shared<T>> entries) {
        return entries.stream().flatMap(entry -> entry.people().stream()).collect(Collectors.toSet());
    }

    /** A line about the post, with its class for the style sheet. */
    record About(String css, String text) {}

    /** Who has the post, how often they inspect, and who of them lacks a checklist. */
    List<About> about() {
        String visits = card.frequencies().stream()
                .map(this::frequencyOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(texts.of("semicolon")));
        return Stream.of(
                        new About("people", said("card.people", texts.namesOf(card.people()))),
                        new About("visits", said("card.visits", visits)),
                        new About("gap", said("gap.duty-of", lacking(withDuty))),
                        new About("gap", said("gap.inspection-of", lacking(withInspection))))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private String said(String key, String value) {
        return value.isEmpty() ? "" : texts.of(key, value);
    }

    private String lacking(Set<Person> having) {
        return texts.namesOf(card.people().stream()
                .filter(person -> !having.contains(person))
                .toList());
    }

    private String frequencyOf(Shared<Map<Shift, Integer>> visits) {
        String due = texts.frequencyOf(visits.entry());
        return due.isEmpty() ? "" : joined(" ", of(visits.people(), withInspection), due);
    }

    /** The clauses, those of more people first; numbered through. */
    List<Block> duties() {
        return duties;
    }

    /** The locations, each with its items; the items are numbered through. */
    List<Block> places() {
        return places;
    }

    private List<Block> blocksOfDuties() {
        Map<List<Person>, List<Shared<DutyClause>>> byPeople = card.clauses().stream()
                .collect(Collectors.groupingBy(Shared::people, LinkedHashMap::new, Collectors.toList()));
        List<List<Person>> groups = byPeople.keySet().stream()
                .sorted(Comparator.comparing(people -> -people.size()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (List<Person> people : groups) {
            List<CardEntry> clauses = new ArrayList<>();
            for (Shared<DutyClause> clause : byPeople.getOrDefault(people, List.of())) {
                clauses.add(clause(number++, clause.entry()));
            }
            blocks.add(new Block(CardEntry.headed(only(people, withDuty)), clauses));
        }
        return blocks;
    }

    private CardEntry clause(int number, DutyClause clause) {
        String basis = texts.basisOf(clause);
        String remark =
                joined(texts.of("semicolon"), texts.scoringOf(clause), basis.isEmpty() ? "" : texts.of("basis", basis));
        String due = joined(SEPARATOR, texts.dueOf(clause), texts.worthOf(clause));
        return new CardEntry(String.valueOf(number), ViewTexts.textOf(clause.text()), "", due, remark, List.of());
    }

    private List<Block> blocksOfPlaces() {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (Place place : card.places()) {
            List<CardEntry> items = new ArrayList<>();
            for (Shared<InspectionItem> item : place.items()) {
                items.add(item(number++, place, item));
            }
            blocks.add(new Block(head(place), items));
        }
        return blocks;
    }

    private CardEntry head(Place place) {
        String cycles = place.items().isEmpty() ? texts.of("gap.item") : cyclesOf(place);
        MarketSubject own = card.post().subject();
        String subject = place.subject().equals(own) ? "" : ViewTexts.nameOf(place.subject());
        return new CardEntry("", ViewTexts.nameOf(place.location()), "", cycles, subject, Risks.of(place.location()));
    }

    private String cyclesOf(Place place) {
        return place.cycles().stream()
                .map(cycle -> joined(" ", of(cycle.people(), withInspection), texts.cycleOf(cycle.entry())))
                .collect(Collectors.joining(texts.of("semicolon")));
    }

    private CardEntry item(int number, Place place, Shared<InspectionItem> shared) {
        InspectionItem item = shared.entry();
        return new CardEntry(
                String.valueOf(number),
                ViewTexts.textOf(item.check()),
                ViewTexts.textOf(item.standard()),
                "",
                joined(" ", texts.of("scope", texts.scopeOf(item)), only(shared.people(), peopleOf(place.cycles()))),
                Risks.find(place.location(), item).stream().toList());
    }

    /** Whose an entry is that does not stand in everybody's checklist. */
    private String of(List<Person> people, Set<Person> all) {
        return people.size() < all.size() ? texts.namesOf(people) : "";
    }

    private String only(List<Person> people, Set<Person> all) {
        return said("only", of(people, all));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
