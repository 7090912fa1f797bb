package io.leansafety.market;

import io.leansafety.policy.Policy;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Policies;
import io.leansafety.port.Ports;
import io.leansafety.value.EnterpriseId;
import java.util.List;

/** A store in which every enterprise has one policy, whatever was published. */
record OtherPolicy(Ports ports, Policy policy) implements ForwardingPorts, Policies {
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
}
