package io.leansafety.view;

import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.view.CardEntry.Block;
import io.leansafety.view.PostCard.Place;
import java.util.ArrayList;
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

    CardContent(PostCard card, ViewTexts texts) {
        this.card = card;
        this.texts = texts;
        this.withDuty = peopleOf(card.clauses());
        this.withInspection = peopleOf(card.frequencies());
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
        return due.isEmpty() ? "" : joined(" ", due, only(visits, withInspection));
    }

    List<CardEntry> clauses() {
        List<CardEntry> entries = new ArrayList<>();
        card.clauses().forEach(clause -> entries.add(clause(entries.size() + 1, clause)));
        return entries;
    }

    private CardEntry clause(int number, Shared<DutyClause> shared) {
        DutyClause clause = shared.entry();
        String basis = texts.basisOf(clause);
        String remark = joined(
                texts.of("semicolon"),
                texts.scoringOf(clause),
                only(shared, withDuty),
                basis.isEmpty() ? "" : texts.of("basis", basis));
        String due = joined(SEPARATOR, texts.dueOf(clause), texts.worthOf(clause));
        return new CardEntry(String.valueOf(number), ViewTexts.textOf(clause.text()), "", due, remark, List.of());
    }

    /** The locations, each with its items; the items are numbered through. */
    List<Block> places() {
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
                .map(cycle -> joined(" ", texts.cycleOf(cycle.entry()), only(cycle, withInspection)))
                .collect(Collectors.joining(texts.of("semicolon")));
    }

    private CardEntry item(int number, Place place, Shared<InspectionItem> shared) {
        InspectionItem item = shared.entry();
        return new CardEntry(
                String.valueOf(number),
                ViewTexts.textOf(item.check()),
                ViewTexts.textOf(item.standard()),
                "",
                joined(texts.of("semicolon"), texts.scopeOf(item), only(shared, peopleOf(place.cycles()))),
                Risks.find(place.location(), item).stream().toList());
    }

    /** Whose an entry is that does not stand in everybody's checklist. */
    private String only(Shared<?> entry, Set<Person> all) {
        return entry.people().size() < all.size() ? texts.of("only", texts.namesOf(entry.people())) : "";
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
