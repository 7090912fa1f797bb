package io.leansafety.benchmarks.posting;

import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.settlement.PersonMonth;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.settlement.SettlementTerms;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Settles the people of {@link PlainPeople} by the library's person step: a cursor in, COPY out, on one thread. Rule S13. */
final class PersonStepping {
    private static final int AT_ONCE = 10_000;
    private static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();
    private static final TierScheme TIER =
            POLICY.findTier(new TierId("WORKSHOP_MANAGER")).orElseThrow();

    private final SettlementTerms terms = protectedTerms();
    private final DataSource dataSource;

    PersonStepping(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static SettlementTerms protectedTerms() {
        SettlementTerms terms = SettlementTerms.of(POLICY);
        return new SettlementTerms(
                Rounding.HALF_UP,
                terms.performanceCounts(),
                terms.quotaCounts(),
                terms.rewardsCount(),
                terms.limited(),
                200_000,
                terms.carriesForward());
    }

    /** Rows are read on one connection and written on another, as a COPY leaves no room for anything else. */
    void run() throws SQLException {
        try (Connection reading = dataSource.getConnection();
                Connection writing = dataSource.getConnection();
                Statement cursor = reading.createStatement()) {
            reading.setAutoCommit(false);
            writing.setAutoCommit(false);
            cursor.setFetchSize(AT_ONCE);
            CopyIn rows = writing.unwrap(PGConnection.class).getCopyAPI().copyIn("copy by_step from stdin");
            try (ResultSet people = cursor.executeQuery("select * from plain_person")) {
                settle(people, rows);
            }
            long unused = rows.endCopy();
            writing.commit();
        }
    }

    private void settle(ResultSet people, CopyIn rows) throws SQLException {
        StringBuilder waiting = new StringBuilder();
        while (people.next()) {
            append(waiting, month(people).settle());
            if (waiting.length() > 1 << 16) {
                send(waiting, rows);
            }
        }
        send(waiting, rows);
    }

    private PersonMonth month(ResultSet row) throws SQLException {
        return PersonMonth.builder(new PersonId(row.getString(1)), terms)
                .tier(TIER)
                .duty(Score.ofHundredths(row.getInt(2)), row.getLong(3))
                .inspection(Score.ofHundredths(row.getInt(4)))
                .entitlement(Money.ofFen(row.getLong(5)))
                .wages(Money.ofFen(row.getLong(6)), Money.ofFen(row.getLong(7)))
                .minimumWage(Money.ofFen(row.getLong(8)))
                .charges(row.getLong(9))
                .rewards(row.getLong(10))
                .broughtForward(Money.ofFen(row.getLong(11)))
                .build();
    }

    private static void append(StringBuilder to, PersonSettlement settled) {
        to.append(settled.person()).append('\t');
        to.append(settled.dutyScore().orElseThrow().hundredths()).append('\t');
        to.append(settled.payoutRatio().map(Ratio::millionths).orElseThrow()).append('\t');
        to.append(settled.safetyWagePaid().fen()).append('\t');
        to.append(settled.deducted().fen()).append('\t');
        to.append(settled.carriedForward().fen()).append('\t');
        to.append(settled.total().fen()).append('\n');
    }

    private static void send(StringBuilder waiting, CopyIn rows) throws SQLException {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        rows.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }
}
