package io.leansafety.store;

import io.leansafety.port.ReceivedMonths;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.Optional;

record DirectoryReceivedMonths(ReceivedMonths memory, DirectoryTransactions unit) implements ReceivedMonths {
    @Override
    public void add(ReceivedMonth received) {
        unit.write(new Change.FactsReceived(received));
    }

    @Override
    public Optional<ReceivedMonth> latest(EnterpriseId enterprise, YearMonth month) {
        return memory.latest(enterprise, month);
    }

    @Override
    public int version(EnterpriseId enterprise, YearMonth month) {
        return memory.version(enterprise, month);
    }

    @Override
    public Optional<ReceivedMonth> newest(EnterpriseId enterprise) {
        return memory.newest(enterprise);
    }
}
