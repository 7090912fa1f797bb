package io.leansafety.finding;

import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a decision: what a person, or a subject, is to pay; the amount is final. Rule P7.
 *
 * @param person who pays, if a person does
 * @param subject who pays, if a subject does
 * @param amount how much, 0 or more, required
 */
public record DecisionFact(
        @Nullable PersonId person,
        @Nullable SubjectId subject,
        @Nullable Money amount) {}
