package io.leansafety.jdbc;

import io.leansafety.json.Exchange;
import io.leansafety.port.ReceivedMonths;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** The facts of months as documents of the exchange format. */
record JdbcReceivedMonths(Units units, Contents contents) implements ReceivedMonths {
    private static final String SELECT =
            "select of_month, version, hash, actor, done_at from #received_month where enterprise = ?";

    /** A version without its facts. */
    private record Heading(YearMonth month, int version, String hash, PersonId by, Instant at) {
        static Heading of(Row row) {
            return new Heading(row.month(), row.integer(), row.text(), row.of(PersonId::new), row.instant());
        }

        Contents.Place place(EnterpriseId enterprise) {
            return JdbcReceivedMonths.place(enterprise, month, version);
        }
    }

    @Override
    public void add(ReceivedMonth received) {
        units.write(received.enterprise(), sql -> {
            String hash = contents.write(
                    sql,
                    place(received.enterprise(), received.month(), received.version()),
                    to -> Exchange.writeMonth(received.facts(), to));
            sql.update(
                    "insert into #received_month (enterprise, of_month, version, hash, actor, done_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    received.enterprise(),
                    received.month(),
                    received.version(),
                    hash,
                    received.by(),
                    received.at());
        });
    }

    @Override
    public Optional<ReceivedMonth> latest(EnterpriseId enterprise, YearMonth month) {
        return units.read(
                enterprise,
                sql -> sql.first(
                                SELECT + " and of_month = ? order by version desc limit 1",
                                Heading::of,
                                enterprise,
                                month)
                        .map(heading -> read(sql, enterprise, heading)));
    }

    @Override
    public int version(EnterpriseId enterprise, YearMonth month) {
        return units.read(
                enterprise,
                sql -> sql.first(
                                "select coalesce(max(version), 0) from #received_month"
                                        + " where enterprise = ? and of_month = ?",
                                Row::integer,
                                enterprise,
                                month)
                        .orElseThrow());
    }

    @Override
    public Optional<ReceivedMonth> newest(EnterpriseId enterprise) {
        return units.read(
                enterprise,
                sql -> sql.first(SELECT + " order by of_month desc, version desc limit 1", Heading::of, enterprise)
                        .map(heading -> read(sql, enterprise, heading)));
    }

    private ReceivedMonth read(Sql sql, EnterpriseId enterprise, Heading heading) {
        MonthFacts facts = contents.read(
                sql,
                new Contents.Text(heading.place(enterprise), heading.hash()),
                MonthFacts.class,
                from -> Exchange.readMonth(from).orElseThrow());
        return new ReceivedMonth(enterprise, heading.month(), heading.version(), facts, heading.by(), heading.at());
    }

    private static Contents.Place place(EnterpriseId enterprise, YearMonth month, int version) {
        return new Contents.Place(enterprise, "facts:" + month + ":" + version);
    }
}
