package io.leansafety.inmemory;

import io.leansafety.port.Requests;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.util.Optional;

final class InMemoryRequests implements Requests {
    private final Shelf<RequestKey, Request> requests;

    InMemoryRequests(InMemoryTransactions unit) {
        requests = new Shelf<>(unit);
    }

    @Override
    public void add(Request request) {
        requests.add(request.enterprise(), request.key(), request);
    }

    @Override
    public Optional<Request> find(EnterpriseId enterprise, RequestKey key) {
        return requests.find(enterprise, key);
    }
}
