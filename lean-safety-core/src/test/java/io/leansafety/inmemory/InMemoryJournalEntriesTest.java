package io.leansafety.inmemory;

import io.leansafety.port.JournalEntriesContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule("S9")
class InMemoryJournalEntriesTest extends JournalEntriesContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
