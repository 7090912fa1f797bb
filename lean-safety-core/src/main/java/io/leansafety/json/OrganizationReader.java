package io.leansafety.json;

import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the organization of a month. */
final class OrganizationReader {
    private final DocumentReader in;
    private final Values values;

    OrganizationReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    OrganizationFacts read(Place here) {
        var lists = new Object() {
            List<SubjectFact> subjects = List.of();
            List<PersonFact> people = List.of();
            List<RoleFact> roles = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "subjects" -> lists.subjects = in.list(place, this::subject);
                case "people" -> lists.people = in.list(place, this::person);
                case "roles" -> lists.roles = in.list(place, this::role);
                default -> in.unknown(name, place);
            }
        });
        return new OrganizationFacts(lists.subjects, lists.people, lists.roles);
    }

    private SubjectFact subject(Place here) {
        var fact = new Object() {
            @Nullable
            SubjectId id;

            @Nullable
            String name;

            @Nullable
            SubjectLevel level;

            @Nullable
            SubjectId parent;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.subject(place);
                case "name" -> fact.name = in.text(place);
                case "level" -> fact.level = in.oneOf(SubjectLevel.class, RuleId.EXCHANGE, place);
                case "parent" -> fact.parent = values.subject(place);
                default -> in.unknown(name, place);
            }
        });
        return new SubjectFact(fact.id, fact.name, fact.level, fact.parent);
    }

    private PersonFact person(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId id;

            @Nullable
            String name;

            List<AssignmentFact> assignments = List.of();
            boolean hasPlace;
        };
        Assignment own = new Assignment();
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.person(place);
                case "name" -> fact.name = in.text(place);
                case "assignments" -> fact.assignments = in.list(place, this::assignment);
                case "subject", "post", "tier" -> {
                    fact.hasPlace |= !in.isNull();
                    own.read(name, place);
                }
                default -> in.unknown(name, place);
            }
        });
        return new PersonFact(fact.id, fact.name, fact.hasPlace ? own.fact() : null, fact.assignments);
    }

    private AssignmentFact assignment(Place here) {
        Assignment assignment = new Assignment();
        in.object(here, (name, place) -> {
            switch (name) {
                case "subject", "post", "tier", "from", "to" -> assignment.read(name, place);
                default -> in.unknown(name, place);
            }
        });
        return assignment.fact();
    }

    private RoleFact role(Place here) {
        var fact = new Object() {
            @Nullable
            RoleName role;

            @Nullable
            SubjectId subject;

            @Nullable
            PersonId person;

            @Nullable
            LocalDate from;

            @Nullable
            LocalDate to;

            @Nullable
            Shift shift;

            @Nullable
            String specialty;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "role" -> fact.role = values.role(place);
                case "subject" -> fact.subject = values.subject(place);
                case "person" -> fact.person = values.person(place);
                case "from" -> fact.from = values.date(place);
                case "to" -> fact.to = values.date(place);
                case "shift" -> fact.shift = in.oneOf(Shift.class, RuleId.EXCHANGE, place);
                case "specialty" -> fact.specialty = values.word(place);
                default -> in.unknown(name, place);
            }
        });
        return new RoleFact(fact.role, fact.subject, fact.person, fact.from, fact.to, fact.shift, fact.specialty);
    }

    /** Where somebody stands: fields of a person, or of one of their assignments. */
    private final class Assignment {
        private @Nullable SubjectId subject;
        private @Nullable String post;
        private @Nullable TierId tier;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        void read(String name, Place place) {
            switch (name) {
                case "subject" -> subject = values.subject(place);
                case "post" -> post = values.word(place);
                case "tier" -> tier = values.tier(place);
                case "from" -> from = values.date(place);
                default -> to = values.date(place);
            }
        }

        AssignmentFact fact() {
            return new AssignmentFact(subject, post, tier, from, to);
        }
    }
}
