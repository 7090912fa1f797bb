package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.JournalCheck;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.ledger.Verification;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Changes a copy of a journal, and looks whether that is found. Invariant I5. */
final class Tampering {
    private final Dice dice;
    private final List<SealedEntry> entries;

    Tampering(Dice dice, List<SealedEntry> entries) {
        this.dice = dice;
        this.entries = new ArrayList<>(entries);
    }

    /** What a look at the changed journal finds, by the anchor of the right one. */
    Verification changed(EnterpriseId enterprise) {
        Anchor anchor = entries.get(entries.size() - 1).anchor();
        int place = dice.upTo(entries.size() - 1);
        switch (dice.upTo(4)) {
            case 0 -> entries.set(place, more(entries.get(place)));
            case 1 -> rewrite(place);
            case 2 -> entries.remove(place);
            case 3 -> entries.subList(place, entries.size()).clear();
            default -> swap(place);
        }
        JournalCheck check = new JournalCheck(enterprise, Optional.of(anchor));
        entries.forEach(check::read);
        return check.result();
    }

    /** As somebody would who knows how it is hashed, but leaves the rest of the journal alone. */
    private void rewrite(int place) {
        entries.set(place, hashed(more(entries.get(place))));
        if (place + 1 < entries.size()) {
            entries.set(
                    place + 1,
                    hashed(behind(entries.get(place + 1), entries.get(place).hash())));
        }
    }

    private void swap(int place) {
        if (place == 0) {
            entries.remove(0);
        } else {
            Collections.swap(entries, place, place - 1);
        }
    }

    private static SealedEntry more(SealedEntry sealed) {
        Entry entry = sealed.entry();
        return with(
                sealed,
                new Entry(
                        entry.date(),
                        entry.debit(),
                        entry.credit(),
                        entry.amount().plus(Money.ofFen(1)),
                        entry.rule(),
                        entry.reference(),
                        entry.corrects()),
                sealed.previous(),
                sealed.hash());
    }

    private static SealedEntry behind(SealedEntry sealed, Fingerprint previous) {
        return with(sealed, sealed.entry(), previous, sealed.hash());
    }

    private static SealedEntry hashed(SealedEntry sealed) {
        return with(sealed, sealed.entry(), sealed.previous(), sealed.expectedHash());
    }

    private static SealedEntry with(SealedEntry sealed, Entry entry, Fingerprint previous, Fingerprint hash) {
        return new SealedEntry(
                sealed.enterprise(),
                sealed.sequence(),
                sealed.month(),
                sealed.revision(),
                sealed.run(),
                sealed.reverses(),
                entry,
                previous,
                hash);
    }
}
