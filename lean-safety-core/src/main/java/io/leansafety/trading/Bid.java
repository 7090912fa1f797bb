package io.leansafety.trading;

import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;

/**
 * An offer to rectify what is tendered. Rule T2.
 *
 * @param subject who offers
 * @param amount for how much, for the whole tender; paid where the policy says BID
 * @param by who bid for the subject, and neither awards nor judges the work (rule A9)
 */
public record Bid(SubjectId subject, Money amount, PersonId by) {}
