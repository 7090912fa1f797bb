package io.leansafety.store;

import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.JournalEntries;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

record DirectoryJournalEntries(JournalEntries memory, DirectoryTransactions unit) implements JournalEntries {
    @Override
    public void add(List<SealedEntry> entries) {
        unit.write(new Change.EntriesAdded(entries));
    }

    @Override
    public Anchor end(EnterpriseId enterprise) {
        return memory.end(enterprise);
    }

    @Override
    public void read(EnterpriseId enterprise, Consumer<SealedEntry> reader) {
        memory.read(enterprise, reader);
    }

    @Override
    public List<SealedEntry> behind(EnterpriseId enterprise, long sequence, int atMost) {
        return memory.behind(enterprise, sequence, atMost);
    }

    @Override
    public List<SealedEntry> postedBy(EnterpriseId enterprise, YearMonth month, int revision) {
        return memory.postedBy(enterprise, month, revision);
    }

    @Override
    public List<SealedEntry> concerning(EnterpriseId enterprise, YearMonth month) {
        return memory.concerning(enterprise, month);
    }
}
