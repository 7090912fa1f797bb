package io.leansafety.port;

import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.util.Optional;

/** What was asked under which key. Rule S11. */
public interface Requests {
    /**
     * Adds a request.
     *
     * @param request the request
     * @throws io.leansafety.run.TakenException if the enterprise has one under that key
     */
    void add(Request request);

    /**
     * Returns what was asked under a key.
     *
     * @param enterprise the enterprise
     * @param key the key
     * @return the request, empty if the key is free
     */
    Optional<Request> find(EnterpriseId enterprise, RequestKey key);
}
