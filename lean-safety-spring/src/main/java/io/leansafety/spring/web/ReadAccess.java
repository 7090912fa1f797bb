package io.leansafety.spring.web;

import io.leansafety.spring.web.ActorResolver.Actor;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says who may read what: the desks judge who may take which step, and leave reading to the host. A bean of the
 * application's comes before that of the starter, by which {@link Part} says what everybody may.
 *
 * <p>A dossier that somebody may not read isn't there for them: they are answered as if nobody had ever written it.
 */
@FunctionalInterface
public interface ReadAccess {
    /**
     * Returns what somebody may read; asked once for each request.
     *
     * @param who who asks
     * @return whether they may read something
     */
    Predicate<Reading> of(Actor who);

    /**
     * Something that is to be read.
     *
     * @param part what it is
     * @param subject the subject that it is about, where it is about one
     * @param person the person that it is about, where it is about one
     */
    record Reading(Part part, Optional<SubjectId> subject, Optional<PersonId> person) {
        static Reading of(Part part) {
            return new Reading(part, Optional.empty(), Optional.empty());
        }
    }

    /** What is read, by whom it may be where the application says nothing else. */
    enum Part {
        /** Policies, catalogs, checklists, publications, and how far months are: everybody in the organization in force. */
        SHARED,
        /** Findings, hazards, handovers and tenders: everybody in the organization in force. */
        DOSSIERS,
        /**
         * Assessments, and slips with the names on them: whom they are about, who holds a role at the subject that they are
         * about or above, and whoever may read wages.
         */
        PERSONAL,
        /** What somebody's month came to, with every figure explained: they, and whoever may read wages. */
        STATEMENT,
        /**
         * Names and wages: organizations, facts, results, the journal. Who holds a role at the company that takes a step
         * with months. Handing in facts, and publishing organizations and policies, ask for it too, since a desk does not, or
         * not before an organization is published.
         */
        WAGES
    }
}
