package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.port.Ports;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The market in the transactions of a host, which has tables of its own. */
class TransactionsTest {
    private final DataSource database = Databases.fresh();
    private final JdbcTemplate tables = new JdbcTemplate(database);
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LeanSafetyAutoConfiguration.class))
            .withBean(DataSource.class, () -> database)
            .withUserConfiguration(HostConfiguration.class);

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class HostConfiguration {
        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        Payroll payroll(LeanSafetyMarket market, DataSource source) {
            return new Payroll(market, new JdbcTemplate(source));
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    /** What listeners of the host heard, and whether the row was there by then. */
    static class Heard {
        final List<MarketEvent> kept = new CopyOnWriteArrayList<>();
        final List<MarketEvent> delivered = new CopyOnWriteArrayList<>();
        final AtomicInteger failing = new AtomicInteger();

        @EventListener
        void on(MarketChanged changed) {
            kept.add(changed.event());
        }

        @EventListener
        void on(MarketEventDelivered event) {
            if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the host's own failure");
            }
            delivered.add(event.event());
        }
    }

    /** A service of the host. */
    static class Payroll {
        private final December december;
        private final JdbcTemplate tables;

        Payroll(LeanSafetyMarket market, JdbcTemplate tables) {
            this.december = new December(market);
            this.tables = tables;
        }

        @Transactional
        public void prepare(boolean thenFail) {
            tables.update("insert into payroll values (1)");
            december.prepare().orElseThrow();
            if (thenFail) {
                throw new IllegalStateException("the host's own failure");
            }
        }

        @Transactional
        public List<String> prepareWithARowInTheWay() {
            tables.update("insert into payroll values (1)");
            try {
                december.prepare().orElseThrow();
                return List.of();
            } catch (RuntimeException swallowed) {
                return List.of(swallowed.getClass().getSimpleName());
            }
        }
    }

    private interface Work {
        void in(ApplicationContext context, December december);
    }

    private void with(Work work) {
        tables.execute("create table payroll (id integer)");
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            work.in(context, new December(context.getBean(LeanSafetyMarket.class)).begin());
        });
    }

    private int rows(String table) {
        return Databases.rows(database, table);
    }

    @Test
    void aUnitOfItsOwnIsKeptByItself() {
        with((context, december) -> {
            december.prepare().orElseThrow();

            assertThat(rows("ls_step")).isEqualTo(1);
        });
    }

    @Test
    void aUnitInsideOfATransactionIsKeptWithIt() {
        with((context, december) -> {
            context.getBean(Payroll.class).prepare(false);

            assertThat(List.of(rows("payroll"), rows("ls_step"))).containsExactly(1, 1);
        });
    }

    @Test
    void aUnitInsideOfATransactionIsRolledBackWithIt() {
        with((context, december) -> {
            assertThatThrownBy(() -> context.getBean(Payroll.class).prepare(true))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(List.of(rows("payroll"), rows("ls_step"), rows("ls_event")))
                    .containsExactly(0, 0, 0);
            assertThat(context.getBean(Heard.class).kept).isEmpty();
        });
    }

    /** The host keeps its own row, and nothing of the unit: never half of it. */
    @Test
    @Fault("RB-B14")
    void whatTheHostSwallowsLeavesNothingOfTheUnit() {
        with((context, december) -> {
            tables.execute("alter table ls_event add constraint in_the_way check (seq > 1)");
            List<String> swallowed = context.getBean(Payroll.class).prepareWithARowInTheWay();

            assertThat(swallowed).containsExactly("DatabaseException");
            assertThat(List.of(rows("payroll"), rows("ls_step"), rows("ls_request")))
                    .containsExactly(1, 0, 2);
        });
    }

    @Test
    void aTransactionThatMustNotWaitForTheOuterOneIsItsOwn() {
        with((context, december) -> {
            TransactionTemplate outer = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            TransactionTemplate inner = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            outer.executeWithoutResult(status -> {
                inner.executeWithoutResult(own -> december.prepare().orElseThrow());
                status.setRollbackOnly();
            });

            assertThat(rows("ls_step")).isEqualTo(1);
        });
    }

    @Test
    void aReadSeesWhatTheTransactionWrote() {
        with((context, december) -> {
            LeanSafetyMarket market = context.getBean(LeanSafetyMarket.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            MonthState inside = transaction.execute(status -> {
                december.prepare().orElseThrow();
                return market.months().history(December.YF, December.MONTH).state();
            });

            assertThat(inside).isEqualTo(MonthState.PREPARED);
        });
    }

    @Test
    void aStepIsHeardOnceItIsKept() {
        with((context, december) -> {
            Heard heard = context.getBean(Heard.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            transaction.executeWithoutResult(status -> {
                december.prepare().orElseThrow();
                assertThat(heard.kept).isEmpty();
            });
            Outcome<?> approved = december.approve();

            assertThat(approved.problems()).isEmpty();
            assertThat(heard.kept).extracting(MarketEvent::step).containsExactly(MonthStep.PREPARE, MonthStep.APPROVE);
            assertThat(heard.delivered).isEmpty();
        });
    }

    /** Spring says that a transaction is active until everybody has heard of its end; what is written by then is lost. */
    @Test
    void whatAListenerAsksBehindTheCommitIsAUnitOfItsOwn() {
        DataSource withoutAutoCommit = new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setAutoCommit(false);
                return connection;
            }
        };
        tables.execute("create table payroll (id integer)");
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(LeanSafetyAutoConfiguration.class))
                .withBean(DataSource.class, () -> withoutAutoCommit)
                .withUserConfiguration(HostConfiguration.class)
                .withBean(Approving.class)
                .run(context -> {
                    LeanSafetyMarket market = context.getBean(LeanSafetyMarket.class);
                    new December(market).begin();
                    context.getBean(Payroll.class).prepare(false);

                    assertThat(market.months()
                                    .history(December.YF, December.MONTH)
                                    .state())
                            .isEqualTo(MonthState.APPROVED);
                    assertThat(context.getBean(Heard.class).kept)
                            .extracting(MarketEvent::step)
                            .containsExactlyInAnyOrder(MonthStep.PREPARE, MonthStep.APPROVE);
                    assertThat(rows("payroll")).isEqualTo(1);
                });
    }

    /** Approves what was prepared. */
    static class Approving {
        private final ObjectProvider<LeanSafetyMarket> market;

        Approving(ObjectProvider<LeanSafetyMarket> market) {
            this.market = market;
        }

        @EventListener
        void on(MarketChanged changed) {
            if (changed.event().step() == MonthStep.PREPARE) {
                new December(market.getObject()).approve().orElseThrow();
            }
        }
    }

    @Test
    void theOutboxIsHeardAtLeastOnceAndInOrder() {
        tables.execute("create table payroll (id integer)");
        runner.withPropertyValues("lean-safety.outbox.enabled=true", "lean-safety.outbox.interval=20ms")
                .run(context -> {
                    Heard heard = context.getBean(Heard.class);
                    heard.failing.set(2);
                    December december = new December(context.getBean(LeanSafetyMarket.class)).begin();
                    december.prepare().orElseThrow();
                    december.approve().orElseThrow();
                    december.post().orElseThrow();
                    Awaitility.await()
                            .until(() -> context.getBean(Ports.class)
                                    .outbox()
                                    .pending(1)
                                    .isEmpty());

                    assertThat(heard.failing).hasValue(0);
                    assertThat(heard.delivered)
                            .extracting(MarketEvent::step)
                            .containsExactly(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
                });
    }
}
