package io.leansafety.port;

import io.leansafety.policy.Policy;
import io.leansafety.value.EnterpriseId;
import java.util.List;

/** The policies of enterprises, as they were published; none is changed or taken out. Rule V6. */
public interface Policies {
    /**
     * Adds a policy behind those that are there.
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
     * @return the policies in the order in which they were published
     */
    List<Policy> of(EnterpriseId enterprise);
}
