package io.leansafety.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.market.LeanSafetyMarket;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of routes against the desks. */
class RoutesTest {
    private static final List<Route> ROUTES =
            Routes.of(LeanSafetyMarket.using(new InMemoryPorts(), Clock.systemUTC()), Host.BASE);

    /**
     * What may be called at each desk, and how many methods of that name there are: all but the journal at once, which is
     * one unit as long as its reader takes. Here it comes in pages.
     */
    private static Map<String, Long> calls() {
        return Arrays.stream(LeanSafetyMarket.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk"))
                .flatMap(desk -> Arrays.stream(desk.getReturnType().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName)
                        .map(name -> desk.getName() + "." + name))
                .filter(call -> !call.equals("journal.read"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void everyCallOfEveryDeskHasARoute() {
        Map<String, Long> routes = ROUTES.stream()
                .map(Route::operation)
                .map(operation -> Stream.of(operation.split("\\.", -1)).limit(2).collect(Collectors.joining(".")))
                .filter(calls()::containsKey)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(calls()).hasSizeGreaterThan(60);
        assertThat(routes).isEqualTo(calls());
    }

    @Test
    void fewOtherRoutesAreThere() {
        assertThat(ROUTES.stream().map(Route::operation))
                .filteredOn(operation -> !calls().containsKey(operation))
                .containsExactly(
                        "journal.verify.anchor",
                        "assessments.latest",
                        "findings.find.one",
                        "hazards.latest",
                        "handovers.latest",
                        "tenders.latest",
                        "schemas",
                        "openapi");
    }

    @Test
    void noTwoRoutesAreOneAndNoneIsHiddenByAnother() {
        assertThat(ROUTES).extracting(Route::operation).doesNotHaveDuplicates();
        assertThat(ROUTES)
                .extracting(route -> route.method() + " " + route.path())
                .doesNotHaveDuplicates();
        for (Route route : ROUTES) {
            String path = route.path().replaceAll("\\{([a-z]+)}", "x-$1");
            Optional<Route> first = ROUTES.stream()
                    .filter(other -> other.method().equals(route.method()))
                    .filter(other -> path.matches(other.path().replaceAll("\\{[a-z]+}", "[^/]+")))
                    .findFirst();
            assertThat(first).contains(route);
        }
    }

    /** What is read without a decision of its own is decided for each dossier, or is no one's. */
    @Test
    void everyReadIsDecidedUpon() {
        assertThat(ROUTES.stream()
                        .filter(route -> route.input().body().isEmpty()
                                && !route.input().isWrite()
                                && route.part().isEmpty()))
                .extracting(Route::operation)
                .allMatch(operation -> operation.endsWith(".versions")
                        || operation.endsWith(".latest")
                        || List.of(
                                        "findings.find.one",
                                        "findings.price",
                                        "findings.document",
                                        "months.explained",
                                        "schemas",
                                        "openapi")
                                .contains(operation));
    }
}
