package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.port.Filled;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones of the JVM and of the session, far years and clocks that go back change nothing of what is kept. */
@Rule({"S9", "S11"})
abstract class TimeContract {
    private static final List<String> ZONES = List.of("UTC", "Asia/Shanghai", "America/Los_Angeles");
    private static final YearMonth OCTOBER = OctoberMarket.OCTOBER;
    private static final MonthStep[] POSTED = {MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST};

    private final TestDatabase database;
    private final TimeZone before = TimeZone.getDefault();

    TimeContract(TestDatabase database) {
        this.database = database;
    }

    /** A statement that sets the zone of a session. */
    abstract String inZone(String zone);

    @BeforeEach
    void empty() {
        JdbcPorts unused = database.empty();
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    /** Each is written in one zone of the JVM and one of the session, and read in the other way round. */
    @Test
    @Fault("RB-E09")
    void theSameIsWrittenAndReadInEveryZone() {
        List<Map<String, List<List<@Nullable String>>>> written = new ArrayList<>();
        for (String jvm : ZONES) {
            for (String session : ZONES) {
                empty();
                TimeZone.setDefault(TimeZone.getTimeZone(jvm));
                written.add(write(session));
                Map<String, Object> contents = Filled.of(database.ports(), Stored.XS);
                TimeZone.setDefault(TimeZone.getTimeZone(session));
                assertRead(jvm, contents);
            }
        }

        assertThat(written).hasSize(ZONES.size() * ZONES.size());
        assertThat(Set.copyOf(written)).as("the same rows and hashes").hasSize(1);
    }

    private void assertRead(String zone, Map<String, Object> contents) {
        try (HikariDataSource session = session(zone)) {
            JdbcPorts ports = JdbcPorts.own(session, database.database());
            OctoberMarket market = OctoberMarket.over(ports, "E1");

            assertThat(Filled.of(ports, Stored.XS)).isEqualTo(contents);
            assertThat(market.market.journal().verify(market.enterprise).isSound())
                    .isTrue();
            assertThat(OctoberMarket.codes(market.market.months().posted(market.enterprise, OCTOBER)))
                    .isEmpty();
        }
    }

    /** One unit through every port, and a month that is posted. Gives all rows but the numbers that the database makes. */
    private Map<String, List<List<@Nullable String>>> write(String zone) {
        try (HikariDataSource session = session(zone)) {
            JdbcPorts ports = JdbcPorts.own(session, database.database());
            boolean unused = ports.transactions().inOne(() -> {
                Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
                return true;
            });
            OctoberMarket market = OctoberMarket.over(ports, "E1").begin().take(POSTED);
            assertThat(market.market.months().begun(market.enterprise)).containsExactly(OCTOBER);
        }
        PlainSql sql = new PlainSql(database.dataSource());
        Map<String, List<List<@Nullable String>>> rows = sql.contents(database.tables());
        rows.put("ls_event", sql.rows("select enterprise, seq, done_at, fingerprint from ls_event order by id"));
        return rows;
    }

    private HikariDataSource session(String zone) {
        HikariConfig config = new HikariConfig();
        database.dataSource().copyStateTo(config);
        config.setPoolName(null);
        config.setMaximumPoolSize(2);
        config.setConnectionInitSql(inZone(zone));
        return new HikariDataSource(config);
    }

    /** The last is a time of the day that there is not where the JVM is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999Z",
                "2038-01-19T03:14:08Z",
                "2500-02-28T12:00:00.001Z",
                "9999-12-31T23:59:59.999Z",
                "2026-03-08T02:30:00.123Z"
            })
    @Fault("RB-E10")
    void anInstantOfAnyYearComesBackAsItWas(Instant at) {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        JdbcPorts ports = database.ports();
        YearMonth month = YearMonth.from(at.atOffset(ZoneOffset.UTC));
        RunStep step = step(month, at);
        Published<OrganizationFacts> published = new Published<>(
                Stored.XS, 1, LocalDate.ofInstant(at, ZoneOffset.UTC), OrganizationFacts.EMPTY, new PersonId("P1"), at);
        boolean unused = ports.transactions().inOne(() -> {
            ports.runs().add(step);
            ports.organizations().add(published);
            return true;
        });

        assertThat(ports.runs().history(Stored.XS, month).steps()).containsExactly(step);
        assertThat(ports.organizations().of(Stored.XS)).containsExactly(published);
    }

    private static RunStep step(YearMonth month, Instant at) {
        return new RunStep(
                Stored.XS,
                new SettlementPeriod(month, 1),
                1,
                1,
                MonthStep.PREPARE,
                MonthState.PREPARED,
                new PersonId("P1"),
                at,
                1,
                Stored.fingerprint(Stored.OCTOBER),
                Fingerprint.of("before"));
    }

    /** Nothing is ordered by time: each step is taken an hour before the one before it, the last ten years later. */
    @Test
    @Fault("RB-E10")
    void aClockThatGoesBackChangesNoOrder() {
        OctoberMarket.over(database.ports(), "XS").begin();
        Instant now = OctoberMarket.CLOCK.instant();
        for (int i = 0; i < POSTED.length; i++) {
            Instant at = now.minusSeconds(3_600L * i);
            OctoberMarket.over(database.ports(), "XS", Clock.fixed(at, ZoneOffset.UTC))
                    .take(POSTED[i]);
        }
        Clock later = Clock.fixed(now.plusSeconds(10L * 365 * 86_400), ZoneId.of("Asia/Shanghai"));
        OctoberMarket market = OctoberMarket.over(database.ports(), "XS", later).take(MonthStep.PUBLISH);

        assertThat(market.market.months().history(market.enterprise, OCTOBER).steps())
                .extracting(RunStep::step)
                .containsExactly(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST, MonthStep.PUBLISH);
        assertThat(market.market.journal().verify(market.enterprise).isSound()).isTrue();
        assertThat(OctoberMarket.codes(market.market.months().posted(market.enterprise, OCTOBER)))
                .isEmpty();
    }

    /** A clock that tells nanoseconds seals what can be kept: the same is found afterwards. */
    @Test
    @Fault("RB-E11")
    void aClockThatIsFinerThanTheDatabaseBreaksNoSeal() {
        Clock fine = Clock.fixed(Instant.parse("2026-11-03T01:02:03.999999999Z"), ZoneOffset.UTC);
        OctoberMarket market =
                OctoberMarket.over(database.ports(), "XS", fine).begin().take(POSTED);

        assertThat(market.market.months().history(market.enterprise, OCTOBER).steps())
                .extracting(RunStep::at)
                .containsOnly(Instant.parse("2026-11-03T01:02:03.999Z"));
        assertThat(OctoberMarket.codes(market.market.months().posted(market.enterprise, OCTOBER)))
                .isEmpty();
    }
}
