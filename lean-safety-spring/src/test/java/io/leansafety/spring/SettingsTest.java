package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What editors are told of the settings, and the README, are the settings. */
class SettingsTest {
    private static final Pattern PROPERTY =
            Pattern.compile("\"name\": \"lean-safety\\.([^\"]+)\",\\s+\"type\": [^}]*?\"description\": \"([^\"]+)\"");
    private static final Pattern CELL = Pattern.compile("`([a-z.-]+)`");

    private static List<String> described() throws IOException {
        String metadata = Resources.toString(
                Resources.getResource("META-INF/spring-configuration-metadata.json"), StandardCharsets.UTF_8);
        return PROPERTY.matcher(metadata)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    @Test
    void everySettingIsDescribedToEditors() throws IOException {
        assertThat(described())
                .containsExactly(
                        "database",
                        "enabled",
                        "health.enabled",
                        "outbox.batch",
                        "outbox.enabled",
                        "outbox.interval",
                        "schema",
                        "table-prefix",
                        "web.enabled",
                        "web.max-body",
                        "web.path",
                        "zone");
    }

    @Test
    void theReadmeNamesEverySettingAndNoOther() throws IOException {
        List<String> named = Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.equals("## Settings"))
                .filter(line -> line.startsWith("| `"))
                .takeWhile(line -> !line.startsWith("| `MarketChanged`"))
                .flatMap(line -> names(Splitter.on('|').splitToList(line).get(1)))
                .sorted()
                .toList();

        assertThat(named).isEqualTo(described());
    }

    private static Stream<String> names(String cell) {
        return CELL.matcher(cell)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("lean-safety"));
    }
}
