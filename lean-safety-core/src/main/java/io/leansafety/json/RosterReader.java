package io.leansafety.json;

import io.leansafety.organization.Shift;
import io.leansafety.roster.Absence;
import io.leansafety.roster.PlannedVisit;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterFacts;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a roster, {@code lean-safety-roster/1}. */
final class RosterReader {
    static final String FORMAT = "lean-safety-roster/1";

    private final DocumentReader in;
    private final Values values;

    private RosterReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    /** The facts without the entries that are wrong; empty without a period. */
    static Optional<RosterFacts> read(DocumentReader in) {
        return new RosterReader(in).read();
    }

    private Optional<RosterFacts> read() {
        Place root = Place.in(Document.ROSTER);
        var fact = new Object() {
            @Nullable
            String format;

            @Nullable
            SettlementPeriod period;

            List<Absence> absences = List.of();
            List<PlannedVisit> visits = List.of();
        };
        in.object(root, (name, place) -> {
            switch (name) {
                case "format" -> fact.format = in.text(place);
                case "period" -> fact.period = values.period(place);
                case "absences" -> fact.absences = in.list(place, this::absence);
                case "visits" -> fact.visits = in.list(place, this::visit);
                default -> in.unknown(name, place);
            }
        });
        in.checkFormat(fact.format, FORMAT, root.field("format"));
        require(fact.period, root.field("period"));
        return Optional.ofNullable(fact.period)
                .map(period -> new RosterFacts(period, fact.absences, new Roster(fact.visits)));
    }

    private @Nullable Absence absence(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            LocalDate from;

            @Nullable
            LocalDate to;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "from" -> fact.from = values.date(place);
                case "to" -> fact.to = values.date(place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.person, here.field("person"));
        require(fact.from, here.field("from"));
        require(fact.to, here.field("to"));
        if (fact.from != null && fact.to != null && fact.to.isBefore(fact.from)) {
            in.problems().error("ends-before-it-begins", RuleId.V6, here.field("to"), "from", fact.from, "to", fact.to);
            return null;
        }
        return fact.person == null || fact.from == null || fact.to == null
                ? null
                : new Absence(fact.person, fact.from, fact.to);
    }

    private @Nullable PlannedVisit visit(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            LocalDate date;

            @Nullable
            Shift shift;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "date" -> fact.date = values.date(place);
                case "shift" -> fact.shift = in.oneOf(Shift.class, RuleId.EXCHANGE, place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.person, here.field("person"));
        require(fact.date, here.field("date"));
        require(fact.shift, here.field("shift"));
        return fact.person == null || fact.date == null || fact.shift == null
                ? null
                : new PlannedVisit(fact.date, fact.shift, fact.person);
    }

    private void require(@Nullable Object value, Place field) {
        if (value == null) {
            in.problems().missing(field);
        }
    }
}
