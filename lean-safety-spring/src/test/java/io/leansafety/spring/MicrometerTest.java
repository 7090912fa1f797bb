package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.port.CallWatcher;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Micrometer is told of the market, and that nobody is named. */
class MicrometerTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(lean-safety\\.[a-z.]+)` \\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern TAG = Pattern.compile("`([a-z]+)`");

    private final DataSource database = Databases.fresh();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final List<Observation.Context> observed = new ArrayList<>();
    private final ApplicationContextRunner plain = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    LeanSafetyAutoConfiguration.class, LeanSafetyMicrometerAutoConfiguration.class))
            .withBean(DataSource.class, () -> database);
    private final ApplicationContextRunner metered = plain.withBean(MeterRegistry.class, () -> meters);
    private final ApplicationContextRunner watched = plain.withBean(ObservationRegistry.class, () -> observations);

    MicrometerTest() {
        observations.observationConfig().observationHandler(new Keeping());
    }

    private final class Keeping implements ObservationHandler<Observation.Context> {
        @Override
        public void onStop(Observation.Context context) {
            observed.add(context);
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }

    /** The month of the sample company, of which nothing is refused but the first approval. */
    private static December post(LeanSafetyMarket market) {
        December december = new December(market).begin();
        december.prepare().orElseThrow();
        assertThat(market.months()
                        .approve(by("E006"), December.MONTH, december.prepared())
                        .problems())
                .hasSize(1);
        december.approve().orElseThrow();
        december.post().orElseThrow();
        december.post().orElseThrow();
        return december;
    }

    private static Context by(String person) {
        return new Context(December.YF, new PersonId(person), new RequestKey("another"));
    }

    private double count(String meter, String... tags) {
        return meters.get(meter).tags(tags).counter().count();
    }

    private long calls(String... tags) {
        return meters.get("lean-safety.call").tags(tags).timer().count();
    }

    @Test
    void whatMonthsTookAndWhoWasSettledIsCounted() {
        metered.run(context -> {
            post(context.getBean(LeanSafetyMarket.class));

            assertThat(count("lean-safety.runs", "step", "prepare")).isEqualTo(1);
            assertThat(count("lean-safety.runs", "step", "post")).isEqualTo(1);
            assertThat(meters.get("lean-safety.people").summary().count()).isEqualTo(1);
            assertThat(meters.get("lean-safety.people").summary().totalAmount())
                    .isEqualTo(Databases.rows(database, "ls_person_figures"));
        });
    }

    @Test
    void callsAreTimedByDeskAndHowTheyCameOut() {
        metered.run(context -> {
            post(context.getBean(LeanSafetyMarket.class));

            assertThat(calls("desk", "months", "call", "post", "outcome", "accepted"))
                    .isEqualTo(1);
            assertThat(calls("desk", "months", "call", "post", "outcome", "replayed"))
                    .isEqualTo(1);
            assertThat(calls("desk", "months", "call", "approve", "outcome", "refused"))
                    .isEqualTo(1);
            assertThat(count("lean-safety.problems", "code", "own-work", "severity", "error"))
                    .isEqualTo(1);
        });
    }

    @Test
    void whatTheHostRollsBackIsNoRun() {
        metered.run(context -> {
            December december = new December(context.getBean(LeanSafetyMarket.class)).begin();
            new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> {
                december.prepare().orElseThrow();
                status.setRollbackOnly();
            });

            assertThat(meters.find("lean-safety.runs").counters()).isEmpty();
        });
    }

    @Test
    void howOftenACallLookedAgainIsCounted() {
        metered.withBean(PortsCustomizer.class, () -> ClashingOnce::new).run(context -> {
            context.getBean(LeanSafetyMarket.class).months().begun(December.YF);

            assertThat(count("lean-safety.retries", "desk", "months", "call", "begun"))
                    .isEqualTo(1);
        });
    }

    @Test
    void aCallIsOneObservationBelowTheOneAroundIt() {
        watched.run(context -> {
            Observation around = Observation.start("request", observations);
            around.scoped(() -> context.getBean(LeanSafetyMarket.class).months().begun(December.YF));
            around.stop();

            assertThat(observed)
                    .extracting(Observation.Context::getName)
                    .containsExactly("lean-safety.call", "request");
            assertThat(observed.get(0).getContextualName()).isEqualTo("months.begun");
            assertThat(observed.get(0).getParentObservation()).isSameAs(around);
            assertThat(tags(observed.get(0))).isEqualTo("call=begun, desk=months, outcome=accepted");
            assertThat(observations.getCurrentObservation()).isNull();
        });
    }

    /** As a context says them itself: their types are of a library that nothing else here uses. */
    private static String tags(Observation.Context context) {
        return Pattern.compile("lowCardinalityKeyValues=\\[(.*?)]")
                .matcher(context.toString())
                .results()
                .map(found -> found.group(1).replace("'", ""))
                .collect(Collectors.joining());
    }

    @Test
    void whatACallThrowsIsTheErrorOfItsObservation() {
        watched.run(context -> {
            LeanSafetyMarket market = context.getBean(LeanSafetyMarket.class);
            post(market);
            observed.clear();
            IllegalStateException own = new IllegalStateException("the reader fails");
            assertThatThrownBy(() -> market.journal().read(December.YF, entry -> {
                        throw own;
                    }))
                    .isSameAs(own);

            assertThat(observed).singleElement().satisfies(call -> {
                assertThat(call.getError()).isSameAs(own);
                assertThat(tags(call)).isEqualTo("call=read, desk=journal, outcome=thrown");
            });
        });
    }

    /** The same timer either way: of observations where there are any, else of the calls. */
    @Test
    void aCallIsTimedOnceWhereItIsObservedToo() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        metered.withBean(ObservationRegistry.class, () -> observations).run(context -> {
            context.getBean(LeanSafetyMarket.class).months().begun(December.YF);

            assertThat(calls("desk", "months", "call", "begun", "outcome", "accepted", "error", "none"))
                    .isEqualTo(1);
        });
    }

    @Test
    void aWatcherOfTheHostsIsToldToo() {
        List<String> told = new ArrayList<>();
        CallWatcher own = call -> {
            told.add(call.toString());
            return end -> {};
        };
        metered.withBean(CallWatcher.class, () -> own).run(context -> {
            context.getBean(LeanSafetyMarket.class).months().begun(December.YF);

            assertThat(told).containsExactly("months.begun");
            assertThat(calls("desk", "months")).isEqualTo(1);
        });
    }

    @Test
    void nothingIsToldWithoutARegistry() {
        plain.run(context -> {
            assertThat(context).hasSingleBean(LeanSafetyMarket.class);
            assertThat(context).doesNotHaveBean(CallWatcher.class).doesNotHaveBean(RunCounts.class);
        });
    }

    @Test
    void theMarketWorksWithoutMicrometer() {
        plain.withClassLoader(new FilteredClassLoader("io.micrometer")).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(CallWatcher.class);
            new December(context.getBean(LeanSafetyMarket.class))
                    .begin()
                    .prepare()
                    .orElseThrow();
        });
    }

    @Test
    void nothingIsThereWhereTheMarketIsSwitchedOff() {
        metered.withPropertyValues("lean-safety.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CallWatcher.class));
    }

    /** Of the whole month, with the README's table as what may be told: no enterprise, person or amount. */
    @Test
    void theMetersAreThoseOfTheReadme() throws IOException {
        metered.withBean(PortsCustomizer.class, () -> ClashingOnce::new).run(context -> {
            post(context.getBean(LeanSafetyMarket.class));
        });
        Map<String, List<String>> told = meters.getMeters().stream()
                .map(Meter::getId)
                .collect(Collectors.toMap(
                        Meter.Id::getName,
                        id -> id.getTags().stream().map(Tag::getKey).sorted().toList(),
                        (first, second) -> {
                            assertThat(first).isEqualTo(second);
                            return first;
                        },
                        TreeMap::new));

        assertThat(told).isEqualTo(table());
        assertThat(meters.getMeters().stream()
                        .flatMap(meter -> meter.getId().getTags().stream())
                        .map(Tag::getValue))
                .allMatch(value -> value.matches("[a-z][a-zA-Z-]*"));
    }

    private static Map<String, List<String>> table() throws IOException {
        return ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> TAG.matcher(row.group(2))
                                .results()
                                .map((MatchResult tag) -> tag.group(1))
                                .sorted()
                                .toList(),
                        (first, second) -> first,
                        TreeMap::new));
    }
}
