package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.port.WageFacts;
import io.leansafety.run.MonthState;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection is enough: the host's payroll, read while a month is computed, has the unit's. */
class OneConnectionTest {
    private static final WageFact WAGE =
            new WageFact(new PersonId("E001"), null, Money.of("1.00"), null, null, null, Map.of());

    private final JdbcConnectionPool database = pool();
    private final TransactionTemplate template = new TransactionTemplate(new JdbcTransactionManager(database));
    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LeanSafetyAutoConfiguration.class))
            .withBean(DataSource.class, () -> database);

    private static JdbcConnectionPool pool() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        pool.setMaxConnections(2);
        pool.setLoginTimeout(1);
        return pool;
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    private List<WageFact> read() {
        Integer one = new JdbcTemplate(database).queryForObject("select 1", Integer.class);
        return one == null ? List.of() : List.of(WAGE);
    }

    private ApplicationContextRunner paidBy(Supplier<List<WageFact>> payroll) {
        return host.withBean(WageFacts.class, () -> (enterprise, period) -> payroll.get());
    }

    /** Two are needed to make the tables; of these somebody else has one from now on. */
    private December december(AssertableApplicationContext context) throws SQLException {
        Connection unused = database.getConnection();
        return new December(context.getBean(LeanSafetyMarket.class)).begin(December.FACTS.withWages(List.of()));
    }

    private static MonthState state(AssertableApplicationContext context) {
        return context.getBean(LeanSafetyMarket.class)
                .months()
                .history(December.YF, December.MONTH)
                .state();
    }

    @Test
    void aMonthIsPostedByAPayrollInTheSameDatabase() {
        paidBy(this::read).run(context -> {
            December december = december(context);
            december.prepare().orElseThrow();
            december.approve().orElseThrow();
            december.post().orElseThrow();

            assertThat(state(context)).isEqualTo(MonthState.POSTED);
            assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        });
    }

    @Test
    void aTransactionOfThePayrollIsAPartOfTheUnit() {
        paidBy(() -> template.execute(status -> read())).run(context -> {
            december(context).prepare().orElseThrow();

            assertThat(state(context)).isEqualTo(MonthState.PREPARED);
        });
    }

    @Test
    void whatThePayrollRollsBackIsNotKept() {
        paidBy(() -> template.execute(status -> {
                    status.setRollbackOnly();
                    return read();
                }))
                .run(context -> {
                    December december = december(context);

                    assertThatThrownBy(december::prepare).hasMessageContaining("to be rolled back");
                    assertThat(state(context)).isEqualTo(MonthState.OPEN);
                    assertThat(TransactionSynchronizationManager.getResourceMap())
                            .isEmpty();
                });
    }

    /** As JPA's, which refuses a connection that is there already. */
    static final class OtherTransactions implements PlatformTransactionManager {
        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }

    @Test
    void transactionsOfAnotherKindAreLentNothing() {
        paidBy(this::read)
                .withBean(PlatformTransactionManager.class, OtherTransactions::new)
                .run(context -> {
                    December december = december(context);

                    assertThatThrownBy(december::prepare).isInstanceOf(CannotGetJdbcConnectionException.class);
                });
    }
}
