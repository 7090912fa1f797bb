package io.leansafety.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.life.Dossier;
import io.leansafety.port.Ports;
import io.leansafety.port.StoredDossiers;
import io.leansafety.port.StoredPublications;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the desks write is read strictly: nothing is left out, added or guessed. */
@Rule("S11")
class ChangeJsonTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path directory;

    /** A change of each kind with nothing in it that may be left out, and one that says everything. */
    private final List<JsonNode> changes = new ArrayList<>();

    @BeforeEach
    void writeEverything() throws IOException {
        try (DirectoryPorts ports = DirectoryPorts.open(directory)) {
            ports.transactions().inOne(() -> {
                StoredPublications.kinds().forEach(kind -> publish(kind, ports));
                StoredDossiers.kinds().forEach(kind -> add(kind, ports));
                return true;
            });
        }
        String line = Files.readString(directory.resolve("units.log"));
        JSON.readTree(line.substring(line.indexOf('['))).forEach(changes::add);
    }

    @Test
    void everyChangeIsThereAndIsReadAsItWasWritten() {
        assertThat(changes).hasSize(2 * (3 + 5)).allSatisfy(ChangeJsonTest::assertReadAsWritten);
    }

    @Test
    void whatIsMissingAnywhereIsRefused() {
        assertThat(changes).allSatisfy(change -> {
            objects(change)
                    .forEach(object -> List.copyOf(object.propertyNames()).stream()
                            .filter(ChangeJsonTest::isComponent)
                            .forEach(name -> {
                                JsonNode value = object.remove(name);
                                assertRefused(change, name);
                                object.set(name, value);
                            }));
        });
    }

    @Test
    void whatIsUnknownAnywhereIsRefused() {
        assertThat(changes)
                .allSatisfy(change -> objects(change).forEach(object -> {
                    object.put("unheard-of", 1);
                    assertRefused(change, "unheard-of");
                    object.remove("unheard-of");
                }));
    }

    /** Whoever looks into a log finds what it says. */
    @Test
    void aChangeIsReadable() {
        assertThat(changes.get(changes.size() - 1).toString())
                .startsWith(
                        "{\"change\":\"tender\",\"version\":{\"stamp\":{\"enterprise\":\"YF\",\"id\":\"D1\",\"version\":2,"
                                + "\"day\":\"2026-10-08\",\"actor\":\"P1\",\"at\":\"2026-10-08T01:02:03.004Z\"},\"step\":\"AWARD\"")
                .contains("\"bids\":[{\"subject\":\"T2\",\"amount\":\"999.01\",\"by\":\"P7\"}")
                .endsWith("\"reason\":\"最低价\"}}");
    }

    private static void assertReadAsWritten(JsonNode change) {
        assertThat(ChangeJson.write(ChangeJson.read(change.toString()))).isEqualTo(change.toString());
    }

    private static void assertRefused(JsonNode change, String name) {
        assertThatThrownBy(() -> ChangeJson.read(change.toString()))
                .as("%s of %s", name, change)
                .isInstanceOf(RuntimeException.class);
    }

    /** The keys of maps, which are codes in capitals, are none: with one less it says something else. */
    private static boolean isComponent(String name) {
        return !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> objects = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            objects.add(object);
        }
        tree.values().forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static <T> void publish(StoredPublications<T> kind, Ports ports) {
        kind.port().apply(ports).add(kind.version(SampleLife.YF, 1));
        kind.port().apply(ports).add(kind.version(SampleLife.YF, 2));
    }

    private static <D extends Dossier<?, ?>> void add(StoredDossiers<D> kind, Ports ports) {
        kind.port().apply(ports).add(kind.bareSample(SampleLife.YF, "D1", 1));
        kind.port().apply(ports).add(kind.sample(SampleLife.YF, "D1", 2));
    }
}
