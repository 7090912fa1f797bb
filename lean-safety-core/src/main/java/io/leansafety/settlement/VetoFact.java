package io.leansafety.settlement;

import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A veto (一票否决): multiplies the payout ratio of everybody it reaches. Rule S2b.
 *
 * @param person whom it reaches, if a person
 * @param subject whose people it reaches, those below included, if a subject
 * @param tiers the tiers that it reaches there; empty for all
 * @param ratio 0 to 1, at most two decimals, required
 * @param reason why
 */
public record VetoFact(
        @Nullable PersonId person,
        @Nullable SubjectId subject,
        List<TierId> tiers,
        @Nullable Ratio ratio,
        @Nullable String reason) {
    public VetoFact {
        tiers = List.copyOf(tiers);
    }
}
