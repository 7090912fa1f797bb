package io.leansafety.market;

import io.leansafety.value.Money;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody careless or bad may hand in instead of a value: the value with one of its parts, however deep, missing,
 * empty or as extreme as its type allows. A value that its own type refuses to be is left out: it never reaches a desk.
 */
final class HostileValues {
    private static final String LONG = "长".repeat(1_000_000);
    private static final List<Object> TEXTS = List.of("", " ", LONG, "a\u0000b", "\u001b[31ma", "\ud800");
    private static final List<Object> DAYS =
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 1));
    private static final List<Object> FAR_DAYS = List.of(LocalDate.of(1, 1, 1), LocalDate.of(9_999, 12, 31));
    private static final List<Object> MONTHS = List.of(
            YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12), YearMonth.of(1, 1), YearMonth.of(9_999, 12));
    private static final List<Object> NUMBERS = List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE);
    private static final List<Object> LONG_NUMBERS = List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE);
    private static final List<Object> AMOUNTS =
            List.of(Money.ofFen(Money.MAX_FEN), Money.ofFen(-Money.MAX_FEN), Money.ZERO);

    private final boolean withNull;
    private final List<Hostile> found = new ArrayList<>();

    /**
     * Something hostile.
     *
     * @param what which part is how
     * @param value the whole
     */
    record Hostile(String what, @Nullable Object value) {
        @Override
        public String toString() {
            return what;
        }
    }

    private HostileValues(boolean withNull) {
        this.withNull = withNull;
    }

    /** Instead of a value of a type. */
    static List<Hostile> insteadOf(Type type, @Nullable Object value, String what, boolean withNull) {
        HostileValues values = new HostileValues(withNull);
        values.vary(type, value, what);
        return values.found;
    }

    private void vary(Type type, @Nullable Object value, String what) {
        Class<?> raw = raw(type);
        if (withNull && !raw.isPrimitive()) {
            add(what, null);
        }
        if (raw == String.class) {
            addAll(what, TEXTS);
        } else if (raw == LocalDate.class) {
            addAll(what, DAYS);
            addAll(what, FAR_DAYS);
        } else if (raw == YearMonth.class) {
            addAll(what, MONTHS);
        } else if (raw == int.class || raw == Integer.class) {
            addAll(what, NUMBERS);
        } else if (raw == long.class) {
            addAll(what, LONG_NUMBERS);
        } else if (raw == Money.class) {
            addAll(what, AMOUNTS);
        } else if (value instanceof Record whole) {
            varyRecord(whole, what);
        } else if (value instanceof Collection<?> list) {
            varyAll(argument(type, 0), list, what);
        } else if (value instanceof Map<?, ?> map) {
            varyAll(argument(type, 1), map, what);
        } else if (value instanceof Optional<?> optional) {
            insteadOf(argument(type, 0), optional.orElse(null), what, false)
                    .forEach(hostile -> add(hostile.what(), Optional.ofNullable(hostile.value())));
        }
    }

    private void varyRecord(Record whole, String what) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            int at = i;
            insteadOf(parts[i].getGenericType(), part(whole, parts[i]), what + "." + parts[i].getName(), withNull)
                    .forEach(
                            hostile -> make(whole, at, hostile.value()).ifPresent(other -> add(hostile.what(), other)));
        }
    }

    /** The first entry as it may be, none, and one that is missing. */
    private void varyAll(Type type, Collection<?> list, String what) {
        boolean isSet = list instanceof Set;
        add(what + "[]", copy(List.of(), isSet));
        if (withNull) {
            add(what + "[null]", copy(Collections.singletonList(null), isSet));
        }
        list.stream()
                .limit(1)
                .flatMap(first -> insteadOf(type, first, what + "[0]", withNull).stream())
                .forEach(hostile -> {
                    List<@Nullable Object> others = new ArrayList<>(list);
                    others.set(0, hostile.value());
                    add(hostile.what(), copy(others, isSet));
                });
    }

    private static Collection<?> copy(List<?> list, boolean isSet) {
        return isSet ? new LinkedHashSet<>(list) : list;
    }

    private void varyAll(Type type, Map<?, ?> map, String what) {
        add(what + "{}", Map.of());
        map.entrySet().stream()
                .limit(1)
                .forEach(first -> insteadOf(type, first.getValue(), what + "{" + first.getKey() + "}", withNull)
                        .forEach(hostile -> {
                            Map<Object, @Nullable Object> others = new LinkedHashMap<>(map);
                            others.put(first.getKey(), hostile.value());
                            add(hostile.what(), others);
                        }));
    }

    private void addAll(String what, List<Object> values) {
        values.forEach(value -> add(what, value));
    }

    private void add(String what, @Nullable Object value) {
        String shown = String.valueOf(value);
        found.add(new Hostile(
                what.contains("=") || value instanceof Record || value instanceof Collection || value instanceof Map
                        ? what
                        : what + "=" + shown.substring(0, Math.min(shown.length(), 20)),
                value));
    }

    /** Whether or not it can be made, a command can be made of anything. */
    private static Optional<Object> make(Record whole, int at, @Nullable Object part) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] all = Arrays.stream(parts).map(each -> part(whole, each)).toArray();
        all[at] = part;
        return make(whole.getClass(), all);
    }

    /** A record of its parts; empty where its type refuses to be. */
    static Optional<Object> make(Class<?> type, @Nullable Object... parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException refused) {
            if (isCommand(type)) {
                throw new AssertionError("a command can be made of anything: " + type, refused);
            }
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("not to be called: " + impossible.getMessage(), impossible);
        }
    }

    /** What is nested in a desk. */
    static boolean isCommand(Class<?> type) {
        return type.getDeclaringClass() != null
                && type.getDeclaringClass().getSimpleName().endsWith("Desk");
    }

    static @Nullable Object part(Record whole, RecordComponent part) {
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("not to be called: " + impossible.getMessage(), impossible);
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        return type instanceof Class<?> known ? known : Object.class;
    }

    private static Type argument(Type type, int at) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[at] : Object.class;
    }
}
