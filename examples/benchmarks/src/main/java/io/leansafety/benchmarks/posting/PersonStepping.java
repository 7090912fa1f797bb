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
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Settles the people of {@link PlainPeople} by the library's person step: COPY out, COPY in, on one thread. Rule S13. */
final class PersonStepping {
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
                Connection writing = dataSource.getConnection()) {
            writing.setAutoCommit(false);
            BinaryRows.Writer rows = new BinaryRows.Writer(
                    writing.unwrap(PGConnection.class).getCopyAPI().copyIn("copy by_step from stdin (format binary)"));
            settle(
                    new BinaryRows.Reader(reading.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy plain_person to stdout (format binary)")),
                    rows);
            long unused = rows.end();
            writing.commit();
        }
    }

    private void settle(BinaryRows.Reader people, BinaryRows.Writer rows) throws SQLException {
        while (people.next()) {
            PersonSettlement settled = month(people).settle();
            rows.row(
                    settled.person().value(),
                    settled.dutyScore().orElseThrow().hundredths(),
                    settled.payoutRatio().map(Ratio::millionths).orElseThrow(),
                    settled.safetyWagePaid().fen(),
                    settled.deducted().fen(),
                    settled.carriedForward().fen(),
                    settled.total().fen());
        }
    }

    /** The columns in their order. */
    private PersonMonth month(BinaryRows.Reader row) {
        return PersonMonth.builder(new PersonId(row.text()), terms)
                .tier(TIER)
                .duty(Score.ofHundredths((int) row.number()), row.number())
                .inspection(Score.ofHundredths((int) row.number()))
                .entitlement(Money.ofFen(row.number()))
                .wages(Money.ofFen(row.number()), Money.ofFen(row.number()))
                .minimumWage(Money.ofFen(row.number()))
                .charges(row.number())
                .rewards(row.number())
                .broughtForward(Money.ofFen(row.number()))
                .build();
    }
}
