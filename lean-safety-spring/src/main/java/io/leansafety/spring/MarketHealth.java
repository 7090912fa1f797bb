package io.leansafety.spring;

import io.leansafety.jdbc.LeanSafetySchema;
import io.leansafety.jdbc.StoreReport.Journals;
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
        Journals journals = at.report().journals();
        health.status(journals.cut() == 0 ? "UP" : "DOWN")
                .withDetail("entries", journals.entries())
                .withDetail("cut", journals.cut());
    }
}
