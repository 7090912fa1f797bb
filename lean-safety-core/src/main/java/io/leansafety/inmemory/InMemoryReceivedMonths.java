package io.leansafety.inmemory;

import io.leansafety.port.ReceivedMonths;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

final class InMemoryReceivedMonths implements ReceivedMonths {
    private final Shelf<MonthNumber, ReceivedMonth> versions;

    InMemoryReceivedMonths(InMemoryTransactions unit) {
        versions = new Shelf<>(unit);
    }

    @Override
    public void add(ReceivedMonth received) {
        versions.add(received.enterprise(), new MonthNumber(received.month(), received.version()), received);
    }

    @Override
    public Optional<ReceivedMonth> latest(EnterpriseId enterprise, YearMonth month) {
        return versions.read(
                enterprise,
                own -> Optional.ofNullable(own.floorEntry(MonthNumber.last(month)))
                        .map(Map.Entry::getValue)
                        .filter(last -> last.month().equals(month)));
    }

    @Override
    public int version(EnterpriseId enterprise, YearMonth month) {
        return latest(enterprise, month).map(ReceivedMonth::version).orElse(0);
    }

    @Override
    public Optional<ReceivedMonth> newest(EnterpriseId enterprise) {
        return versions.read(
                enterprise, own -> Optional.ofNullable(own.lastEntry()).map(Map.Entry::getValue));
    }
}
