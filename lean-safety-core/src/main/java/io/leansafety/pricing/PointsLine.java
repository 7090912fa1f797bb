package io.leansafety.pricing;

import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;

/**
 * Points that a finding takes off the duty score of a person, if the tier allows the category. Rule A2b.
 *
 * @param person who was reached
 * @param role by which role
 * @param category the category of the deduction
 * @param hundredths points × quantity, in hundredths
 */
public record PointsLine(PersonId person, RoleName role, String category, long hundredths) {}
