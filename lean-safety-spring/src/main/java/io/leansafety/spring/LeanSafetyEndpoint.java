package io.leansafety.spring;

import io.leansafety.jdbc.LeanSafetySchema;
import io.leansafety.jdbc.LeanSafetySchema.Stored;
import io.leansafety.run.LibraryVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Says what runs here, and what is in the tables, of all enterprises together: no enterprise, nobody, no address. */
@Endpoint(id = "leansafety", defaultAccess = Access.NONE)
final class LeanSafetyEndpoint {
    private final LeanSafetyProperties properties;
    private final @Nullable MarketDatabase database;

    LeanSafetyEndpoint(LeanSafetyProperties properties, @Nullable MarketDatabase database) {
        this.properties = properties;
        this.database = database;
    }

    @ReadOperation
    Map<String, Object> describe() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", LibraryVersion.current());
        all.put("settings", settings());
        if (database != null) {
            describe(database, all);
        }
        return all;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("schema", properties.schema().name());
        settings.put("zone", String.valueOf(properties.zone()));
        settings.put("outbox.enabled", properties.outbox().enabled());
        settings.put("outbox.interval", properties.outbox().interval().toString());
        settings.put("outbox.batch", properties.outbox().batch());
        return settings;
    }

    private static void describe(MarketDatabase at, Map<String, Object> all) {
        Stored stored = at.stored();
        all.put("database", at.database().name());
        all.put("tablePrefix", at.prefix());
        all.put("schema", Map.of("version", LeanSafetySchema.version(), "missing", at.missing()));
        all.put("enterprises", stored.enterprises());
        all.put("journals", Map.of("entries", stored.entries(), "cut", stored.cut()));
        all.put("months", stored.months());
        all.put("undelivered", stored.undelivered());
    }
}
