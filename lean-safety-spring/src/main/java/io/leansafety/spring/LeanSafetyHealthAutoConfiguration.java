package io.leansafety.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Tells Boot's health of the market, where it is asked for. Boot 3 has other types of the same, and nothing of this. */
@AutoConfiguration(after = LeanSafetyAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(MarketDatabase.class)
@ConditionalOnProperty("lean-safety.health.enabled")
class LeanSafetyHealthAutoConfiguration {
    private static final String INDICATOR = "leanSafetyHealthIndicator";

    LeanSafetyHealthAutoConfiguration() {}

    @Bean(INDICATOR)
    @ConditionalOnMissingBean(name = INDICATOR)
    HealthIndicator healthIndicator(MarketDatabase at) {
        return new MarketHealth(at);
    }
}
