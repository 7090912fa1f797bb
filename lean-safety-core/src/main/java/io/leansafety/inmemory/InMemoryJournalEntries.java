package io.leansafety.inmemory;

import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.JournalEntries;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

final class InMemoryJournalEntries implements JournalEntries {
    private final Shelf<Long, SealedEntry> entries;

    InMemoryJournalEntries(InMemoryTransactions unit) {
        entries = new Shelf<>(unit);
    }

    @Override
    public void add(List<SealedEntry> added) {
        added.forEach(entry -> entries.add(entry.enterprise(), entry.sequence(), entry));
    }

    @Override
    public Anchor end(EnterpriseId enterprise) {
        return entries.read(
                enterprise,
                own -> Optional.ofNullable(own.lastEntry())
                        .map(Map.Entry::getValue)
                        .map(SealedEntry::anchor)
                        .orElseGet(() -> Anchor.origin(enterprise)));
    }

    @Override
    public void read(EnterpriseId enterprise, Consumer<SealedEntry> reader) {
        entries.all(enterprise).forEach(reader);
    }

    @Override
    public List<SealedEntry> behind(EnterpriseId enterprise, long sequence, int atMost) {
        return entries.read(
                enterprise,
                own -> own.tailMap(sequence, false).values().stream()
                        .limit(atMost)
                        .toList());
    }

    @Override
    public List<SealedEntry> postedBy(EnterpriseId enterprise, YearMonth month, int revision) {
        return matching(
                enterprise,
                entry -> entry.month().equals(month) && entry.revision() == revision && entry.reverses() == null);
    }

    @Override
    public List<SealedEntry> concerning(EnterpriseId enterprise, YearMonth month) {
        return matching(enterprise, entry -> entry.concerns().equals(month));
    }

    private List<SealedEntry> matching(EnterpriseId enterprise, Predicate<SealedEntry> wanted) {
        return entries.read(
                enterprise, own -> own.values().stream().filter(wanted).toList());
    }
}
