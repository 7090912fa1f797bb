package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.jdbc.JdbcPorts;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.port.Ports;
import io.leansafety.port.WageFacts;
import io.leansafety.rule.Fault;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which beans are there, of whom, and what is said where they can't be. */
class AutoConfigurationTest {
    private final DataSource database = Databases.fresh();
    private final ApplicationContextRunner plain =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(LeanSafetyAutoConfiguration.class));
    private final ApplicationContextRunner host = plain.withBean(DataSource.class, () -> database);

    @Test
    void opensTheMarketOverTheHostsDataSource() {
        host.run(context -> {
            assertThat(context).hasSingleBean(LeanSafetyMarket.class);
            assertThat(context.getBean(Ports.class)).isInstanceOf(JdbcPorts.class);
            assertThat(Databases.tables(database, "ls_")).contains("ls_entry", "ls_step", "ls_dossier");
        });
    }

    @Test
    void hasNoBeanWhereItIsSwitchedOff() {
        host.withPropertyValues("lean-safety.enabled=false").run(context -> {
            assertThat(context).doesNotHaveBean(LeanSafetyMarket.class).doesNotHaveBean(Ports.class);
            assertThat(Databases.tables(database, "ls_")).isEmpty();
        });
    }

    @Test
    void hasNoBeanWhereThereIsNoDataSource() {
        plain.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LeanSafetyMarket.class));
    }

    @Test
    void theHostsPortsComeFirst() {
        InMemoryPorts own = new InMemoryPorts();
        host.withBean(Ports.class, () -> own).run(context -> {
            new December(context.getBean(LeanSafetyMarket.class)).begin();

            assertThat(context.getBean(Ports.class)).isSameAs(own);
            assertThat(own.receivedMonths().latest(December.YF, December.MONTH)).isPresent();
            assertThat(Databases.tables(database, "ls_")).isEmpty();
        });
    }

    @Test
    void theHostsMarketComesFirst() {
        LeanSafetyMarket own = LeanSafetyMarket.using(new InMemoryPorts(), Clock.systemUTC());
        host.withBean(LeanSafetyMarket.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(LeanSafetyMarket.class)).isSameAs(own));
    }

    /** What properties can't say: here, a store of its own for all but what the market opens. */
    @Test
    void theHostChangesThePortsBeforeTheMarketIsOpened() {
        InMemoryPorts elsewhere = new InMemoryPorts();
        host.withBean(PortsCustomizer.class, () -> ports -> elsewhere).run(context -> {
            new December(context.getBean(LeanSafetyMarket.class)).begin();

            assertThat(elsewhere.receivedMonths().latest(December.YF, December.MONTH))
                    .isPresent();
        });
    }

    @Test
    void wagesAreThoseOfTheHostsPayroll() {
        WageFact wage = new WageFact(new PersonId("E001"), null, Money.of("1.00"), null, null, null, Map.of());
        host.withBean(WageFacts.class, () -> (enterprise, period) -> List.of(wage))
                .run(context -> {
                    LeanSafetyMarket market = context.getBean(LeanSafetyMarket.class);
                    new December(market).begin(December.FACTS.withWages(List.of()));

                    assertThat(market.months()
                                    .dryRun(December.YF, December.MONTH)
                                    .orElseThrow()
                                    .facts()
                                    .wages())
                            .containsExactly(wage);
                });
    }

    @Test
    void makesItsTablesWithoutFlyway() {
        host.withClassLoader(new FilteredClassLoader("org.flywaydb")).run(context -> {
            December december = new December(context.getBean(LeanSafetyMarket.class)).begin();

            assertThat(december.prepare().problems()).noneMatch(problem -> problem.isError());
            assertThat(Databases.tables(database, "ls_")).hasSize(17).doesNotContain("ls_schema_history");
        });
    }

    @Test
    void takesNothingForItsTablesThatIsHalfThere() {
        host.run(context -> assertThat(context).hasNotFailed());
        new JdbcTemplate(database).execute("drop table ls_anchor");
        host.withClassLoader(new FilteredClassLoader("org.flywaydb"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll("flyway-core", "table ls_anchor"));
    }

    @Test
    @Fault("RB-S19")
    void leavesTheTablesToTheHost() {
        host.withPropertyValues("lean-safety.schema=never")
                .run(context -> assertThat(Databases.tables(database, "ls_")).isEmpty());
    }

    @Test
    @Fault("RB-S19")
    void makesNoTablesInTheDatabaseOfAServerUnlessItIsAskedTo() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            DataSource there = Databases.of(server);
            ApplicationContextRunner elsewhere = plain.withBean(DataSource.class, () -> there);
            elsewhere.run(context -> assertThat(context).hasNotFailed());
            assertThat(Databases.tables(there, "ls_")).isEmpty();

            elsewhere
                    .withPropertyValues("lean-safety.schema=always")
                    .run(context -> assertThat(context).hasNotFailed());
            assertThat(Databases.tables(there, "ls_")).contains("ls_enterprise", "ls_entry");
        } finally {
            server.stop();
        }
    }

    @Test
    void namesItsTablesAsItIsTold() {
        host.withPropertyValues("lean-safety.table-prefix=hr_safety_").run(context -> {
            new December(context.getBean(LeanSafetyMarket.class)).begin();

            assertThat(Databases.rows(database, "hr_safety_received_month")).isEqualTo(1);
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDataSources {
        @Bean
        DataSource wages() {
            return Databases.fresh();
        }

        @Bean
        DataSource stock() {
            return Databases.fresh();
        }
    }

    @Test
    void ofTwoDataSourcesNoneIsTakenUnmarked() {
        plain.withUserConfiguration(TwoDataSources.class)
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("@LeanSafetyDataSource"));
    }

    @Configuration(proxyBeanMethods = false)
    static class OneMarked {
        @Bean
        @Primary
        DataSource wages() {
            return Databases.fresh();
        }

        @Bean
        @LeanSafetyDataSource
        DataSource safety() {
            return Databases.fresh();
        }
    }

    @Test
    void ofTwoDataSourcesTheMarkedOneIsTaken() {
        plain.withUserConfiguration(OneMarked.class).run(context -> {
            assertThat(Databases.tables(context.getBean("safety", DataSource.class), "ls_"))
                    .isNotEmpty();
            assertThat(Databases.tables(context.getBean("wages", DataSource.class), "ls_"))
                    .isEmpty();
        });
    }
}
