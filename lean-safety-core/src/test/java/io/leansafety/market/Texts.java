package io.leansafety.market;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts with other texts in every place that has one; what is a value, as an id or an amount, stays as it is. */
final class Texts {
    private Texts() {}

    static <T extends Record> T in(T whole, UnaryOperator<String> other) {
        @SuppressWarnings("unchecked") // a record makes its own kind
        T changed = (T) record(whole, other);
        return changed;
    }

    private static Object record(Record whole, UnaryOperator<String> other) {
        @Nullable
        Object[] parts = Stream.of(whole.getClass().getRecordComponents())
                .map(part -> changed(HostileValues.part(whole, part), other))
                .toArray();
        return HostileValues.make(whole.getClass(), parts).orElseThrow();
    }

    private static @Nullable Object changed(@Nullable Object part, UnaryOperator<String> other) {
        if (part instanceof String text) {
            return other.apply(text);
        }
        if (part instanceof List<?> list) {
            return list.stream().map(entry -> changed(entry, other)).toList();
        }
        return part instanceof Record inner && !isValue(inner) ? record(inner, other) : part;
    }

    private static boolean isValue(Record part) {
        String room = part.getClass().getPackageName();
        return room.endsWith(".value") || room.endsWith(".ledger");
    }
}
