package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.port.Ports;
import io.leansafety.rule.Fault;
import io.leansafety.run.LibraryVersion;
import io.leansafety.run.MonthState;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the endpoint says, and to whom: nobody who has not asked for it. */
class EndpointTest {
    private final DataSource database = Databases.fresh();
    private final ApplicationContextRunner plain = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(LeanSafetyAutoConfiguration.class, LeanSafetyEndpointAutoConfiguration.class))
            // reads read-only as an application does
            .withInitializer(
                    context -> context.getEnvironment().setConversionService(new ApplicationConversionService()))
            .withBean(DataSource.class, () -> database);
    private final ApplicationContextRunner exposed =
            plain.withPropertyValues("management.endpoints.web.exposure.include=*");
    private final ApplicationContextRunner asked =
            exposed.withPropertyValues("management.endpoint.leansafety.access=read-only");

    @Test
    @Fault("RB-S19")
    void isNotThereUnlessItIsAskedForByName() {
        plain.run(context -> assertThat(context).doesNotHaveBean(LeanSafetyEndpoint.class));
        exposed.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LeanSafetyEndpoint.class));
    }

    @Test
    void saysWhatRunsAndWhatIsInTheTables() {
        asked.withPropertyValues("lean-safety.zone=Asia/Shanghai").run(context -> {
            new December(context.getBean(LeanSafetyMarket.class))
                    .begin()
                    .prepare()
                    .orElseThrow();
            Map<String, Object> said = context.getBean(LeanSafetyEndpoint.class).describe();

            assertThat(said)
                    .containsEntry("version", LibraryVersion.current())
                    .containsEntry("database", "H2")
                    .containsEntry("tablePrefix", "ls_")
                    .containsEntry("schema", Map.of("version", "1", "missing", List.of()))
                    .containsEntry("enterprises", 1L)
                    .containsEntry("months", Map.of(MonthState.PREPARED, 1L))
                    .containsEntry("undelivered", 1L);
            assertThat(said.get("settings")).asString().contains("zone=Asia/Shanghai");
            assertThat(said.toString()).doesNotContain("YF", "E006", "jdbc:");
        });
    }

    @Test
    void saysWhatIsMissing() {
        asked.run(context -> {
            new JdbcTemplate(database).execute("drop index ls_event_pending");

            assertThat(context.getBean(LeanSafetyEndpoint.class).describe().get("schema"))
                    .asString()
                    .contains("index ls_event_pending");
        });
    }

    @Test
    void saysOfPortsOfTheHostsWhatItKnows() {
        asked.withBean(Ports.class, InMemoryPorts::new)
                .run(context -> assertThat(
                                context.getBean(LeanSafetyEndpoint.class).describe())
                        .containsOnlyKeys("version", "settings"));
    }

    @Test
    void isNotThereWithoutActuatorOrMarket() {
        asked.withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(LeanSafetyMarket.class));
        asked.withPropertyValues("lean-safety.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LeanSafetyEndpoint.class));
    }
}
