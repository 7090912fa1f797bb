package io.leansafety.spring;

import static java.util.Objects.requireNonNull;

import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.JdbcPorts;
import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.OutboxDelivery;
import io.leansafety.port.CallWatcher;
import io.leansafety.port.EventReceiver;
import io.leansafety.port.Ports;
import io.leansafety.port.WageFacts;
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
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

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
    private static final String POLLER = "leanSafetyOutboxPoller";

    LeanSafetyAutoConfiguration() {}

    /** What the market needs of a database, where the host has one and no ports. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(DataSource.class)
    @ConditionalOnMissingBean(Ports.class)
    static class OverADatabase {
        OverADatabase() {}

        @Bean
        @ConditionalOnMissingBean
        MarketDatabase leanSafetyDatabase(
                ObjectProvider<DataSource> all,
                @LeanSafetyDataSource ObjectProvider<DataSource> marked,
                LeanSafetyProperties properties) {
            DataSource source = MarketDataSource.of(all, marked);
            Database database = Optional.ofNullable(properties.database()).orElseGet(() -> Database.of(source));
            return new MarketDatabase(source, database, properties.tablePrefix());
        }

        @Bean
        @ConditionalOnMissingBean
        HostTransaction leanSafetyHostTransaction(
                MarketDatabase at, ObjectProvider<PlatformTransactionManager> managers) {
            return new SpringTransaction(
                    at.source(), () -> managers.stream().allMatch(DataSourceTransactionManager.class::isInstance));
        }

        @Bean
        Ports leanSafetyPorts(
                MarketDatabase at, HostTransaction host, LeanSafetyProperties properties, ApplicationContext context) {
            Ports ports = named(JdbcPorts.joinedOrOwn(at.source(), at.database(), host), at.prefix());
            new SchemaInitialization(at.source(), at.database(), properties, classLoaderOf(context)).run();
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
    LeanSafetyMarket leanSafetyMarket(Ports ports, LeanSafetyProperties properties, ApplicationContext context) {
        LeanSafetyMarket market = LeanSafetyMarket.using(withTheHosts(ports, context), properties.clock());
        for (CallWatcher watcher :
                context.getBeanProvider(CallWatcher.class).orderedStream().toList()) {
            market = market.watchedBy(watcher);
        }
        return market;
    }

    /** The ports with what the host has beside its store: a payroll, listeners, meters. */
    private static Ports withTheHosts(Ports ports, ApplicationContext context) {
        Ports paying =
                new PayrollPorts(ports, context.getBeanProvider(WageFacts.class).getIfAvailable(ports::wageFacts));
        Ports telling = new TellingPorts(paying, context);
        RunCounts counts = context.getBeanProvider(RunCounts.class).getIfAvailable();
        return counts == null ? telling : new CountingPorts(telling, counts);
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

    @Bean(POLLER)
    @ConditionalOnMissingBean(name = POLLER)
    @ConditionalOnBean(OutboxDelivery.class)
    @ConditionalOnProperty(OUTBOX)
    OutboxPoller outboxPoller(OutboxDelivery delivery, LeanSafetyProperties properties) {
        return new OutboxPoller(delivery, properties.outbox());
    }
}
