package io.leansafety.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.spring.LeanSafetyAutoConfiguration;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RouterFunction;

/** When the desks are there as resources. */
class WebConditionsTest {
    private static final String ASKED = "lean-safety.web.enabled=true";

    private final WebApplicationContextRunner web = new WebApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(LeanSafetyAutoConfiguration.class, LeanSafetyWebAutoConfiguration.class))
            .withBean(DataSource.class, WebConditionsTest::database);
    private final WebApplicationContextRunner known =
            web.withBean(ActorResolver.class, () -> login -> Optional.empty());

    private static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @Test
    @Fault("RB-S19")
    void nothingIsThereUnlessItIsAskedFor() {
        for (WebApplicationContextRunner runner : List.of(
                known,
                known.withPropertyValues("lean-safety.web.enabled=false"),
                known.withPropertyValues(ASKED, "lean-safety.enabled=false"))) {
            runner.run(context -> assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(RouterFunction.class)
                    .doesNotHaveBean(ReadAccess.class)
                    .doesNotHaveBean(WebProperties.class));
        }
    }

    @Test
    void isThereWhereItIsAskedFor() {
        known.withPropertyValues(ASKED)
                .run(context ->
                        assertThat(context).hasSingleBean(RouterFunction.class).hasSingleBean(ReadAccess.class));
    }

    @Test
    void refusesToStartWhereNobodySaysWhoAsks() {
        web.withPropertyValues(ASKED)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll("lean-safety.web.enabled", ActorResolver.class.getName()));
    }

    @Test
    void theHostsDecisionOnReadingComesFirst() {
        ReadAccess own = who -> reading -> false;
        known.withPropertyValues(ASKED)
                .withBean(ReadAccess.class, () -> own)
                .run(context -> assertThat(context.getBean(ReadAccess.class)).isSameAs(own));
    }

    @Test
    void isNotThereWithoutServletsOrWithoutSpringMvc() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(LeanSafetyAutoConfiguration.class, LeanSafetyWebAutoConfiguration.class))
                .withBean(DataSource.class, WebConditionsTest::database)
                .withPropertyValues(ASKED)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RouterFunction.class));
        known.withPropertyValues(ASKED)
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ReadAccess.class));
    }

    @ParameterizedTest
    @CsvSource({
        "lean-safety.web.path=api,      lean-safety.web.path,     /lean-safety/v1",
        "lean-safety.web.path=/api/{x}, lean-safety.web.path,     letters",
        "lean-safety.web.max-body=0B,   lean-safety.web.max-body, above 0"
    })
    void aWrongPropertyIsNamedWithWhatIsAllowed(String wrong, String property, String allowed) {
        known.withPropertyValues(ASKED, wrong)
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContainingAll(property, allowed));
    }

    @Test
    void thePathIsTheHosts() {
        try (Host host = Host.start("--lean-safety.web.path=/hr/safety")) {
            Host.Answered there =
                    host.at("GET", "/hr/safety/openapi.json").by(Sample.OFFICE).send();

            assertThat(there.text()).contains("\"servers\":[\n{\"url\":\"/hr/safety\"}]");
        }
    }

    @Test
    void theDocumentSaysWhereTheResourcesAreBelowTheApplicationsOwnPath() {
        try (Host host = Host.start("--server.servlet.context-path=/erp")) {
            Host.Answered document = host.at("GET", "/erp" + Host.BASE + "/openapi.json")
                    .by(Sample.OFFICE)
                    .send();

            assertThat(document.text()).contains("\"servers\":[\n{\"url\":\"/erp" + Host.BASE + "\"}]");
        }
    }

    /** What the host has for its own resources: it fails whenever it is used. */
    @Configuration(proxyBeanMethods = false)
    static class Hostile {
        @Bean
        Validator validator() {
            return (Validator) Proxy.newProxyInstance(
                    Hostile.class.getClassLoader(), new Class<?>[] {Validator.class}, (self, method, arguments) -> {
                        throw new IllegalStateException("the host's validator was used: " + method.getName());
                    });
        }

        @Bean
        HttpMessageConverter<Object> converter() {
            return new HostileConverter();
        }

        @Bean
        MessageSource messageSource() {
            return new HostileMessages();
        }
    }

    private static final class HostileMessages extends AbstractMessageSource {
        @Override
        protected MessageFormat resolveCode(String code, Locale locale) {
            throw new IllegalStateException("the host's messages were used: " + code);
        }
    }

    private static final class HostileConverter implements HttpMessageConverter<Object> {
        @Override
        public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
            return true;
        }

        @Override
        public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
            return true;
        }

        @Override
        public List<MediaType> getSupportedMediaTypes() {
            return List.of(MediaType.ALL);
        }

        @Override
        public Object read(Class<?> type, HttpInputMessage from) {
            throw new IllegalStateException("the host's converter was used");
        }

        @Override
        public void write(Object value, @Nullable MediaType mediaType, HttpOutputMessage to) {
            throw new IllegalStateException("the host's converter was used");
        }
    }

    private static void postsTheSample(Host host) {
        Sample.begin(host);
        Sample.post(host);
        assertThat(host.get(Sample.OFFICE, Sample.MONTH + "/result").bytes()).isEqualTo(Sample.result(Locale.ENGLISH));
        Host.Answered refused = host.post(Sample.OFFICE, "/findings", "-", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("\"problems\"");
    }

    @Test
    @Fault("RB-S19")
    void whatTheHostHasForItsOwnResourcesIsNeitherUsedNorTouched() {
        try (Host host = Host.start(List.of(Host.Application.class, Hostile.class))) {
            postsTheSample(host);
        }
    }

    /** However it names and reads fields of the application's own. */
    @Test
    @Fault("RB-S19")
    void theHostsMapperIsNotTrusted() {
        try (Host host = Host.start(
                "--spring.jackson.property-naming-strategy=UPPER_CAMEL_CASE",
                "--spring.jackson.deserialization.unwrap-root-value=true",
                "--spring.jackson.serialization.wrap-root-value=true")) {
            postsTheSample(host);
        }
    }
}
