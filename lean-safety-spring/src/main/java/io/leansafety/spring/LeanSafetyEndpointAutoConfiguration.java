package io.leansafety.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Describes the market at an endpoint, where it is asked for. */
@AutoConfiguration(after = LeanSafetyAutoConfiguration.class)
@ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnBean(LeanSafetyProperties.class)
class LeanSafetyEndpointAutoConfiguration {
    LeanSafetyEndpointAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnAvailableEndpoint
    LeanSafetyEndpoint leanSafetyEndpoint(LeanSafetyProperties properties, ObjectProvider<MarketDatabase> database) {
        return new LeanSafetyEndpoint(properties, database.getIfAvailable());
    }
}
