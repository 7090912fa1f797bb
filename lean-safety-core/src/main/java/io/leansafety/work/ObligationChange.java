package io.leansafety.work;

import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;

/**
 * What is due from somebody in a month by one set of checklists and by another. Rule V6.
 *
 * @param person who
 * @param month the month in which it is due
 * @param before how many obligations they have by the one
 * @param after how many by the other; where it is the same number, they are others
 */
public record ObligationChange(PersonId person, SettlementPeriod month, int before, int after) {}
