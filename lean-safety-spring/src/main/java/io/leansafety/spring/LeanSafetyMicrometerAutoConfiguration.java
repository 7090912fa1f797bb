package io.leansafety.spring;

import io.leansafety.port.CallWatcher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Observes and counts the market's calls, where the host has Micrometer's registries. */
@AutoConfiguration(
        before = LeanSafetyAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnProperty(prefix = "lean-safety", name = "enabled", matchIfMissing = true)
class LeanSafetyMicrometerAutoConfiguration {
    private static final String OBSERVED = "leanSafetyObservedCalls";
    private static final String METERED = "leanSafetyMeteredCalls";

    LeanSafetyMicrometerAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    @ConditionalOnSingleCandidate(ObservationRegistry.class)
    static class Observations {
        Observations() {}

        /** Before whatever else watches, so that it is observed with the call. */
        @Bean(OBSERVED)
        @ConditionalOnMissingBean(name = OBSERVED)
        @Order(0)
        CallWatcher observedCalls(ObservationRegistry registry) {
            return new ObservedCalls(registry);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    @ConditionalOnSingleCandidate(MeterRegistry.class)
    static class Meters {
        Meters() {}

        /** Whatever observes calls has them timed by the host's handlers of observations. */
        @Bean(METERED)
        @ConditionalOnMissingBean(name = METERED)
        @Order(1)
        CallWatcher meteredCalls(MeterRegistry registry, BeanFactory beans) {
            return new MeteredCalls(registry, !beans.containsBean(OBSERVED));
        }

        @Bean
        @ConditionalOnMissingBean
        RunCounts leanSafetyRunCounts(MeterRegistry registry) {
            return new RunMeters(registry);
        }
    }
}
