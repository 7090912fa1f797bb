package io.leansafety.market;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method of each desk is one unit, which looks again twice where others were first, and says so the third time. */
@Rule("S11")
class EveryDeskLooksAgainTest {
    private static final int SURVIVED = 2;
    private static final int TOO_MANY = 3;

    /** What somebody asks, each as in the first row of the table of who may do what. */
    static List<AuthorityRow> asked() {
        Set<String> seen = new TreeSet<>();
        return AuthorityRow.table().stream()
                .filter(row -> seen.add(row.useCase()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatSomebodyAsksIsAnsweredAfterTwoClashes(AuthorityRow row) {
        AuthorityMarket alone = ready(row);
        AuthorityMarket met = ready(row);
        AtomicInteger clashes = new AtomicInteger(SURVIVED);

        assertThat(ask(row, met, by(met), new ClashingUnits(met.ports, clashes)))
                .isEqualTo(ask(row, alone, by(alone), alone.ports));
        assertOneUnitLookedAgain(clashes);
        assertThat(met.contents()).isEqualTo(alone.contents());
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatSomebodyAsksIsRefusedAsBusyAfterThree(AuthorityRow row) {
        AuthorityMarket met = ready(row);
        Context who = by(met);
        Map<String, Object> before = met.contents();
        AtomicInteger clashes = new AtomicInteger(TOO_MANY);

        assertBusy(ask(row, met, who, new ClashingUnits(met.ports, clashes)));
        assertThat(clashes).hasValue(0);
        assertThat(met.contents()).isEqualTo(before);
    }

    private static AuthorityMarket ready(AuthorityRow row) {
        AuthorityMarket market = AuthorityMarket.about(row.about());
        AuthorityTrial.prepare(market, row);
        return market;
    }

    private static Context by(AuthorityMarket market) {
        return market.by(AuthorityPeople.ACTOR);
    }

    /** What comes of a use case that is asked for over some ports of a market's store. */
    private static Outcome<?> ask(AuthorityRow row, AuthorityMarket market, Context who, Ports over) {
        return requireNonNull(AuthorityAskings.all().get(row.useCase()), row.useCase())
                .ask(market.over(over), who);
    }

    /** A method of a desk that only reads. */
    record Reading(Method desk, Method method) {
        /** What a market gives, which is asked over some ports of its store. */
        @Nullable
        Object in(AuthorityMarket market, Ports over) throws Exception {
            HostileBases bases = new HostileBases(market, desk.getName() + "." + method.getName());
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> bases.of(type, type == int.class ? "atMost" : "id"))
                    .toArray();
            try {
                return method.invoke(desk.invoke(market.over(over).market), arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() instanceof RuntimeException cause ? cause : thrown;
            }
        }

        boolean canBeRefused() {
            return method.getReturnType() == Outcome.class;
        }

        @Override
        public String toString() {
            return desk.getName() + "." + method.getName() + "/" + method.getParameterCount();
        }
    }

    static Stream<Reading> readings() {
        return Stream.of(LeanSafetyMarket.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk"))
                .flatMap(desk -> Stream.of(desk.getReturnType().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> Stream.of(method.getParameterTypes()).noneMatch(Context.class::equals))
                        .map(method -> new Reading(desk, method)));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void whatIsReadIsReadAfterTwoClashes(Reading reading) throws Exception {
        AuthorityMarket market = read();
        AtomicInteger clashes = new AtomicInteger(SURVIVED);

        assertThat(String.valueOf(reading.in(market, new ClashingUnits(market.ports, clashes))))
                .isEqualTo(String.valueOf(reading.in(market, market.ports)));
        assertOneUnitLookedAgain(clashes);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void whatIsReadIsRefusedAsBusyOrThrowsAfterThree(Reading reading) throws Exception {
        AuthorityMarket market = read();
        AtomicInteger clashes = new AtomicInteger(TOO_MANY);
        Callable<@Nullable Object> call = () -> reading.in(market, new ClashingUnits(market.ports, clashes));

        if (reading.canBeRefused()) {
            assertBusy((Outcome<?>) call.call());
        } else {
            assertThatThrownBy(call::call).isInstanceOf(TakenException.class);
        }
        assertThat(clashes).hasValue(0);
    }

    /** A market whose month is published. */
    private static AuthorityMarket read() {
        return asked().stream()
                .filter(row -> row.useCase().equals("months.close"))
                .map(EveryDeskLooksAgainTest::ready)
                .findFirst()
                .orElseThrow();
    }

    /** The last attempt counts the clashes down, too. */
    private static void assertOneUnitLookedAgain(AtomicInteger clashes) {
        assertThat(clashes).hasValue(-1);
    }

    private static void assertBusy(Outcome<?> outcome) {
        assertThat(outcome.problems()).extracting(problem -> problem.code()).containsExactly("busy");
        assertThat(SmallMarket.arguments(outcome)).containsEntry("attempts", "3");
    }
}
