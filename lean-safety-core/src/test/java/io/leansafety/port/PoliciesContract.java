package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.Policy;
import io.leansafety.rule.Rule;
import io.leansafety.value.EnterpriseId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link Policies} keeps; whoever writes one extends this test. */
@Rule({"V6", "S11"})
public abstract class PoliciesContract extends PortContract {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 7, 1);

    protected PoliciesContract() {}

    @Test
    public void anEnterpriseBeginsWithoutPolicies() {
        assertThat(policies().of(Stored.XS)).isEmpty();
    }

    @Test
    public void aPolicyComesBackAsItWas() {
        Policy policy = Stored.policy("xs-52", FIRST);
        write(() -> policies().publish(Stored.XS, policy));

        assertThat(policies().of(Stored.XS)).containsExactly(policy);
    }

    @Test
    public void policiesComeInTheOrderInWhichTheyWerePublished() {
        write(() -> {
            policies().publish(Stored.XS, Stored.policy("a", LATER));
            policies().publish(Stored.XS, Stored.policy("c", FIRST));
            policies().publish(Stored.XS, Stored.policy("b", FIRST));
        });

        assertThat(policies().of(Stored.XS)).extracting(Policy::id).containsExactly("a", "c", "b");
    }

    @Test
    public void anIdIsTakenOncePerFirstDay() {
        write(() -> policies().publish(Stored.XS, Stored.policy("a", FIRST)));
        write(() -> policies().publish(Stored.XS, Stored.policy("a", LATER)));

        assertTaken(() -> policies().publish(Stored.XS, Stored.policy("a", FIRST)));
        assertThat(policies().of(Stored.XS)).hasSize(2);
    }

    @Test
    public void theSameIdAndDayIsFreeInAnotherEnterprise() {
        write(() -> policies().publish(Stored.XS, Stored.policy("a", FIRST)));
        write(() -> policies().publish(Stored.YF, Stored.policy("a", FIRST)));

        assertThat(policies().of(Stored.XS)).hasSize(1);
        assertThat(policies().of(Stored.YF)).hasSize(1);
    }

    @Test
    public void oneOfManyThreadsIsFirst() {
        Policy policy = Stored.policy("a", FIRST);

        assertOneIsFirst((round, runner) -> policies().publish(new EnterpriseId("E" + round), policy));
    }

    private Policies policies() {
        return ports().policies();
    }
}
