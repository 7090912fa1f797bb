package io.leansafety.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.ledger.SealedEntry;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule({"S9", "S11"})
class DirectoryPortsTest {
    private static final EnterpriseId YF = SampleLife.YF;
    private static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();

    @TempDir
    private Path directory;

    @Test
    void openingItAgainGivesTheSame() {
        List<Object> before;
        try (DirectoryPorts ports = open()) {
            SampleLife life = new SampleLife(ports);
            life.post();
            life.reverse();
            life.post();
            life.deliverOneEvent();
            before = everything(ports);
        }
        try (DirectoryPorts again = open()) {
            assertThat(everything(again)).isEqualTo(before).doesNotContain(List.of(), Optional.empty());
        }
    }

    /** What a host writes is what it reads, before and after opening again. */
    @Test
    void aMonthGoesOnWhereItWasAfterOpeningAgain() {
        try (DirectoryPorts ports = open()) {
            new SampleLife(ports).prepare();
        }
        try (DirectoryPorts again = open()) {
            new SampleLife(again).approveAndPost();
        }
        try (DirectoryPorts again = open()) {
            assertThat(new SampleLife(again).isSound()).isTrue();
        }
    }

    @Test
    void aUnitThatWasNotWrittenToItsEndIsNotThere() throws IOException {
        List<Object> before;
        Path log = directory.resolve("units.log");
        try (DirectoryPorts ports = open()) {
            new SampleLife(ports).prepare();
            before = everything(ports);
        }
        long end = Files.size(log);
        try (DirectoryPorts ports = open()) {
            new SampleLife(ports).approveAndPost();
        }
        Files.write(log, Arrays.copyOf(Files.readAllBytes(log), (int) end + 200));

        try (DirectoryPorts again = open()) {
            assertThat(everything(again).subList(1, 6)).isEqualTo(before.subList(1, 6));
        }
    }

    @Test
    void nothingOfAUnitThatFailsIsKept() {
        try (DirectoryPorts ports = open()) {
            assertThatThrownBy(() -> ports.transactions().inOne(() -> {
                        ports.policies().publish(YF, POLICY);
                        throw new IllegalArgumentException("no");
                    }))
                    .hasMessage("no");
            assertThat(ports.policies().of(YF)).isEmpty();
        }
        assertThat(directory.resolve("units.log")).isEmptyFile();
    }

    @Test
    void nothingOfAUnitWhoseFailureWasSwallowedIsKept() {
        try (DirectoryPorts ports = open()) {
            publish(ports);
            assertThatThrownBy(() -> ports.transactions().inOne(() -> {
                        assertThatThrownBy(() -> ports.policies().publish(YF, POLICY));
                        ports.policies().publish(new EnterpriseId("XS"), POLICY);
                        return true;
                    }))
                    .isInstanceOf(TakenException.class);
        }
        try (DirectoryPorts again = open()) {
            assertThat(again.policies().of(YF)).containsExactly(POLICY);
            assertThat(again.policies().of(new EnterpriseId("XS"))).isEmpty();
        }
    }

    @Test
    void whatCannotBeWrittenIsNotThere() {
        try (DirectoryPorts ports = open()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> publish(ports));
            assertThat(Thread.interrupted()).isTrue();

            assertThat(ports.policies().of(YF)).isEmpty();
        }
    }

    @Test
    void isHeldByOneAtATime() {
        try (DirectoryPorts ports = open()) {
            assertThat(ports.policies().of(YF)).isEmpty();
            assertThatThrownBy(this::open).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.reason()).isEqualTo(StoreException.Reason.IN_USE);
                assertThat(e).hasMessage(directory + " is in use: one process at a time holds a store");
            });
        }
        open().close();
    }

    @Test
    void givesTheDirectoryBackWhenItCannotBeOpened() throws IOException {
        try (DirectoryPorts ports = open()) {
            publish(ports);
            ports.transactions().inOne(() -> {
                ports.policies().publish(new EnterpriseId("XS"), POLICY);
                return true;
            });
        }
        Path log = directory.resolve("units.log");
        String text = Files.readString(log);
        Files.writeString(log, text.replaceFirst("\"YF\"", "\"YG\""));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.damage()).contains(new Damage(log, 1, 0, false)));
        }
        Files.writeString(log, text);
        open().close();
    }

    /** A posting that is lost so could be posted, and paid, again. */
    @Test
    void aLastUnitThatWasChangedIsRefusedAndNotCutOff() throws IOException {
        Path log = directory.resolve("units.log");
        try (DirectoryPorts ports = open()) {
            new SampleLife(ports).post();
        }
        byte[] damaged = Files.readAllBytes(log);
        damaged[damaged.length - 20] ^= 1;
        Files.write(log, damaged);

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));
        assertThat(log).hasBinaryContent(damaged);
    }

    @Test
    void anAnchorThatWasChangedIsRefusedAndGivesTheDirectoryBack() throws IOException {
        Path anchors = directory.resolve("anchors").resolve("anchors.log");
        try (DirectoryPorts ports = open()) {
            new SampleLife(ports).post();
        }
        String text = Files.readString(anchors);
        Files.writeString(anchors, text.replaceFirst(" YF ", " YG "));

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.damage()).contains(new Damage(anchors, 1, 0, true)));
        Files.writeString(anchors, text);
        open().close();
    }

    @Test
    void readingChangesNothingOfWhatACrashLeft() throws IOException {
        Path log = directory.resolve("units.log");
        try (DirectoryPorts ports = open()) {
            publish(ports);
        }
        byte[] torn = Arrays.copyOf(Files.readAllBytes(log), (int) Files.size(log) - 1);
        Files.write(log, torn);

        try (DirectoryPorts ports = open()) {
            assertThat(ports.policies().of(YF)).isEmpty();
        }
        assertThat(log).hasBinaryContent(torn);
        try (DirectoryPorts ports = open()) {
            publish(ports);
        }
        try (DirectoryPorts ports = open()) {
            assertThat(ports.policies().of(YF)).containsExactly(POLICY);
        }
    }

    /** The log alone does not tell that its last units were cut off; the anchor beside it does. */
    @Test
    void aLogThatWasCutIsFoundByTheAnchor() throws IOException {
        Path log = directory.resolve("units.log");
        try (DirectoryPorts ports = open()) {
            new SampleLife(ports).post();
        }
        List<String> units = Files.readAllLines(log);
        Files.write(log, units.subList(0, units.size() - 1), StandardOpenOption.TRUNCATE_EXISTING);

        try (DirectoryPorts again = open()) {
            assertThat(new SampleLife(again).isSound()).isFalse();
        }
    }

    private DirectoryPorts open() {
        return DirectoryPorts.open(directory);
    }

    private static void publish(Ports ports) {
        ports.transactions().inOne(() -> {
            ports.policies().publish(YF, POLICY);
            return true;
        });
    }

    /** All that the ports can be asked; the policies first. */
    private static List<Object> everything(Ports ports) {
        List<SealedEntry> journal = new ArrayList<>();
        ports.journalEntries().read(YF, journal::add);
        return List.of(
                ports.policies().of(YF),
                ports.receivedMonths().latest(YF, SampleLife.MONTH),
                ports.runs().history(YF, SampleLife.MONTH).steps().subList(0, 1),
                ports.runs().months(YF),
                ports.requests().find(YF, SampleLife.PREPARED),
                ports.outbox().pending(1),
                ports.runs().history(YF, SampleLife.MONTH),
                ports.runs().find(YF, SampleLife.MONTH, 1),
                ports.runs().figures(YF, SampleLife.MONTH),
                journal,
                ports.journalEntries().end(YF),
                ports.anchors().latest(YF));
    }
}
