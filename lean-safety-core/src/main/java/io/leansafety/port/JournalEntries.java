package io.leansafety.port;

import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** The journals of enterprises: added to, never changed. Rule S9. */
public interface JournalEntries {
    /**
     * Adds entries at the end of a journal. What a run posts may come in several calls, all of one unit.
     *
     * @param entries entries of one enterprise, in their sequence
     * @throws io.leansafety.run.TakenException if the journal has an entry of such a sequence
     */
    void add(List<SealedEntry> entries);

    /**
     * Returns how far a journal goes.
     *
     * @param enterprise whose journal
     * @return its last entry's place, {@link Anchor#origin} for an empty one
     */
    Anchor end(EnterpriseId enterprise);

    /**
     * Reads a journal from its beginning, in the order of its sequence; as it is, even if something is wrong with it.
     *
     * @param enterprise whose journal
     * @param reader is given each entry
     */
    void read(EnterpriseId enterprise, Consumer<SealedEntry> reader);

    /**
     * Returns a part of a journal; as it is, even if something is wrong with it.
     *
     * @param enterprise whose journal
     * @param sequence the sequence behind which to begin; 0 for the first part
     * @param atMost how many are wanted, 1 or more
     * @return the entries whose sequence is greater, in the order of their sequence; none behind the end
     */
    List<SealedEntry> behind(EnterpriseId enterprise, long sequence, int atMost);

    /**
     * Returns what a run posted.
     *
     * @param enterprise the enterprise
     * @param month the month of the run
     * @param revision its revision
     * @return what was posted, without reversals, in the order of its sequence
     */
    List<SealedEntry> postedBy(EnterpriseId enterprise, YearMonth month, int revision);

    /**
     * Returns everything that moved for a month: what its runs posted, what later ones correct of it, and reversals of
     * both.
     *
     * @param enterprise the enterprise
     * @param month the month
     * @return the entries in the order of their sequence
     */
    List<SealedEntry> concerning(EnterpriseId enterprise, YearMonth month);
}
