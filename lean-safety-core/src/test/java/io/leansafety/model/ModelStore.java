package io.leansafety.model;

import io.leansafety.port.Ports;

/** The store of one random history: empty when it begins, used by one thread, closed at its end. */
public interface ModelStore extends AutoCloseable {
    /** {@return the ports, the same until it is opened again} */
    Ports ports();

    /**
     * Ends whoever holds the store, between two units and without a farewell, and opens it anew.
     *
     * @return the ports over what was kept; those before are not used any more
     */
    Ports reopen();

    /** Gives the store up, with all that is in it. */
    @Override
    void close();
}
