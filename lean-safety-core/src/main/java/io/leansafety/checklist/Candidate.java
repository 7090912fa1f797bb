package io.leansafety.checklist;

import io.leansafety.organization.Person;
import io.leansafety.rule.Place;
import io.leansafety.value.PersonId;
import java.util.Optional;

/**
 * The version of somebody's checklist that a review looks at as a whole.
 *
 * @param <T> the kind of checklist
 * @param id whose it is
 * @param person whose it is, where they stand; empty if that can't be told
 * @param list the version
 * @param place where it stands in its document
 */
record Candidate<T>(PersonId id, Optional<Person> person, T list, Place place) {}
