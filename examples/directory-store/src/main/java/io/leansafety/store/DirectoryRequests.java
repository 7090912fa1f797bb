package io.leansafety.store;

import io.leansafety.port.Requests;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.util.Optional;

record DirectoryRequests(Requests memory, DirectoryTransactions unit) implements Requests {
    @Override
    public void add(Request request) {
        unit.write(new Change.RequestMade(request));
    }

    @Override
    public Optional<Request> find(EnterpriseId enterprise, RequestKey key) {
        return memory.find(enterprise, key);
    }
}
