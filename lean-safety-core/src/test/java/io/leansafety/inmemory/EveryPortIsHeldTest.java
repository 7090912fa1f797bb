package io.leansafety.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.leansafety.port.CallWatcher;
import io.leansafety.port.Dossiers;
import io.leansafety.port.EventReceiver;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.Publications;
import io.leansafety.port.RosterPlanner;
import io.leansafety.port.StoredDossiers;
import io.leansafety.port.StoredPublications;
import io.leansafety.port.WageFacts;
import io.leansafety.rule.Rule;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every port has an adapter in memory, which a test holds to the port's contract. */
@Rule("S11")
class EveryPortIsHeldTest {
    /** A planner, a receiver, a payroll and a watcher are no part of a store; forwarding ports have another's. */
    @Test
    void everyPortIsAmongThePortsOfAStore() {
        assertThat(new ClassFileImporter()
                        .importPath(Path.of("target/classes/io/leansafety/port")).stream()
                                .filter(JavaClass::isInterface)
                                .filter(port -> !port.getSimpleName().equals("package-info"))
                                .filter(port -> !port.isEquivalentTo(Ports.class))
                                .filter(port -> !port.isEquivalentTo(ForwardingPorts.class))
                                .filter(port -> !port.isEquivalentTo(RosterPlanner.class))
                                .filter(port -> !port.isEquivalentTo(EventReceiver.class))
                                .filter(port -> !port.isEquivalentTo(WageFacts.class))
                                .filter(port -> !port.isEquivalentTo(CallWatcher.class))
                                .filter(port -> !port.isEquivalentTo(CallWatcher.Watch.class))
                                .map(JavaClass::getSimpleName))
                .hasSameElementsAs(ports().map(Class::getSimpleName).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ports")
    void aPortHasAnAdapterInMemory(Class<?> port) throws ClassNotFoundException {
        assertThat(port).isAssignableFrom(named("io.leansafety.inmemory.InMemory" + port.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("ports")
    void aTestHoldsTheAdapterToTheContract(Class<?> port) throws ClassNotFoundException {
        Class<?> contract = named("io.leansafety.port." + port.getSimpleName() + "Contract");

        assertThat(contract).isAbstract();
        assertThat(contract).isAssignableFrom(named("io.leansafety.inmemory.InMemory" + port.getSimpleName() + "Test"));
    }

    /** Findings, hazards and the others have one type of port: their contract is run with each. */
    @Test
    void theContractOfASharedTypeIsRunWithEveryKind() {
        assertThat(StoredDossiers.kinds().map(StoredDossiers::name))
                .containsExactlyInAnyOrderElementsOf(portsOf(Dossiers.class));
        assertThat(StoredPublications.kinds().map(StoredPublications::name))
                .containsExactlyInAnyOrderElementsOf(portsOf(Publications.class));
    }

    private static List<String> portsOf(Class<?> type) {
        return Stream.of(Ports.class.getMethods())
                .filter(port -> port.getReturnType() == type)
                .map(Method::getName)
                .toList();
    }

    /** The types of the ports of a store, each once. */
    static Stream<Class<?>> ports() {
        return Stream.of(Ports.class.getMethods())
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type != WageFacts.class)
                .distinct();
    }

    private static Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
