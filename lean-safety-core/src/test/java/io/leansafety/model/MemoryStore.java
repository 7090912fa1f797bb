package io.leansafety.model;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.port.Ports;

/** A store in memory: what ends and begins again is the market over it. */
final class MemoryStore implements ModelStore {
    private final Ports ports = new InMemoryPorts();

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Ports reopen() {
        return ports;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
