package io.leansafety.fingerprint;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record in which nothing is absent and no list is empty; what it says makes no sense together. */
public final class RecordSample {
    private static final Map<Class<?>, Object> LEAVES = Map.of(
            String.class,
            "X1",
            Integer.class,
            1,
            int.class,
            1,
            Long.class,
            1L,
            long.class,
            1L,
            Boolean.class,
            true,
            boolean.class,
            true,
            LocalDate.class,
            LocalDate.of(2026, 10, 8),
            YearMonth.class,
            YearMonth.of(2026, 10));

    private RecordSample() {}

    /** A record of a type. */
    public static <T extends Record> T of(Class<T> type) {
        return type.cast(sample(type));
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        Object leaf = LEAVES.get(plain);
        if (leaf != null) {
            return leaf;
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return record(plain.isSealed() ? plain.getPermittedSubclasses()[0] : plain);
    }

    private static Object collection(Class<?> type, Type... of) {
        if (Map.class.isAssignableFrom(type)) {
            return Map.of(sample(of[0]), sample(of[1]));
        }
        return Set.class.isAssignableFrom(type) ? ImmutableSet.of(sample(of[0])) : List.of(sample(of[0]));
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> sample(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type.getName(), e);
        }
    }
}
