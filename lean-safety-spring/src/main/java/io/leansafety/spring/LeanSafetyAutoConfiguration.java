package io.leansafety.spring;

import static java.util.Objects.requireNonNull;

import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.JdbcPorts;
import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.OutboxDelivery;
import io.leansafety.port.EventReceiver;
import io.leansafety.port.Ports;
import io.leansafety.port.WageFacts;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the market over the host's data source. Each bean backs off before one of the host's; a host that has {@link Ports}
 * of its own needs no data source.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnProperty(prefix = "lean-safety", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(LeanSafetyProperties.class)
public class LeanSafetyAutoConfiguration {
    private static final String OUTBOX = "lean-safety.outbox.enabled";

    LeanSafetyAutoConfiguration() {}

    /** What the market needs of a database, where the host has one and no ports. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(DataSource.class)
    @ConditionalOnMissingBean(Ports.class)
    static class OverADatabase {
        OverADatabase() {}

        @Bean
        @ConditionalOnMissingBean
        HostTransaction leanSafetyHostTransaction(
                ObjectProvider<DataSource> all, @LeanSafetyDataSource ObjectProvider<DataSource> marked) {
            return new SpringTransaction(MarketDataSource.of(all, marked));
        }

        @Bean
        Ports leanSafetyPorts(
                ObjectProvider<DataSource> all,
                @LeanSafetyDataSource ObjectProvider<DataSource> marked,
                HostTransaction host,
                LeanSafetyProperties properties,
                ApplicationContext context) {
            DataSource source = MarketDataSource.of(all, marked);
            Database database = Optional.ofNullable(properties.database()).orElseGet(() -> Database.of(source));
            Ports ports = named(JdbcPorts.joinedOrOwn(source, database, host), properties.tablePrefix());
            new SchemaInitialization(source, database, properties, classLoaderOf(context)).run();
            for (PortsCustomizer customizer : context.getBeanProvider(PortsCustomizer.class)
                    .orderedStream()
                    .toList()) {
                ports = customizer.customize(ports);
            }
            return ports;
        }

        private static JdbcPorts named(JdbcPorts ports, String prefix) {
            try {
                return ports.withPrefix(prefix);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(
                        "lean-safety.table-prefix was " + prefix + ", but " + wrong.getMessage(), wrong);
            }
        }

        private static ClassLoader classLoaderOf(ApplicationContext context) {
            return requireNonNull(context.getClassLoader(), "an application has a class loader");
        }
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Ports.class)
    LeanSafetyMarket leanSafetyMarket(
            Ports ports,
            ObjectProvider<WageFacts> payroll,
            LeanSafetyProperties properties,
            ApplicationEventPublisher publisher) {
        Ports paying = new PayrollPorts(ports, payroll.getIfAvailable(ports::wageFacts));
        ZoneId zone = Optional.ofNullable(properties.zone()).orElseGet(ZoneId::systemDefault);
        return LeanSafetyMarket.using(new TellingPorts(paying, publisher), Clock.system(zone));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Ports.class)
    @ConditionalOnProperty(OUTBOX)
    EventReceiver leanSafetyEventReceiver(ApplicationEventPublisher publisher) {
        return event -> publisher.publishEvent(new MarketEventDelivered(event));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Ports.class)
    @ConditionalOnProperty(OUTBOX)
    OutboxDelivery leanSafetyOutboxDelivery(Ports ports, EventReceiver receiver) {
        return OutboxDelivery.using(ports, receiver);
    }

    @Bean
    @ConditionalOnBean(OutboxDelivery.class)
    @ConditionalOnProperty(OUTBOX)
    OutboxPoller leanSafetyOutboxPoller(OutboxDelivery delivery, LeanSafetyProperties properties) {
        return new OutboxPoller(delivery, properties.outbox());
    }
}
