package io.leansafety.market;

import io.leansafety.ledger.SealedEntry;
import java.util.List;
import java.util.Optional;

/**
 * A part of a journal, in the order of its sequence. Rule S9.
 *
 * @param entries the entries
 * @param next the sequence behind which the next page begins, empty on the last
 */
public record JournalPage(List<SealedEntry> entries, Optional<Long> next) {
    public JournalPage {
        entries = List.copyOf(entries);
    }

    /** A page of what was found when one more was looked for than it may hold: where that is there, it is the next one's. */
    static JournalPage of(List<SealedEntry> found, int atMost) {
        if (found.size() <= atMost) {
            return new JournalPage(found, Optional.empty());
        }
        List<SealedEntry> shown = found.subList(0, atMost);
        return new JournalPage(shown, Optional.of(shown.get(atMost - 1).sequence()));
    }
}
