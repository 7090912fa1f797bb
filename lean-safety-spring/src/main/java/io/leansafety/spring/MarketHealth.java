package io.leansafety.spring;

import io.leansafety.jdbc.LeanSafetySchema;
import io.leansafety.jdbc.LeanSafetySchema.Stored;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Says whether the tables are complete, and whether no journal ends before its anchor. */
final class MarketHealth extends AbstractHealthIndicator {
    private final MarketDatabase at;

    MarketHealth(MarketDatabase at) {
        super("the market's database can't be asked");
        this.at = at;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<String> missing = at.missing();
        health.withDetail("schema", LeanSafetySchema.version());
        if (!missing.isEmpty()) {
            health.down().withDetail("missing", missing);
            return;
        }
        Stored stored = at.stored();
        health.status(stored.cut() == 0 ? "UP" : "DOWN")
                .withDetail("entries", stored.entries())
                .withDetail("cut", stored.cut());
    }
}
