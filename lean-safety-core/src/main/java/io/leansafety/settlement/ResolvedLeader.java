package io.leansafety.settlement;

/**
 * A leader's year with where its scores come from. Rules S8 and S10.
 *
 * @param year what is settled
 * @param origins where the figures that it begins with come from
 */
record ResolvedLeader(LeaderYear year, Origins origins) {}
