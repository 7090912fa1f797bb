package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each public method of each desk is one call, told under its own name. */
@Rule("S11")
class EveryCallIsWatchedTest {
    /** A method of a desk, and what a market gives that desk by. */
    record Asking(Method desk, Method method) {
        void in(AuthorityMarket market, LeanSafetyMarket watched) throws ReflectiveOperationException {
            HostileBases bases = new HostileBases(market, toString());
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> type == Context.class
                            ? market.by(AuthorityPeople.ACTOR)
                            : bases.of(type, type == int.class ? lastName() : "id"))
                    .toArray();
            method.invoke(desk.invoke(watched), arguments);
        }

        private String lastName() {
            return method.getName().equals("receive") ? "replaces" : "atMost";
        }

        @Override
        public String toString() {
            return desk.getName() + "." + method.getName();
        }
    }

    static Stream<Asking> askings() {
        return Stream.of(LeanSafetyMarket.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk"))
                .flatMap(desk -> Stream.of(desk.getReturnType().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Asking(desk, method)));
    }

    @ParameterizedTest
    @MethodSource("askings")
    void aCallIsToldOnceUnderItsOwnName(Asking asking) throws ReflectiveOperationException {
        AuthorityMarket market = AuthorityMarket.about("P1");
        WatchedCalls watcher = new WatchedCalls();
        asking.in(market, market.market.watchedBy(watcher));

        assertThat(watcher.told).hasSize(2);
        assertThat(watcher.told.get(0)).isEqualTo(asking + " begins");
        assertThat(watcher.told.get(1)).matches(asking + " (ACCEPTED|REFUSED)");
    }
}
