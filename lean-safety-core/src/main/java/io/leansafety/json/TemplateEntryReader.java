package io.leansafety.json;

import io.leansafety.checklist.ChecklistTemplate.Assumption;
import io.leansafety.checklist.ChecklistTemplate.Clause;
import io.leansafety.checklist.ChecklistTemplate.Item;
import io.leansafety.checklist.ChecklistTemplate.Question;
import io.leansafety.checklist.ChecklistTemplate.Wording;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.InspectionLayer;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.Points;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a template is made of. An entry that is not whole is left out: every one has its text and its source. */
final class TemplateEntryReader {
    private static final int MOST_REQUIRED = 10_000;

    private final DocumentReader in;
    private final Values values;
    private final Set<EntryId> ids = new HashSet<>();

    TemplateEntryReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    @Nullable
    Clause clause(Place here) {
        var fact = new Object() {
            @Nullable
            EntryId id;

            @Nullable
            Wording text;

            Set<String> basis = Set.of();

            @Nullable
            Integer required;

            @Nullable
            ClausePeriod period;

            @Nullable
            Points weight;

            Set<Assumption> assumed = Set.of();

            @Nullable
            String source;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = id(place);
                case "text" -> fact.text = wording(place);
                case "basis" -> fact.basis = in.distinct(place, this::text);
                case "required" -> fact.required = count(place);
                case "period" -> fact.period = in.oneOf(ClausePeriod.class, RuleId.C1_2, place);
                case "weight" -> fact.weight = values.points(place, RuleId.C1_3);
                case "assumed" -> fact.assumed = in.distinct(place, at -> in.oneOf(Assumption.class, RuleId.C4, at));
                case "source" -> fact.source = text(place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.id, here.field("id"));
        require(fact.text, here.field("text"));
        require(fact.source, here.field("source"));
        return fact.id == null || fact.text == null || fact.source == null
                ? null
                : new Clause(
                        fact.id,
                        fact.text,
                        List.copyOf(fact.basis),
                        fact.required,
                        fact.period,
                        fact.weight,
                        fact.assumed,
                        fact.source);
    }

    private @Nullable Integer count(Place here) {
        Integer count = in.wholeNumber(here, RuleId.C1_2);
        if (count != null && (count < 1 || count > MOST_REQUIRED)) {
            in.problems().error("out-of-range", RuleId.C1_2, here, "was", count, "least", 1, "greatest", MOST_REQUIRED);
        }
        return count;
    }

    @Nullable
    Item item(Place here) {
        var fact = new Object() {
            @Nullable
            EntryId id;

            InspectionLayer layer = InspectionLayer.POINT;

            @Nullable
            String specialty;

            @Nullable
            Wording check;

            @Nullable
            Wording standard;

            @Nullable
            String source;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = id(place);
                case "layer" ->
                    fact.layer = Optional.ofNullable(in.oneOf(InspectionLayer.class, RuleId.EXCHANGE, place))
                            .orElse(fact.layer);
                case "specialty" -> fact.specialty = in.text(place);
                case "check" -> fact.check = wording(place);
                case "standard" -> fact.standard = wording(place);
                case "source" -> fact.source = text(place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.id, here.field("id"));
        require(fact.check, here.field("check"));
        require(fact.source, here.field("source"));
        return fact.id == null || fact.check == null || fact.source == null
                ? null
                : new Item(fact.id, fact.layer, fact.specialty, fact.check, fact.standard, fact.source);
    }

    @Nullable
    Question question(Place here) {
        var fact = new Object() {
            @Nullable
            EntryId id;

            @Nullable
            Wording text;

            @Nullable
            String source;

            List<Question> parts = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = id(place);
                case "text" -> fact.text = wording(place);
                case "source" -> fact.source = text(place);
                case "parts" -> fact.parts = in.list(place, this::question);
                default -> in.unknown(name, place);
            }
        });
        require(fact.id, here.field("id"));
        require(fact.text, here.field("text"));
        require(fact.source, here.field("source"));
        return fact.id == null || fact.text == null || fact.source == null
                ? null
                : new Question(fact.id, fact.text, fact.source, fact.parts);
    }

    @Nullable
    Wording wording(Place here) {
        if (in.isNull()) {
            return null;
        }
        var fact = new Object() {
            @Nullable
            String zh;

            @Nullable
            String en;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "zh" -> fact.zh = text(place);
                case "en" -> fact.en = text(place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.zh, here.field("zh"));
        require(fact.en, here.field("en"));
        return new Wording(fact.zh == null ? "" : fact.zh, fact.en == null ? "" : fact.en);
    }

    /** Reads a text that says something; a blank one is missing. */
    @Nullable
    String text(Place here) {
        String text = in.text(here);
        return text == null || text.isBlank() ? null : text;
    }

    void require(@Nullable Object value, Place field) {
        if (value == null) {
            in.problems().missing(field);
        }
    }

    /** Reads the id of an entry, unique in its template. */
    private @Nullable EntryId id(Place here) {
        EntryId id = values.entry(here);
        if (id != null && !ids.add(id)) {
            in.problems().error("duplicate-entry", RuleId.EXCHANGE, here, "was", id);
        }
        return id;
    }
}
