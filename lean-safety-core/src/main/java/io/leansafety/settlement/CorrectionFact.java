package io.leansafety.settlement;

import com.google.common.collect.ImmutableMap;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The differences by which a closed month is corrected in an open one. Rule S11b.
 *
 * @param month the month that is corrected, before the one that is settled; required
 * @param entries what the journal moves, in any order
 * @param quotaWages by how much the quota wage that was paid changes; it is paid outside the journal (rule S9)
 */
public record CorrectionFact(@Nullable YearMonth month, List<EntryFact> entries, Map<PersonId, Money> quotaWages) {
    public CorrectionFact {
        entries = List.copyOf(entries);
        quotaWages = ImmutableMap.copyOf(quotaWages);
    }

    /** {@return the month alone: wages never reach a log} */
    @Override
    public String toString() {
        return "CorrectionFact[" + month + "]";
    }
}
