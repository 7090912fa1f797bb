package io.leansafety.json;

import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SubjectFact;

/** Writes an organization; what is absent is left out. */
final class OrganizationWriter {
    private OrganizationWriter() {}

    static void write(OrganizationFacts facts, JsonWriter out) {
        out.lines("subjects", facts.subjects(), OrganizationWriter::subject)
                .lines("people", facts.people(), OrganizationWriter::person)
                .lines("roles", facts.roles(), OrganizationWriter::role);
    }

    private static void subject(JsonWriter out, SubjectFact subject) {
        out.present("id", subject.id())
                .present("name", subject.name())
                .present("level", subject.level())
                .present("parent", subject.parent());
    }

    private static void person(JsonWriter out, PersonFact person) {
        out.present("id", person.id()).present("name", person.name());
        if (person.place() != null) {
            assignment(out, person.place());
        }
        if (!person.assignments().isEmpty()) {
            out.list("assignments", person.assignments(), OrganizationWriter::assignment);
        }
    }

    private static void assignment(JsonWriter out, AssignmentFact assignment) {
        out.present("subject", assignment.subject())
                .present("post", assignment.post())
                .present("tier", assignment.tier())
                .present("from", assignment.from())
                .present("to", assignment.to());
    }

    private static void role(JsonWriter out, RoleFact role) {
        out.present("role", role.role())
                .present("subject", role.subject())
                .present("person", role.person())
                .present("from", role.from())
                .present("to", role.to())
                .present("shift", role.shift())
                .present("specialty", role.specialty());
    }
}
