package io.leansafety.spring;

import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.LeanSafetySchema;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code lean-safety.*}.
 *
 * @param enabled Whether there is a market at all.
 * @param database The database that the market is kept in; asked of the data source if left out.
 * @param tablePrefix What the names of the tables begin with.
 * @param schema When the tables are made or brought up to date as the application starts.
 * @param zone The zone by which it is said on which day something is done; the machine's if left out.
 * @param outbox How the events of the outbox are delivered.
 * @param health What Boot's health says of the market.
 */
@ConfigurationProperties("lean-safety")
public record LeanSafetyProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable Database database,
        @DefaultValue(LeanSafetySchema.DEFAULT_PREFIX) String tablePrefix,
        @DefaultValue("embedded") SchemaMode schema,
        @Nullable String zone,
        @DefaultValue Outbox outbox,
        @DefaultValue Health health) {
    /**
     * Creates the settings.
     *
     * @throws IllegalArgumentException if there is no such zone
     */
    public LeanSafetyProperties {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new IllegalArgumentException(
                    "lean-safety.zone must be the name of a zone, as Asia/Shanghai, but was " + zone);
        }
    }

    /** {@return the clock by which it is said when, and on which day, something is done} */
    public Clock clock() {
        return Clock.system(zone == null ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    /** When the tables are made or brought up to date. */
    public enum SchemaMode {
        /** Always, whatever database it is. */
        ALWAYS,
        /** In a database inside of the process alone. */
        EMBEDDED,
        /** Never: the host does it. */
        NEVER
    }

    /**
     * What Boot's health says of the market.
     *
     * @param enabled Whether it says whether the tables are complete and no journal was cut, from Boot 4 on.
     */
    public record Health(@DefaultValue("false") boolean enabled) {}

    /**
     * How the events of the outbox are delivered.
     *
     * @param enabled Whether they are delivered as application events.
     * @param interval How long after a delivery the next one begins.
     * @param batch How many events one delivery takes at most.
     */
    public record Outbox(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("5s") Duration interval,
            @DefaultValue("100") int batch) {
        /**
         * Creates the settings.
         *
         * @throws IllegalArgumentException if the interval is not above 0, or the batch below 1
         */
        public Outbox {
            if (interval.isZero() || interval.isNegative()) {
                throw new IllegalArgumentException(
                        "lean-safety.outbox.interval must be above 0, as 5s, but was " + interval);
            }
            if (batch < 1) {
                throw new IllegalArgumentException("lean-safety.outbox.batch must be 1 or more, but was " + batch);
            }
        }
    }
}
