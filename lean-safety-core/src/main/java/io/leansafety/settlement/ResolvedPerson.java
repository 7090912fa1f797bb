package io.leansafety.settlement;

import io.leansafety.organization.Person;
import io.leansafety.rule.Place;
import java.util.List;

/**
 * A person of a resolved month: where they stand, what is settled, and what findings did to them.
 *
 * @param person where they stand
 * @param month what is settled
 * @param lines what findings did to them, in their order
 * @param wages where their wages stand in the document, or where they themselves do
 */
record ResolvedPerson(Person person, PersonMonth month, List<ResultLine> lines, Place wages) {}
