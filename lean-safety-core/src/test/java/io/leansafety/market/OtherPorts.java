package io.leansafety.market;

import io.leansafety.port.Anchors;
import io.leansafety.port.JournalEntries;
import io.leansafety.port.Outbox;
import io.leansafety.port.Policies;
import io.leansafety.port.Ports;
import io.leansafety.port.ReceivedMonths;
import io.leansafety.port.Requests;
import io.leansafety.port.Runs;
import io.leansafety.port.Transactions;

/** The ports of a store, of which one is another. */
interface OtherPorts extends Ports {
    /** The store. */
    Ports ports();

    @Override
    default Transactions transactions() {
        return ports().transactions();
    }

    @Override
    default Policies policies() {
        return ports().policies();
    }

    @Override
    default ReceivedMonths receivedMonths() {
        return ports().receivedMonths();
    }

    @Override
    default Runs runs() {
        return ports().runs();
    }

    @Override
    default JournalEntries journalEntries() {
        return ports().journalEntries();
    }

    @Override
    default Requests requests() {
        return ports().requests();
    }

    @Override
    default Outbox outbox() {
        return ports().outbox();
    }

    @Override
    default Anchors anchors() {
        return ports().anchors();
    }
}
