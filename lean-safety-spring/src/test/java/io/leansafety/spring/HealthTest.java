package io.leansafety.spring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.Database;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.rule.Fault;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Boot's health says of the market, on Boot 4. */
class HealthTest {
    private final DataSource database = Databases.fresh();
    private final JdbcTemplate tables = new JdbcTemplate(database);
    private final ApplicationContextRunner plain = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(LeanSafetyAutoConfiguration.class, LeanSafetyHealthAutoConfiguration.class))
            .withBean(DataSource.class, () -> database);
    private final ApplicationContextRunner asked = plain.withPropertyValues("lean-safety.health.enabled=true");

    private static Health health(ApplicationContext context) {
        return requireNonNull(context.getBean("leanSafetyHealthIndicator", HealthIndicator.class)
                .health());
    }

    @Test
    @Fault("RB-S19")
    void isNotThereUnlessItIsAskedFor() {
        plain.run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void isUpWithTheSchemasVersionAndTheJournalsHead() {
        asked.run(context -> {
            December december = new December(context.getBean(LeanSafetyMarket.class)).begin();
            december.prepare().orElseThrow();
            december.approve().orElseThrow();
            december.post().orElseThrow();
            long entries = Databases.rows(database, "ls_entry");

            assertThat(entries).isPositive();
            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
            assertThat(health(context).getDetails()).isEqualTo(Map.of("schema", "1", "entries", entries, "cut", 0L));
        });
    }

    @Test
    void isDownWhereSomethingIsMissing() {
        asked.run(context -> {
            tables.execute("drop table ls_document_number");

            assertThat(health(context).getStatus()).isEqualTo(Status.DOWN);
            assertThat(health(context).getDetails().get("missing"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .contains("table ls_document_number");
        });
    }

    @Test
    void isDownWhereAJournalEndsBeforeItsAnchor() {
        asked.run(context -> {
            tables.update("insert into ls_enterprise values ('YF')");
            tables.update("insert into ls_anchor values ('YF', 7, ?)", "0".repeat(64));

            assertThat(health(context).getStatus()).isEqualTo(Status.DOWN);
            assertThat(health(context).getDetails()).containsEntry("cut", 1L);
        });
    }

    @Test
    void isDownWhereTheDatabaseIsNotReached() {
        JdbcDataSource gone = new JdbcDataSource();
        gone.setURL("jdbc:h2:tcp://localhost:1/nowhere");
        MarketHealth health = new MarketHealth(new MarketDatabase(gone, Database.H2, "ls_"));

        assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void isNotThereWhereBootHasNoSuchTypes() {
        asked.withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(LeanSafetyMarket.class));
    }

    @Test
    void isNotThereWhereTheMarketIsSwitchedOff() {
        asked.withPropertyValues("lean-safety.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthIndicator.class));
    }
}
