package io.leansafety.settlement;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up what the lists of a month refer to, and says what is missing or does not exist. */
record References(Organization organization, Problems problems) {
    /** The person that a required field names, empty after saying what is wrong, or if they could not be resolved. */
    Optional<Person> person(@Nullable PersonId id, Place field) {
        if (id == null) {
            problems.missing(field);
            return Optional.empty();
        }
        if (!organization.hasPerson(id)) {
            problems.error("unknown-person", RuleId.O2, field, "person", id);
        }
        return organization.findPerson(id);
    }

    /** Says that a list which has one entry per person has a second one; whoever the first is about, known or not. */
    void once(Set<PersonId> seen, @Nullable PersonId id, String code, RuleId rule, Place field) {
        if (id != null && !seen.add(id)) {
            problems.error(code, rule, field, "person", id);
        }
    }

    /** The subject that a field names. */
    Optional<MarketSubject> subject(@Nullable SubjectId id, Place field) {
        if (id == null) {
            problems.missing(field);
            return Optional.empty();
        }
        if (!organization.hasSubject(id)) {
            problems.error("unknown-subject", RuleId.O1, field, "subject", id);
        }
        return organization.findSubject(id);
    }

    /** An amount in fen that is 0 where it is left out; refuses one below 0. */
    long amount(@Nullable Money amount, Place field) {
        if (amount == null) {
            return 0;
        }
        if (amount.isNegative()) {
            problems.error("negative-amount", RuleId.V1, field, "was", amount);
            return 0;
        }
        return amount.fen();
    }
}
