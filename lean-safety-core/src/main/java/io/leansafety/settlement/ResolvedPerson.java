package io.leansafety.settlement;

import io.leansafety.organization.Person;
import io.leansafety.rule.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of a resolved month: where they stand, what is settled, and what findings did to them.
 *
 * @param person where they stand
 * @param month what is settled
 * @param lines what findings did to them, in their order
 * @param corrections by how much their figures of closed months change, by month
 * @param origins where the figures of the month come from, null where nothing is to be explained
 * @param wages where their wages stand in the document, or where they themselves do
 */
record ResolvedPerson(
        Person person,
        PersonMonth month,
        List<ResultLine> lines,
        List<PersonCorrection> corrections,
        @Nullable Origins origins,
        Place wages) {}
