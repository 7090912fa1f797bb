package io.leansafety.market;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every value of the library that some values lead to, by their public methods without arguments. */
final class Reachable {
    /** An amount by itself says nothing of anybody, and its text is there to be read; so are an explanation's. */
    private static final Set<String> TOLD = Set.of("io.leansafety.value", "io.leansafety.rule");

    private final Set<Object> seen = new HashSet<>();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final Set<String> types = new TreeSet<>();
    private final Set<String> singing = new TreeSet<>();

    private Reachable() {}

    static Reachable from(List<Object> roots) {
        Reachable reachable = new Reachable();
        reachable.add(roots);
        while (!reachable.waiting.isEmpty()) {
            reachable.visit(reachable.waiting.pop());
        }
        return reachable;
    }

    /** The types that were met. */
    Set<String> types() {
        return types;
    }

    /** Those of them whose text names a {@link Canary}. */
    Set<String> singing() {
        return singing;
    }

    private void add(Object value) {
        if (value instanceof Iterable<?> many) {
            many.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, kept) -> {
                add(key);
                add(kept);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value != null && isPersonal(value.getClass()) && seen.add(value)) {
            waiting.push(value);
        }
    }

    private static boolean isPersonal(Class<?> type) {
        return type.getName().startsWith("io.leansafety.") && !type.isEnum() && !TOLD.contains(type.getPackageName());
    }

    private void visit(Object value) {
        types.add(value.getClass().getName());
        if (Canary.sings(value.toString())) {
            singing.add(value.getClass().getName());
        }
        Stream.of(value.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass().getName().startsWith("io.leansafety."))
                .forEach(method -> add(call(method, value)));
    }

    private static Object call(Method method, Object value) {
        try {
            method.setAccessible(true);
            return method.invoke(value);
        } catch (ReflectiveOperationException notForThisValue) {
            return Optional.empty();
        }
    }
}
