package io.leansafety.fingerprint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.leansafety.fingerprint.RecordShape.Part;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a record with one thing in it changed: each component of it, and of each record, list and map in it, found by
 * reflection, so that none is passed over.
 */
public final class RecordChanges {
    private RecordChanges() {}

    /**
     * A changed copy.
     *
     * @param component the component that was changed, as {@code "WageFact.performance"}
     * @param path where it is, as {@code "wages[2].performance.fen"}
     * @param whole the copy
     */
    public record Change<T>(String component, String path, T whole) {}

    /** Every change that the constructors allow. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> List<Change<T>> of(T whole) {
        return record(whole)
                .map(change -> new Change<>(change.component(), change.path(), (T) change.whole()))
                .toList();
    }

    private static Stream<Change<Object>> record(Record whole) {
        List<Part> parts = RecordShape.of(whole.getClass()).parts();
        List<Change<Object>> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            String name = parts.get(i).name();
            String component = whole.getClass().getSimpleName() + "." + name;
            changed(parts.get(i).in(whole))
                    .forEach(change -> with(whole, at, change.whole())
                            .ifPresent(copy -> changes.add(new Change<>(
                                    change.component().isEmpty() ? component : change.component(),
                                    name + change.path(),
                                    copy))));
        }
        return changes.stream();
    }

    private static Stream<Change<Object>> changed(@Nullable Object value) {
        if (value instanceof Record inner) {
            return record(inner)
                    .map(change -> new Change<>(
                            isValue(inner) ? "" : change.component(), "." + change.path(), change.whole()));
        } else if (value instanceof List<?> list) {
            return list(list);
        } else if (value instanceof Map<?, ?> map) {
            return map(map);
        } else if (value instanceof Set<?> set) {
            return set.stream().limit(1).map(gone -> new Change<>("", "{}", Sets.difference(set, Set.of(gone))));
        }
        return leaf(value).map(other -> new Change<>("", "", other));
    }

    /** Money, an id: a component that holds one is changed, not the one that the value is made of. */
    private static boolean isValue(Record inner) {
        return inner.getClass().getPackageName().endsWith(".value");
    }

    private static Stream<Change<Object>> list(List<?> list) {
        List<Change<Object>> changes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(at);
            changes.add(new Change<>("", "[-" + at + "]", shorter));
            changed(list.get(i)).forEach(change -> {
                List<Object> copy = new ArrayList<>(list);
                copy.set(at, change.whole());
                changes.add(new Change<>(change.component(), "[" + at + "]" + change.path(), copy));
            });
        }
        return changes.stream();
    }

    private static Stream<Change<Object>> map(Map<?, ?> map) {
        return map.entrySet().stream().flatMap(entry -> {
            Stream<Optional<Change<Object>>> keys = changed(entry.getKey())
                    .map(change -> changed(change, without(map, entry, change.whole(), entry.getValue())));
            Stream<Optional<Change<Object>>> values = changed(entry.getValue())
                    .map(change -> changed(change, without(map, entry, entry.getKey(), change.whole())));
            return Stream.concat(keys, values).flatMap(Optional::stream);
        });
    }

    private static Optional<Change<Object>> changed(Change<Object> change, Optional<Object> copy) {
        return copy.map(whole -> new Change<>(change.component(), "{}" + change.path(), whole));
    }

    private static Optional<Object> without(Map<?, ?> map, Map.Entry<?, ?> gone, Object key, Object value) {
        ImmutableMap.Builder<Object, Object> copy = ImmutableMap.builder();
        map.entrySet().stream().filter(entry -> !entry.equals(gone)).forEach(copy::put);
        return key.equals(gone.getKey()) || !map.containsKey(key)
                ? Optional.of(copy.put(key, value).build())
                : Optional.empty();
    }

    private static Stream<Object> leaf(@Nullable Object value) {
        if (value instanceof String text) {
            char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            return Stream.of(text.substring(0, Math.max(0, text.length() - 1)) + (last == '1' ? '2' : '1'));
        } else if (value instanceof Integer number) {
            return Stream.of(number + 1, number - 1);
        } else if (value instanceof Long number) {
            return Stream.of(number + 1, number - 1);
        } else if (value instanceof Boolean is) {
            return Stream.of(!is);
        } else if (value instanceof LocalDate date) {
            return Stream.of(date.plusDays(1));
        } else if (value instanceof YearMonth month) {
            return Stream.of(month.plusMonths(1));
        } else if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .limit(1)
                    .map(other -> other);
        }
        return Stream.empty();
    }

    private static Optional<Object> with(Record whole, int at, Object value) {
        List<Part> parts = RecordShape.of(whole.getClass()).parts();
        Object[] arguments = parts.stream().map(part -> part.in(whole)).toArray();
        arguments[at] = value;
        try {
            return Optional.of(constructor(whole.getClass()).newInstance(arguments));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }
}
