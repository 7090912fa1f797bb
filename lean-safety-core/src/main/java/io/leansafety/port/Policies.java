package io.leansafety.port;

import io.leansafety.policy.Policy;
import io.leansafety.value.EnterpriseId;
import java.util.List;

/** The policies of enterprises. Rule V6. */
public interface Policies {
    /**
     * Adds a policy.
     *
     * @param enterprise whose policy it is
     * @param policy the policy
     * @throws io.leansafety.run.TakenException if the enterprise has one of that id and first day
     */
    void publish(EnterpriseId enterprise, Policy policy);

    /**
     * Returns the policies of an enterprise.
     *
     * @param enterprise the enterprise
     * @return the policies by their first day, then by id
     */
    List<Policy> of(EnterpriseId enterprise);
}
