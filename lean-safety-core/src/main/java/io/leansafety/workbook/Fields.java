package io.leansafety.workbook;

import io.leansafety.rule.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields that lie deeper, {@code "visits.EARLY.done"}, in places and in trees. */
final class Fields {
    private static final char DOT = '.';

    private Fields() {}

    static Place at(Place here, String field) {
        Place place = here;
        for (String name : field.split("\\.", -1)) {
            place = place.field(name);
        }
        return place;
    }

    /** The value of a field; null without one. */
    static @Nullable Object get(Map<?, ?> tree, String field) {
        int dot = field.indexOf(DOT);
        Object value = tree.get(dot < 0 ? field : field.substring(0, dot));
        return dot < 0 || !(value instanceof Map<?, ?> deeper)
                ? valueHere(value, dot)
                : get(deeper, field.substring(dot + 1));
    }

    private static @Nullable Object valueHere(@Nullable Object value, int dot) {
        return dot < 0 ? value : null;
    }

    /** Sets a field, with the objects that it lies in. */
    static void put(Map<String, Object> tree, String field, Object value) {
        int dot = field.indexOf(DOT);
        if (dot < 0) {
            tree.put(field, value);
            return;
        }
        Object deeper = tree.computeIfAbsent(field.substring(0, dot), any -> new LinkedHashMap<String, Object>());
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = (Map<String, Object>) deeper;
        put(fields, field.substring(dot + 1), value);
    }
}
