package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** The starter's tests run here once more: on this line. */
class Boot35Test {
    @Test
    void theLineIsTheOneThatIsMeant() {
        assertThat(SpringBootVersion.getVersion()).startsWith("3.5.");
    }

    /** Its types have other names here. Whoever asks for it gets an application without it, and the endpoint. */
    @Test
    void healthIsNotThereAndTheEndpointIs() {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                PlainApplicationTest.PlainApplication.class,
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                "--lean-safety.health.enabled=true",
                "--management.endpoint.leansafety.access=read-only",
                "--management.endpoints.web.exposure.include=leansafety")) {
            assertThat(context.containsBean("leanSafetyHealthIndicator")).isFalse();
            assertThat(context.getBean(LeanSafetyEndpoint.class).describe()).containsKey("schema");
        }
    }
}
