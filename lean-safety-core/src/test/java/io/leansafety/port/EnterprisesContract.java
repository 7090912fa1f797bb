package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.EnterpriseId;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all ports keep of enterprises: none sees what another has. */
@Rule({"S9", "S11"})
@Fault("RB-S03")
public abstract class EnterprisesContract extends PortContract {
    private static final EnterpriseId UNKNOWN = new EnterpriseId("NOBODY");

    protected EnterprisesContract() {}

    @Test
    public void whoHasNothingSeesWhatAnUnknownOneSees() {
        fill(Stored.XS);

        Map<String, Function<EnterpriseId, Object>> reads = Filled.reads(ports());
        assertThat(reads)
                .allSatisfy((name, read) -> assertThat(read.apply(Stored.YF))
                        .isEqualTo(read.apply(UNKNOWN))
                        .isNotEqualTo(read.apply(Stored.XS)));
    }

    @Test
    public void whatAnotherWritesChangesNothing() {
        fill(Stored.XS);
        Map<String, Object> before = Filled.of(ports(), Stored.XS);
        fill(Stored.YF);

        assertThat(Filled.of(ports(), Stored.XS)).isEqualTo(before);
    }

    @Test
    public void everyMethodThatIsToldAnEnterpriseIsAsked() {
        TreeSet<String> named = new TreeSet<>(Filled.reads(ports()).keySet());
        named.addAll(Filled.writes(ports(), Stored.XS).keySet());
        named.add("Anchors.keep");
        named.add("Outbox.pending");
        StoredDossiers.kinds()
                .filter(kind -> !kind.hasNumbers())
                .forEach(kind -> named.add(Filled.named(kind.name(), "lastNumber")));

        assertThat(Stream.of(Ports.class.getMethods())
                        .filter(port -> port.getReturnType() != Transactions.class)
                        .filter(port -> port.getReturnType() != WageFacts.class)
                        .flatMap(EnterprisesContract::methodsOf)
                        .collect(Collectors.toSet()))
                .isEqualTo(named);
    }

    private static Stream<String> methodsOf(Method port) {
        return Arrays.stream(port.getReturnType().getMethods())
                .map(method -> Filled.named(port.getName(), method.getName()));
    }

    private void fill(EnterpriseId enterprise) {
        write(() -> Filled.writes(ports(), enterprise).values().forEach(Runnable::run));
        ports().anchors().keep(enterprise, Stored.entries(enterprise, 2).get(1).anchor());
    }
}
