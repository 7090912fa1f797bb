package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.SmallCompany;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The roles of the day on which somebody acts say what they may, at every desk: whose roles ended since it was asked for
 * may no more, and whose roles begin tomorrow may not yet.
 */
@Rule({"A9", "O4"})
@Fault("RB-S02")
class EndedRolesTest {
    static List<AuthorityRow> rows() {
        return AuthorityRow.table();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoseRolesEndedYesterdayMayNoMoreThanAWorker(AuthorityRow row) {
        LocalDate day = AuthorityMarket.TODAY.plusDays(row.days());

        assertThat(ask(row, new DateSpan(SmallCompany.LONG_AGO, day))).isEqualTo(row.byOffices());
        assertThat(ask(row, new DateSpan(SmallCompany.LONG_AGO, day.minusDays(1))))
                .isEqualTo(row.cells().get("WN"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoseRolesBeginTomorrowMayNoMoreThanAWorker(AuthorityRow row) {
        LocalDate day = AuthorityMarket.TODAY.plusDays(row.days());

        assertThat(ask(row, new DateSpan(day, null))).isEqualTo(row.byOffices());
        assertThat(ask(row, new DateSpan(day.plusDays(1), null)))
                .isEqualTo(row.cells().get("WN"));
    }

    /** What came of it for somebody who holds every office on some days. */
    private static String ask(AuthorityRow row, DateSpan days) {
        AuthorityMarket market = AuthorityMarket.withActorOn(days, row.about());
        AuthorityTrial.prepare(market, row);
        return AuthorityTrial.ask(market, row, market.by(AuthorityPeople.ACTOR));
    }
}
