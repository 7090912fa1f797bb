package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.market.HostileValues.Hostile;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is handed in, each desk answers with problems or does it; nothing is thrown, and what is refused wrote nothing.
 * Where somebody asks, anything may be missing; readers need what they read by.
 */
@Rule("S11")
class HostileInputTest {
    private int asked;

    /** The use cases as they are asked for in the table of who may do what, after the steps before them. */
    static List<AuthorityRow> useCases() {
        Set<String> seen = new TreeSet<>();
        return AuthorityRow.table().stream()
                .filter(row -> seen.add(row.useCase()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whateverIsAskedForIsAnswered(AuthorityRow row) {
        AuthorityMarket market = ready(row);
        Object desk = desk(market, row.method());
        Method method = method(desk, row.method());
        List<@Nullable Object> all = arguments(market, row.useCase(), method);
        for (int i = 1; i < all.size(); i++) {
            for (Hostile hostile : instead(method, i, all.get(i), true)) {
                all.set(0, by(market));
                Map<String, Object> before = market.contents();
                Outcome<?> outcome = (Outcome<?>) ask(market, method, all, i, hostile);
                if (outcome instanceof Outcome.Refused<?>) {
                    assertThat(market.contents().equals(before))
                            .as("%s wrote nothing", hostile)
                            .isTrue();
                    assertThat(outcome.problems()).as(hostile.what()).anyMatch(Problem::isError);
                } else if (!market.contents().equals(before)) {
                    market = ready(row);
                }
            }
        }
        assertThat(asked).isPositive();
    }

    /** Those that are asked by a command. */
    static List<AuthorityRow> commands() {
        return useCases().stream()
                .filter(row -> HostileValues.isCommand(commandOf(row)))
                .toList();
    }

    private static Class<?> commandOf(AuthorityRow row) {
        return desks().stream()
                .filter(desk -> row.method().startsWith(desk.getName() + "."))
                .flatMap(desk -> methods(desk.getReturnType(), true).stream())
                .filter(method -> row.method().endsWith("." + method.getName()))
                .findFirst()
                .orElseThrow()
                .getParameterTypes()[1];
    }

    @ParameterizedTest
    @MethodSource("commands")
    void allThatIsMissingIsSaidAtOnce(AuthorityRow row) {
        AuthorityMarket market = ready(row);
        Object desk = desk(market, row.method());
        Method method = method(desk, row.method());
        Class<?> command = method.getParameterTypes()[1];
        Object empty = HostileValues.make(
                        command,
                        Stream.of(command.getRecordComponents())
                                .map(part -> part.getType() == int.class ? (Object) 0 : null)
                                .toArray())
                .orElseThrow();
        Outcome<?> outcome = (Outcome<?>) call(method, desk(market, row.method()), by(market), empty);

        assertThat(paths(outcome)).containsAll(required(command));
    }

    /** What reads, by days and months as far away as can be and pages of any length. */
    @Test
    void whateverIsReadIsAnswered() {
        AuthorityMarket market = AuthorityMarket.about("P1");
        for (Method desk : desks()) {
            for (Method method : methods(desk.getReturnType(), false)) {
                List<@Nullable Object> all = arguments(market, desk.getName() + "." + method.getName(), method);
                for (int i = 0; i < all.size(); i++) {
                    for (Hostile hostile : instead(method, i, all.get(i), false)) {
                        ask(market, method, all, i, hostile);
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(50);
    }

    private @Nullable Object ask(
            AuthorityMarket market, Method method, List<@Nullable Object> all, int at, Hostile hostile) {
        List<@Nullable Object> arguments = new ArrayList<>(all);
        arguments.set(at, hostile.value());
        asked++;
        Object desk = desk(market, method.getDeclaringClass());
        try {
            return method.invoke(desk, arguments.toArray());
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(method + " for " + hostile.what(), thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("not to be called: " + impossible.getMessage(), impossible);
        }
    }

    private static Object call(Method method, Object desk, @Nullable Object... arguments) {
        try {
            return method.invoke(desk, arguments);
        } catch (ReflectiveOperationException thrown) {
            throw new LinkageError("not to be called: " + method, thrown);
        }
    }

    private static List<Hostile> instead(Method method, int at, @Nullable Object value, boolean withNull) {
        Type type = method.getGenericParameterTypes()[at];
        return HostileValues.insteadOf(type, value, method.getParameterTypes()[at].getSimpleName(), withNull);
    }

    private static List<@Nullable Object> arguments(AuthorityMarket market, String useCase, Method method) {
        HostileBases bases = new HostileBases(market, useCase);
        List<@Nullable Object> all = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            all.add(type == Context.class ? by(market) : bases.of(type, type == int.class ? lastName(method) : "id"));
        }
        return all;
    }

    /** A number is a version that is replaced, or how long a page may be. */
    private static String lastName(Method method) {
        return method.getName().equals("receive") ? "replaces" : "atMost";
    }

    private static List<String> paths(Outcome<?> outcome) {
        return outcome.problems().stream()
                .filter(problem -> problem.code().equals("missing-field"))
                .map(Problem::path)
                .toList();
    }

    private static Set<String> required(Class<?> command) {
        return Stream.of(command.getRecordComponents())
                .filter(part -> part.getType() != int.class)
                .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static AuthorityMarket ready(AuthorityRow row) {
        AuthorityMarket market = AuthorityMarket.about(row.about());
        AuthorityTrial.prepare(market, row);
        return market;
    }

    private static Context by(AuthorityMarket market) {
        return market.by(AuthorityPeople.ACTOR);
    }

    private static List<Method> desks() {
        return Stream.of(LeanSafetyMarket.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk"))
                .toList();
    }

    private static Object desk(AuthorityMarket market, Class<?> type) {
        return desks().stream()
                .filter(desk -> desk.getReturnType() == type)
                .map(desk -> call(desk, market.market))
                .findFirst()
                .orElseThrow();
    }

    private static Object desk(AuthorityMarket market, String useCase) {
        return desks().stream()
                .filter(desk -> useCase.startsWith(desk.getName() + "."))
                .map(desk -> call(desk, market.market))
                .findFirst()
                .orElseThrow();
    }

    private static Method method(Object desk, String useCase) {
        return methods(desk.getClass(), true).stream()
                .filter(method -> useCase.endsWith("." + method.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** The methods of a desk by which somebody asks for something, or those which only read. */
    private static List<Method> methods(Class<?> desk, boolean isAsked) {
        return Stream.of(desk.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method ->
                        isAsked == Stream.of(method.getParameterTypes()).anyMatch(Context.class::equals))
                .toList();
    }
}
