package io.leansafety.ledger;

import io.leansafety.ledger.Verification.Flaw;
import io.leansafety.ledger.Verification.Kind;
import io.leansafety.value.EnterpriseId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a journal from its beginning, one entry after the other, and recomputes every hash from what the entries say.
 * Rule S9.
 *
 * <p>Without an anchor it does not find that a tail was cut off, nor that everything from some place on was written anew
 * with right hashes: whoever can do that leaves a journal that is sound in itself. With one it finds both as far as the
 * anchor reaches, and names the place of the anchor, not the one from which on the journal was written anew; what was
 * written behind the anchor may be cut or written anew unseen.
 */
public final class JournalCheck {
    private final EnterpriseId enterprise;
    private final Optional<Anchor> anchor;
    private Map<Long, SealedEntry> posted = new HashMap<>();
    private @Nullable SealedEntry last;
    private boolean isReversing;
    private Anchor end;
    private long entries;
    private @Nullable Flaw flaw;

    /**
     * Begins before the first entry.
     *
     * @param enterprise whose journal it is
     * @param anchor how far it went at some time, kept elsewhere
     */
    public JournalCheck(EnterpriseId enterprise, Optional<Anchor> anchor) {
        this.enterprise = enterprise;
        this.anchor = anchor;
        this.end = Anchor.origin(enterprise);
    }

    /**
     * Reads the next entry; after the first flaw only counts.
     *
     * @param entry the entry
     */
    public void read(SealedEntry entry) {
        entries++;
        if (flaw == null) {
            flawOf(entry).ifPresentOrElse(kind -> flaw = new Flaw(end.sequence() + 1, kind), () -> accept(entry));
        }
    }

    /** Only the run that was posted last can be taken back, so no other needs to be remembered. */
    private void accept(SealedEntry entry) {
        end = entry.anchor();
        isReversing = entry.reverses() != null;
        if (isReversing) {
            posted.remove(entry.reverses());
        } else {
            if (last == null || !last.isOfSameRun(entry)) {
                posted = new HashMap<>();
            }
            last = entry;
            posted.put(entry.sequence(), entry);
        }
    }

    private Optional<Kind> flawOf(SealedEntry entry) {
        if (entry.sequence() != end.sequence() + 1) {
            return Optional.of(Kind.OUT_OF_SEQUENCE);
        } else if (!entry.enterprise().equals(enterprise)) {
            return Optional.of(Kind.FOREIGN);
        } else if (!entry.hash().equals(entry.expectedHash())) {
            return Optional.of(Kind.CHANGED);
        } else if (!entry.previous().equals(end.hash())) {
            return Optional.of(Kind.BROKEN_CHAIN);
        } else if (entry.reverses() == null && isPartlyReversed()) {
            return Optional.of(Kind.PARTLY_REVERSED);
        } else if (entry.reverses() != null && !isReversal(entry, posted.get(entry.reverses()))) {
            return Optional.of(Kind.NO_REVERSAL);
        }
        return anchor.filter(kept ->
                        kept.sequence() == entry.sequence() && !kept.hash().equals(entry.hash()))
                .map(kept -> Kind.REWRITTEN);
    }

    private boolean isPartlyReversed() {
        return isReversing && !posted.isEmpty();
    }

    private static boolean isReversal(SealedEntry entry, @Nullable SealedEntry original) {
        return original != null
                && original.isOfSameRun(entry)
                && original.entry().reversed().equals(entry.entry());
    }

    /** {@return what was found, once everything was read} */
    public Verification result() {
        return new Verification(entries, end, flaw == null ? flawAtTheEnd() : flaw);
    }

    private @Nullable Flaw flawAtTheEnd() {
        if (anchor.filter(kept -> kept.sequence() > end.sequence()).isPresent()) {
            return new Flaw(end.sequence() + 1, Kind.CUT);
        }
        return isPartlyReversed() ? new Flaw(end.sequence() + 1, Kind.PARTLY_REVERSED) : null;
    }
}
