package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** The starter's tests run here once more: on this line. */
class Boot35Test {
    @Test
    void theLineIsTheOneThatIsMeant() {
        assertThat(SpringBootVersion.getVersion()).startsWith("3.5.");
    }
}
