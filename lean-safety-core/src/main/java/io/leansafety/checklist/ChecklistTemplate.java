package io.leansafety.checklist;

import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source asks of everybody, as a beginning: clauses and items to draft checklists from, questions to answer. Every
 * entry cites the place that it comes from. Rule C4.
 *
 * <p>A draft is to be adapted before it is reviewed: nobody's checklist is anybody else's (X52 三(一)1(3)).
 *
 * @param name the name by which it is looked up, as {@code "ten-ones"}
 * @param title what people call it
 * @param note what to know before it is used, or null
 * @param source the place that it comes from, as {@code "GD3 二(一)2"}
 * @param clauses the clauses of a duty checklist
 * @param items the items of an inspection checklist, wherever it is
 * @param questions the questions of a readiness check
 */
public record ChecklistTemplate(
        String name,
        Wording title,
        @Nullable Wording note,
        String source,
        List<Clause> clauses,
        List<Item> items,
        List<Question> questions) {
    public ChecklistTemplate {
        clauses = List.copyOf(clauses);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }

    /**
     * Returns a duty checklist to adapt, with the clauses of this template.
     *
     * @param person whose it will be
     * @param from the first day
     * @param language Chinese in any script or region gives Chinese, everything else English
     * @return the checklist, a draft
     */
    public DutyChecklist draft(PersonId person, LocalDate from, Locale language) {
        return new DutyChecklist(
                version(person, from),
                clauses.stream().map(clause -> clause.in(language)).toList());
    }

    /**
     * Returns an inspection checklist to adapt, with the items of this template at one location.
     *
     * @param person whose it will be
     * @param from the first day
     * @param location the location
     * @param language Chinese in any script or region gives Chinese, everything else English
     * @return the checklist, a draft, which says nothing of frequency yet
     */
    public InspectionChecklist draft(PersonId person, LocalDate from, LocationId location, Locale language) {
        return new InspectionChecklist(
                version(person, from),
                items.stream().map(item -> item.at(location, language)).toList(),
                List.of(),
                Map.of());
    }

    private static ChecklistVersion version(PersonId person, LocalDate from) {
        return new ChecklistVersion(person, from, null, ChecklistState.DRAFT);
    }

    /**
     * A text in both languages.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Wording(String zh, String en) {
        /**
         * Returns the text in a language.
         *
         * @param language Chinese in any script or region gives Chinese, everything else English
         * @return the text
         */
        public String in(Locale language) {
            return "zh".equals(language.getLanguage()) ? zh : en;
        }
    }

    /** What the source of a template may leave open, so that the template has to assume it. */
    public enum Assumption {
        /** How often. */
        REQUIRED,
        /** In what time. */
        PERIOD,
        /** What it is worth. */
        WEIGHT
    }

    /**
     * A clause of duty, with what is known of it; what is null is for the draft to say.
     *
     * @param id the id in its template
     * @param text what is to be done
     * @param basis the laws and rules that it rests on
     * @param required how often it is due in its period
     * @param period the period
     * @param weight what it is worth of the 100 points
     * @param assumed what of these no source fixes
     * @param source the place that it comes from
     */
    public record Clause(
            EntryId id,
            Wording text,
            List<String> basis,
            @Nullable Integer required,
            @Nullable ClausePeriod period,
            @Nullable Points weight,
            Set<Assumption> assumed,
            String source) {
        public Clause {
            basis = List.copyOf(basis);
            assumed = Set.copyOf(assumed);
        }

        private DutyClause in(Locale language) {
            return new DutyClause(
                    id, text.in(language), basis, required, period, weight, ClauseScoring.PROPORTIONAL, null);
        }
    }

    /**
     * An item of inspection, wherever it is.
     *
     * @param id the id in its template
     * @param layer how wide to look
     * @param specialty the specialty that it belongs to, or null for all
     * @param check what to check
     * @param standard the standard to meet, or null
     * @param source the place that it comes from
     */
    public record Item(
            EntryId id,
            InspectionLayer layer,
            @Nullable String specialty,
            Wording check,
            @Nullable Wording standard,
            String source) {
        private InspectionItem at(LocationId location, Locale language) {
            return new InspectionItem(
                    id,
                    location,
                    layer,
                    specialty,
                    check.in(language),
                    standard == null ? null : standard.in(language),
                    null);
        }
    }

    /**
     * A question, or a heading over the questions that it consists of. One without parts is answered by itself.
     *
     * @param id the id in its template
     * @param text what is asked, so that yes is good
     * @param source the place that it comes from
     * @param parts the questions that it consists of; empty for none
     */
    public record Question(EntryId id, Wording text, String source, List<Question> parts) {
        public Question {
            parts = List.copyOf(parts);
        }

        /** {@return the questions to answer: this one, or those of its parts} */
        public Stream<Question> answerable() {
            return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Question::answerable);
        }
    }
}
