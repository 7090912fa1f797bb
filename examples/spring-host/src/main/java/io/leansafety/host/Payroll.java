package io.leansafety.host;

import io.leansafety.port.WageFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wages of the application's own tables: the market asks for them when it settles a month. */
@Component
class Payroll implements WageFacts {
    private final JdbcClient jdbc;

    Payroll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WageFact> of(EnterpriseId enterprise, SettlementPeriod period) {
        Map<String, Map<LocalDate, Money>> quotas = quotas(enterprise, period);
        return jdbc.sql("""
                        select person, entitlement, performance, other, minimum, brought_forward from wage
                        where enterprise = ? and wage_month = ? order by person
                        """)
                .params(enterprise.value(), period.month().toString())
                .query((row, number) -> wage(row, quotas))
                .list();
    }

    private static WageFact wage(ResultSet row, Map<String, Map<LocalDate, Money>> quotas) throws SQLException {
        String person = row.getString("person");
        return new WageFact(
                new PersonId(person),
                money(row, "entitlement"),
                money(row, "performance"),
                money(row, "other"),
                money(row, "brought_forward"),
                money(row, "minimum"),
                quotas.getOrDefault(person, Map.of()));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        BigDecimal yuan = row.getBigDecimal(column);
        return yuan == null ? null : Money.of(yuan.toPlainString());
    }

    private Map<String, Map<LocalDate, Money>> quotas(EnterpriseId enterprise, SettlementPeriod period) {
        Map<String, Map<LocalDate, Money>> quotas = new HashMap<>();
        jdbc.sql("select person, work_day, amount from daily_wage where enterprise = ? and work_day between ? and ?")
                .params(enterprise.value(), period.first(), period.last())
                .query(row -> {
                    quotas.computeIfAbsent(row.getString("person"), any -> new HashMap<>())
                            .put(
                                    row.getObject("work_day", LocalDate.class),
                                    Money.of(row.getBigDecimal("amount").toPlainString()));
                });
        return quotas;
    }

    @Override
    public int version(EnterpriseId enterprise, SettlementPeriod period) {
        return jdbc.sql("select coalesce(sum(revision), 0) from wage where enterprise = ? and wage_month = ?")
                .params(enterprise.value(), period.month().toString())
                .query(Integer.class)
                .single();
    }

    void add(EnterpriseId enterprise, YearMonth month, WageFact wage) {
        String person = String.valueOf(wage.person());
        jdbc.sql("""
                        insert into wage (enterprise, wage_month, person, entitlement, performance, other, minimum,
                            brought_forward) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(enterprise.value(), month.toString(), person)
                .param(yuanOrNull(wage.entitlement()))
                .param(yuanOrNull(wage.performance()))
                .param(yuanOrNull(wage.other()))
                .param(yuanOrNull(wage.minimumWage()))
                .param(yuanOrNull(wage.broughtForward()))
                .update();
        wage.quota()
                .forEach((day, amount) -> jdbc.sql(
                                "insert into daily_wage (enterprise, work_day, person, amount) values (?, ?, ?, ?)")
                        .params(enterprise.value(), day, person, yuan(amount))
                        .update());
    }

    private static @Nullable BigDecimal yuanOrNull(@Nullable Money amount) {
        return amount == null ? null : yuan(amount);
    }

    private static BigDecimal yuan(Money amount) {
        return BigDecimal.valueOf(amount.fen(), 2);
    }
}
