package io.leansafety.market;

import io.leansafety.policy.Policy;
import io.leansafety.port.Anchors;
import io.leansafety.port.JournalEntries;
import io.leansafety.port.Outbox;
import io.leansafety.port.Policies;
import io.leansafety.port.Ports;
import io.leansafety.port.ReceivedMonths;
import io.leansafety.port.Requests;
import io.leansafety.port.Runs;
import io.leansafety.port.Transactions;
import io.leansafety.value.EnterpriseId;
import java.util.List;

/** A store in which every enterprise has one policy, whatever was published. */
record OtherPolicy(Ports ports, Policy policy) implements Ports, Policies {
    @Override
    public Policies policies() {
        return this;
    }

    @Override
    public List<Policy> of(EnterpriseId enterprise) {
        return List.of(policy);
    }

    @Override
    public void publish(EnterpriseId enterprise, Policy published) {
        throw new UnsupportedOperationException("there is one policy");
    }

    @Override
    public Transactions transactions() {
        return ports.transactions();
    }

    @Override
    public ReceivedMonths receivedMonths() {
        return ports.receivedMonths();
    }

    @Override
    public Runs runs() {
        return ports.runs();
    }

    @Override
    public JournalEntries journalEntries() {
        return ports.journalEntries();
    }

    @Override
    public Requests requests() {
        return ports.requests();
    }

    @Override
    public Outbox outbox() {
        return ports.outbox();
    }

    @Override
    public Anchors anchors() {
        return ports.anchors();
    }
}
