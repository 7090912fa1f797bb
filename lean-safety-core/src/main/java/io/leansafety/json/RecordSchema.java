package io.leansafety.json;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.rule.Problem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Describes commands and answers as JSON Schemas, by the same table of facts by which they are read and written. */
final class RecordSchema {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private final String definitionsAt;
    private final String exchangeAt;
    private final Map<String, Object> definitions;

    RecordSchema(String definitionsAt, String exchangeAt, Map<String, Object> definitions) {
        this.definitionsAt = definitionsAt;
        this.exchangeAt = exchangeAt;
        this.definitions = definitions;
    }

    Map<String, Object> of(Type type, Set<String> leftOut) {
        if (type instanceof ParameterizedType parameterized) {
            return of((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        return type instanceof Class<?> known ? of(known, leftOut) : Map.of();
    }

    private Map<String, Object> of(Class<?> raw, Type[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(arguments[0], Set.of()));
        }
        if (raw == Optional.class) {
            return of(arguments[0], Set.of());
        }
        return Map.class.isAssignableFrom(raw)
                ? Map.of("type", "object", "additionalProperties", of(arguments[1], Set.of()))
                : Map.of("type", "object");
    }

    private Map<String, Object> of(Class<?> type, Set<String> leftOut) {
        Optional<FactForms.Form<?>> facts = FactForms.find(type);
        if (facts.isPresent()) {
            return Map.of("$ref", exchangeAt + facts.get().schema());
        } else if (type == Problem.class || type == PartedFingerprint.class) {
            return Map.of("type", "object");
        } else if (WHOLE.contains(type)) {
            return Map.of("type", "integer");
        } else if (type == boolean.class) {
            return Map.of("type", "boolean");
        } else if (type.isEnum()) {
            return Map.of("type", "string", "enum", List.of(type.getEnumConstants()));
        } else if (type.isSealed() && type.isInterface()) {
            return defined(type, () -> union(type), Set.of());
        }
        return AnswerWriter.isObject(type) ? defined(type, () -> record(type, leftOut), leftOut) : text(type);
    }

    private static Map<String, Object> text(Class<?> type) {
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        return type == YearMonth.class
                ? Map.of("type", "string", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$")
                : Map.of("type", "string");
    }

    private interface Making {
        Map<String, Object> make();
    }

    private Map<String, Object> defined(Class<?> type, Making making, Set<String> leftOut) {
        String name = nameOf(type) + (leftOut.isEmpty() ? "" : ".body");
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, making.make());
        }
        return Map.of("$ref", definitionsAt + name);
    }

    private static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private Map<String, Object> union(Class<?> type) {
        List<Object> kinds = new ArrayList<>();
        CommandReader.kinds(type)
                .forEach((name, kind) -> kinds.add(object(Map.of(name, of((Type) kind, Set.of())), List.of(name))));
        return Map.of("oneOf", kinds);
    }

    private Map<String, Object> record(Class<?> type, Set<String> leftOut) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (!leftOut.contains(part.getName())) {
                String name = AnswerWriter.nameOf(part.getName());
                fields.put(name, of(part.getGenericType(), Set.of()));
                if (CommandReader.isRequired(part) && !isLenient(part.getType())) {
                    required.add(name);
                }
            }
        }
        return object(fields, required);
    }

    private static boolean isLenient(Class<?> type) {
        return type == List.class || type == Optional.class;
    }

    private static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", fields);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }
}
