package io.leansafety.json;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads visits and acts of duty. */
final class WorkReader {
    private final DocumentReader in;
    private final Values values;

    WorkReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    Visit visit(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            LocalDate date;

            @Nullable
            Shift shift;

            List<EntryId> items = List.of();

            @Nullable
            Score quality;

            List<Reference> findings = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "date" -> fact.date = values.date(place);
                case "shift" -> fact.shift = in.oneOf(Shift.class, RuleId.EXCHANGE, place);
                case "items" -> fact.items = List.copyOf(in.distinct(place, values::entry));
                case "quality" -> fact.quality = values.score(place);
                case "findings" -> fact.findings = List.copyOf(in.distinct(place, values::reference));
                default -> in.unknown(name, place);
            }
        });
        return new Visit(fact.person, fact.date, fact.shift, fact.items, fact.quality, fact.findings);
    }

    DutyWork dutyWork(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            EntryId clause;

            @Nullable
            LocalDate date;

            @Nullable
            Integer count;

            @Nullable
            String evidence;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "clause" -> fact.clause = values.entry(place);
                case "date" -> fact.date = values.date(place);
                case "count" -> fact.count = in.wholeNumber(place, RuleId.A1);
                case "evidence" -> fact.evidence = in.text(place);
                default -> in.unknown(name, place);
            }
        });
        return new DutyWork(fact.person, fact.clause, fact.date, fact.count, fact.evidence);
    }
}
