package io.leansafety.json;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the checklists of a company, {@code lean-safety-checklists/1}, and those in a month. */
final class ChecklistReader {
    static final String FORMAT = "lean-safety-checklists/1";

    private final DocumentReader in;
    private final Values values;
    private final ChecklistEntryReader entries;

    ChecklistReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
        this.entries = new ChecklistEntryReader(in);
    }

    ChecklistFacts read() {
        Place root = Place.in(Document.CHECKLISTS);
        var facts = new Object() {
            @Nullable
            String format;

            @Nullable
            SettlementPeriod period;

            @Nullable
            OrganizationFacts organization;

            @Nullable
            CompanyChecklists checklists;
        };
        OrganizationReader organizations = new OrganizationReader(in);
        in.object(root, (name, place) -> {
            switch (name) {
                case "format" -> facts.format = in.text(place);
                case "period" -> facts.period = values.period(place);
                case "organization" -> facts.organization = in.isNull() ? null : organizations.read(place);
                case "checklists" -> facts.checklists = in.isNull() ? null : checklists(place);
                default -> in.unknown(name, place);
            }
        });
        in.checkFormat(facts.format, FORMAT, root.field("format"));
        requireField(facts.organization, root.field("organization"));
        requireField(facts.checklists, root.field("checklists"));
        return new ChecklistFacts(
                facts.period,
                facts.organization == null ? OrganizationFacts.EMPTY : facts.organization,
                facts.checklists == null ? CompanyChecklists.EMPTY : facts.checklists);
    }

    private void requireField(@Nullable Object value, Place field) {
        if (value == null) {
            in.problems().missing(field);
        }
    }

    CompanyChecklists checklists(Place here) {
        var facts = new Object() {
            List<OperatingTimes> operations = List.of();
            List<Location> locations = List.of();
            List<DutyChecklist> duty = List.of();
            List<InspectionChecklist> inspection = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "operations" -> facts.operations = in.list(place, this::operations);
                case "locations" -> facts.locations = in.list(place, entries::location);
                case "duty" -> facts.duty = in.list(place, this::duty);
                case "inspection" -> facts.inspection = in.list(place, this::inspection);
                default -> in.unknown(name, place);
            }
        });
        return new CompanyChecklists(facts.operations, facts.locations, facts.duty, facts.inspection);
    }

    OperatingTimes operations(Place here) {
        var fact = new Object() {
            @Nullable
            SubjectId subject;

            Set<Shift> shifts = Set.of();
            Set<DayOfWeek> restWeekdays = Set.of();
            Set<LocalDate> restDays = Set.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "subject" -> fact.subject = values.subject(place);
                case "shifts" -> fact.shifts = in.distinct(place, at -> in.oneOf(Shift.class, RuleId.EXCHANGE, at));
                case "restWeekdays" ->
                    fact.restWeekdays = in.distinct(place, at -> in.oneOf(DayOfWeek.class, RuleId.EXCHANGE, at));
                case "restDays" -> fact.restDays = in.distinct(place, values::date);
                default -> in.unknown(name, place);
            }
        });
        return new OperatingTimes(fact.subject, fact.shifts, fact.restWeekdays, fact.restDays);
    }

    DutyChecklist duty(Place here) {
        var fact = new Object() {
            List<DutyClause> clauses = List.of();
        };
        Version version = new Version();
        in.object(here, (name, place) -> {
            switch (name) {
                case "person", "from", "to", "state" -> version.read(name, place);
                case "clauses" -> fact.clauses = in.list(place, entries::clause);
                default -> in.unknown(name, place);
            }
        });
        return new DutyChecklist(version.fact(), fact.clauses);
    }

    InspectionChecklist inspection(Place here) {
        InspectionFields fields = new InspectionFields(in, entries);
        Version version = new Version();
        in.object(here, (name, place) -> {
            switch (name) {
                case "person", "from", "to", "state" -> version.read(name, place);
                default -> fields.read(name, place);
            }
        });
        return fields.checklist(version.fact());
    }

    /** Whose a checklist is, and when. */
    private final class Version {
        private @Nullable PersonId person;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private ChecklistState state = ChecklistState.PUBLISHED;

        void read(String name, Place place) {
            switch (name) {
                case "person" -> person = values.person(place);
                case "from" -> from = values.date(place);
                case "to" -> to = values.date(place);
                default -> {
                    ChecklistState read = in.oneOf(ChecklistState.class, RuleId.C2, place);
                    // of a version whose state can't be read no more is asked than of a draft
                    state = read != null ? read : in.isNull() ? state : ChecklistState.DRAFT;
                }
            }
        }

        ChecklistVersion fact() {
            return new ChecklistVersion(person, from, to, state);
        }
    }
}
