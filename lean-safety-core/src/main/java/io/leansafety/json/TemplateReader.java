package io.leansafety.json;

import io.leansafety.checklist.ChecklistTemplate;
import io.leansafety.checklist.ChecklistTemplate.Clause;
import io.leansafety.checklist.ChecklistTemplate.Item;
import io.leansafety.checklist.ChecklistTemplate.Question;
import io.leansafety.checklist.ChecklistTemplate.Wording;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a template of checklists, {@code lean-safety-template/1}. */
final class TemplateReader {
    private static final String FORMAT = "lean-safety-template/1";

    private final DocumentReader in;
    private final TemplateEntryReader entries;

    private TemplateReader(DocumentReader in) {
        this.in = in;
        this.entries = new TemplateEntryReader(in);
    }

    /** Reads a template; what is missing is empty, so that the rest can be checked. */
    static ChecklistTemplate read(DocumentReader in) {
        return new TemplateReader(in).read();
    }

    private ChecklistTemplate read() {
        Place root = Place.in(Document.TEMPLATE);
        var fact = new Object() {
            @Nullable
            String format;

            @Nullable
            String name;

            @Nullable
            Wording title;

            @Nullable
            Wording note;

            @Nullable
            String source;

            List<Clause> clauses = List.of();
            List<Item> items = List.of();
            List<Question> questions = List.of();
        };
        in.object(root, (name, place) -> {
            switch (name) {
                case "format" -> fact.format = in.text(place);
                case "name" -> fact.name = new Values(in).code(place);
                case "title" -> fact.title = entries.wording(place);
                case "note" -> fact.note = entries.wording(place);
                case "source" -> fact.source = entries.text(place);
                case "clauses" -> fact.clauses = in.list(place, entries::clause);
                case "items" -> fact.items = in.list(place, entries::item);
                case "questions" -> fact.questions = in.list(place, entries::question);
                default -> in.unknown(name, place);
            }
        });
        in.checkFormat(fact.format, FORMAT, root.field("format"));
        entries.require(fact.name, root.field("name"));
        entries.require(fact.title, root.field("title"));
        entries.require(fact.source, root.field("source"));
        return new ChecklistTemplate(
                fact.name == null ? "-" : fact.name,
                fact.title == null ? new Wording("", "") : fact.title,
                fact.note,
                fact.source == null ? "" : fact.source,
                fact.clauses,
                fact.items,
                fact.questions);
    }
}
