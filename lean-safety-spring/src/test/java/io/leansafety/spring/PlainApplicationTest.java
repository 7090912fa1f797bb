package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.run.MonthState;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** An application as a host begins it: the starter, a data source, nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class PlainApplicationTest {
    @EnableAutoConfiguration
    static class PlainApplication {}

    /** The three lines of the README. */
    private static ConfigurableApplicationContext run(String... more) {
        String[] lines = {
            "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
            "--spring.datasource.username=sa",
            "--lean-safety.zone=Asia/Shanghai"
        };
        return SpringApplication.run(
                PlainApplication.class,
                Stream.of(lines, more).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void settlesAMonth() {
        try (ConfigurableApplicationContext context = run()) {
            LeanSafetyMarket market = context.getBean(LeanSafetyMarket.class);
            December december = new December(market).begin();
            december.prepare().orElseThrow();
            december.approve().orElseThrow();
            december.post().orElseThrow();

            assertThat(market.months().history(December.YF, December.MONTH).state())
                    .isEqualTo(MonthState.POSTED);
            assertThat(Databases.rows(context.getBean(DataSource.class), "ls_run"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lean-safety.schema=sometimes,   lean-safety.schema,          EMBEDDED",
        "lean-safety.database=oracle,    lean-safety.database,        POSTGRESQL",
        "lean-safety.zone=Mars,          lean-safety.zone,            Asia/Shanghai",
        "lean-safety.table-prefix=1st,   lean-safety.table-prefix,    letters",
        "lean-safety.outbox.interval=0s, lean-safety.outbox.interval, above 0",
        "lean-safety.outbox.batch=0,     lean-safety.outbox.batch,    1 or more"
    })
    void aWrongPropertyIsNamedWithWhatIsAllowed(String wrong, String property, String allowed, CapturedOutput output) {
        assertThat(catchThrowable(() -> run("--" + wrong).close())).isNotNull();
        assertThat(output.getAll()).contains(property, allowed);
    }
}
