package io.leansafety.store;

import io.leansafety.policy.Policy;
import io.leansafety.port.Policies;
import io.leansafety.value.EnterpriseId;
import java.util.List;

record DirectoryPolicies(Policies memory, DirectoryTransactions unit) implements Policies {
    @Override
    public void publish(EnterpriseId enterprise, Policy policy) {
        unit.write(new Change.PolicyPublished(enterprise, policy));
    }

    @Override
    public List<Policy> of(EnterpriseId enterprise) {
        return memory.of(enterprise);
    }
}
