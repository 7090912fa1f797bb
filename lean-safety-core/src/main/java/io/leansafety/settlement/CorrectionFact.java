package io.leansafety.settlement;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The differences by which a closed month is corrected in an open one. Rule S11b.
 *
 * @param month the month that is corrected, before the one that is settled; required
 * @param entries what the journal moves, in any order
 * @param baseWages by how much the base wages change, which no journal entry tells (rule S9)
 */
public record CorrectionFact(@Nullable YearMonth month, List<EntryFact> entries, BaseWages baseWages) {
    public CorrectionFact {
        entries = List.copyOf(entries);
    }

    /** {@return the month alone: wages never reach a log} */
    @Override
    public String toString() {
        return "CorrectionFact[" + month + "]";
    }
}
