package io.leansafety.inmemory;

import io.leansafety.port.Anchors;
import io.leansafety.port.JournalEntries;
import io.leansafety.port.Outbox;
import io.leansafety.port.Policies;
import io.leansafety.port.Ports;
import io.leansafety.port.ReceivedMonths;
import io.leansafety.port.Requests;
import io.leansafety.port.Runs;
import io.leansafety.port.Transactions;

/** Every port in memory: one store, empty when it is made, safe for any number of threads. */
public final class InMemoryPorts implements Ports {
    private final InMemoryTransactions unit = new InMemoryTransactions();
    private final Policies policies = new InMemoryPolicies(unit);
    private final ReceivedMonths receivedMonths = new InMemoryReceivedMonths(unit);
    private final Runs runs = new InMemoryRuns(unit);
    private final JournalEntries journalEntries = new InMemoryJournalEntries(unit);
    private final Requests requests = new InMemoryRequests(unit);
    private final Outbox outbox = new InMemoryOutbox(unit);
    private final Anchors anchors = new InMemoryAnchors();

    /** Creates an empty store. */
    public InMemoryPorts() {}

    @Override
    public Transactions transactions() {
        return unit;
    }

    @Override
    public Policies policies() {
        return policies;
    }

    @Override
    public ReceivedMonths receivedMonths() {
        return receivedMonths;
    }

    @Override
    public Runs runs() {
        return runs;
    }

    @Override
    public JournalEntries journalEntries() {
        return journalEntries;
    }

    @Override
    public Requests requests() {
        return requests;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Anchors anchors() {
        return anchors;
    }
}
