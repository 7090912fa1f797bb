package io.leansafety.jdbc;

import io.leansafety.port.Outbox;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.MonthStep;
import io.leansafety.value.EnterpriseId;
import java.util.Comparator;
import java.util.List;

/** Events, each a row that is marked once it is delivered. */
record JdbcOutbox(Units units) implements Outbox {
    /** So that of two who mark the same events none waits for the other in a circle. */
    private static final Comparator<MarketEvent> ORDER = Comparator.comparing(MarketEvent::enterprise)
            .thenComparing(MarketEvent::month)
            .thenComparing(MarketEvent::sequence);

    @Override
    public void add(MarketEvent event) {
        units.write(
                event.enterprise(),
                sql -> sql.update(
                        "insert into #event (enterprise, of_month, revision, seq, step, done_at, fingerprint, is_delivered)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        event.enterprise(),
                        event.month(),
                        event.revision(),
                        event.sequence(),
                        event.step(),
                        event.at(),
                        event.fingerprint(),
                        false));
    }

    @Override
    public List<MarketEvent> pending(int atMost) {
        return units.readOfAll(sql -> sql.list(
                "select enterprise, of_month, revision, seq, step, done_at, fingerprint from #event"
                        + " where is_delivered = ? order by id limit ?",
                row -> new MarketEvent(
                        row.of(EnterpriseId::new),
                        row.month(),
                        row.integer(),
                        row.integer(),
                        row.of(MonthStep::valueOf),
                        row.instant(),
                        row.fingerprint()),
                false,
                atMost));
    }

    @Override
    public void delivered(List<MarketEvent> events) {
        units.writeForAll(sql -> events.stream()
                .sorted(ORDER)
                .forEach(event -> sql.update(
                        "update #event set is_delivered = ?"
                                + " where enterprise = ? and of_month = ? and seq = ? and is_delivered = ?",
                        true,
                        event.enterprise(),
                        event.month(),
                        event.sequence(),
                        false)));
    }
}
