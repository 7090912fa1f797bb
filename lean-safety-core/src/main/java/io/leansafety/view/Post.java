package io.leansafety.view;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;

/**
 * A post (岗位): everybody of a subject who has it.
 *
 * @param subject the subject
 * @param name what the post is called
 */
public record Post(MarketSubject subject, String name) {
    /** The post of a person; somebody of whom none is known has one of their own, called by name or id. */
    static Post of(Person person) {
        String own = person.name().orElse(person.id().value());
        return new Post(person.subject(), person.post().orElse(own));
    }
}
