package io.leansafety.statement;

import io.leansafety.settlement.FundExplanation;
import io.leansafety.value.SubjectId;
import java.util.List;

/**
 * A subject's fund, or a settlement center, with everything that moved through it.
 *
 * @param owner the subject, or the center's owner
 * @param isCenter whether it is a settlement center
 * @param figures what it paid, what it received, and the difference
 * @param movements the entries, in the journal's order
 */
record SubjectAccount(SubjectId owner, boolean isCenter, FundExplanation figures, List<Movement> movements) {}
