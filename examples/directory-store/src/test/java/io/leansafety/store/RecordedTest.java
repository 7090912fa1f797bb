package io.leansafety.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.finding.FindingDossier;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.port.Ports;
import io.leansafety.port.StoredDossiers;
import io.leansafety.port.StoredPublications;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desks recorded, and what was published, is there again when a store is opened again. */
@Rule({"V6", "S11"})
class RecordedTest {
    private static final EnterpriseId YF = SampleLife.YF;
    private static final Reference D1 = new Reference("D1");
    private static final StoredDossiers<FindingDossier> FINDINGS = findings();

    @TempDir
    private Path directory;

    @Test
    void openingItAgainGivesTheSame() {
        List<Object> before;
        try (DirectoryPorts ports = open()) {
            write(ports, () -> StoredPublications.kinds().forEach(kind -> publish(kind, ports)));
            write(ports, () -> StoredDossiers.kinds().forEach(kind -> add(kind, ports)));
            before = everything(ports);
        }
        try (DirectoryPorts again = open()) {
            assertThat(everything(again)).isEqualTo(before).doesNotContain(List.of(), Optional.empty(), 0);
        }
    }

    @Test
    void aVersionThatWasNotWrittenToItsEndIsNotThereAndItsNumberIsFree() throws IOException {
        FindingDossier first = FINDINGS.bareSample(YF, "D1", 1);
        FindingDossier numbered = FINDINGS.sample(YF, "D1", 2);
        try (DirectoryPorts ports = open()) {
            add(ports, first);
            add(ports, numbered);
        }
        byte[] written = Files.readAllBytes(log());
        Files.write(log(), Arrays.copyOf(written, written.length - 1));

        try (DirectoryPorts again = open()) {
            assertThat(again.findings().versions(YF, D1)).containsExactly(first);
            assertThat(again.findings().lastNumber(YF, series(numbered))).isZero();
            add(again, FINDINGS.sample(YF, "D2", 1));
        }
        try (DirectoryPorts again = open()) {
            assertThat(again.findings().versions(YF, D1)).containsExactly(first);
            assertThat(again.findings().lastNumber(YF, series(numbered))).isEqualTo(7);
        }
    }

    @Test
    void aVersionThatWasChangedIsRefused() throws IOException {
        FindingDossier numbered = FINDINGS.sample(YF, "D1", 1);
        try (DirectoryPorts ports = open()) {
            add(ports, numbered);
            add(ports, FINDINGS.bareSample(YF, "D2", 1));
        }
        String text = Files.readString(log());
        Files.writeString(log(), text.replaceFirst("\"amount\":\"50.05\"", "\"amount\":\"50.06\""));

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.damage()).contains(new Damage(log(), 1, 0, false)));
        Files.writeString(log(), text);
        try (DirectoryPorts again = open()) {
            assertThat(again.findings().latest(YF, D1)).contains(numbered);
        }
    }

    private static NumberSeries series(FindingDossier finding) {
        return finding.number().orElseThrow().series();
    }

    /** The kind whose dossiers are findings. */
    @SuppressWarnings("unchecked") // the name says so
    private static StoredDossiers<FindingDossier> findings() {
        return (StoredDossiers<FindingDossier>) StoredDossiers.kinds()
                .filter(kind -> kind.name().equals("findings"))
                .findFirst()
                .orElseThrow();
    }

    private static <T> void publish(StoredPublications<T> kind, Ports ports) {
        kind.port().apply(ports).add(kind.version(YF, 1));
        kind.port().apply(ports).add(kind.version(YF, 2));
    }

    private static <D extends Dossier<?, ?>> void add(StoredDossiers<D> kind, Ports ports) {
        kind.port().apply(ports).add(kind.bareSample(YF, "D1", 1));
        kind.port().apply(ports).add(kind.sample(YF, "D1", 2));
    }

    private static void add(Ports ports, FindingDossier version) {
        write(ports, () -> ports.findings().add(version));
    }

    private static void write(Ports ports, Runnable work) {
        ports.transactions().inOne(() -> {
            work.run();
            return true;
        });
    }

    private static List<Object> everything(Ports ports) {
        List<Object> found = new ArrayList<>();
        StoredPublications.kinds()
                .forEach(kind -> found.add(kind.port().apply(ports).of(YF)));
        StoredDossiers.kinds()
                .forEach(kind -> found.addAll(everything(kind.port().apply(ports))));
        found.add(ports.findings().lastNumber(YF, series(FINDINGS.sample(YF, "D1", 2))));
        return found;
    }

    private static List<Object> everything(Dossiers<?> dossiers) {
        DateSpan days = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return List.of(
                dossiers.versions(YF, D1),
                dossiers.latest(YF, D1),
                dossiers.find(YF, Selection.of(days), Optional.empty(), 9).dossiers(),
                dossiers.during(YF, days));
    }

    private Path log() {
        return directory.resolve("units.log");
    }

    private DirectoryPorts open() {
        return DirectoryPorts.open(directory);
    }
}
