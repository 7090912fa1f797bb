package io.leansafety.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command, component by component: whatever is wrong with it, and whatever it lacks, is found at once. A list that
 * is not given is empty, as everywhere in the exchange format.
 */
final class CommandReader {
    private final DocumentReader in;
    private final Map<Class<?>, Function<Place, @Nullable Object>> values;

    CommandReader(DocumentReader in) {
        this.in = in;
        this.values = values(in, new Values(in));
    }

    private static Map<Class<?>, Function<Place, @Nullable Object>> values(DocumentReader in, Values values) {
        return ImmutableMap.<Class<?>, Function<Place, @Nullable Object>>builder()
                .put(EntryId.class, values::entry)
                .put(Fingerprint.class, values::fingerprint)
                .put(Integer.class, here -> in.wholeNumber(here, RuleId.EXCHANGE))
                .put(int.class, here -> in.wholeNumber(here, RuleId.EXCHANGE))
                .put(ItemCode.class, values::item)
                .put(LocalDate.class, values::date)
                .put(LocationId.class, values::location)
                .put(Money.class, values::money)
                .put(PersonId.class, values::person)
                .put(Points.class, here -> values.points(here, RuleId.A2))
                .put(Reference.class, values::reference)
                .put(Score.class, values::score)
                .put(String.class, in::text)
                .put(SubjectId.class, values::subject)
                .put(
                        YearMonth.class,
                        here -> Optional.ofNullable(values.period(here))
                                .map(SettlementPeriod::month)
                                .orElse(null))
                .buildOrThrow();
    }

    /**
     * Reads a record.
     *
     * @param given components that are known already, and are no fields
     * @return the record; null where something of it is wrong
     */
    @Nullable
    <R extends Record> R record(Class<R> type, Place here, Map<String, ?> given) {
        int errors = in.problems().errorCount();
        Map<String, RecordComponent> fields = Arrays.stream(type.getRecordComponents())
                .filter(component -> !given.containsKey(component.getName()))
                .collect(toImmutableMap(RecordComponent::getName, component -> component));
        Map<String, @Nullable Object> parts = new HashMap<>(given);
        in.object(here, (name, place) -> {
            RecordComponent field = fields.get(name);
            if (field == null) {
                in.unknown(name, place);
            } else {
                parts.put(name, value(field.getGenericType(), place));
            }
        });
        fields.forEach((name, field) -> complete(parts, field, here.field(name)));
        return in.problems().errorCount() > errors ? null : made(type, parts);
    }

    private void complete(Map<String, @Nullable Object> parts, RecordComponent field, Place place) {
        if (parts.get(field.getName()) != null) {
            return;
        }
        if (field.getType() == List.class) {
            parts.put(field.getName(), List.of());
        } else if (isRequired(field)) {
            in.problems().missing(place);
        }
    }

    static boolean isRequired(RecordComponent field) {
        return !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private @Nullable Object value(Type type, Place here) {
        if (in.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return in.list(here, place -> value(list.getActualTypeArguments()[0], place));
        }
        return value((Class<?>) type, here);
    }

    private @Nullable Object value(Class<?> type, Place here) {
        Optional<FactForms.Form<?>> facts = FactForms.find(type);
        if (facts.isPresent()) {
            return facts.get().reading().apply(in, here);
        }
        Function<Place, @Nullable Object> value = values.get(type);
        if (value != null) {
            return value.apply(here);
        }
        if (type.isEnum()) {
            return named(type.getEnumConstants(), here);
        }
        return type.isSealed() ? one(type, here) : record(type.asSubclass(Record.class), here, Map.of());
    }

    private @Nullable Object named(Object[] all, Place here) {
        String name = in.text(here);
        Optional<Object> named = Arrays.stream(all)
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst();
        if (name != null && named.isEmpty()) {
            in.problems().error("unknown-value", RuleId.EXCHANGE, here, "was", name, "values", List.of(all));
        }
        return named.orElse(null);
    }

    /** One of several records: an object of one field, which is named as the record is. */
    private @Nullable Object one(Class<?> type, Place here) {
        Map<String, Class<?>> kinds = kinds(type);
        Map<String, Object> read = new HashMap<>();
        Set<String> seen = new HashSet<>();
        in.object(here, (name, place) -> {
            Class<?> kind = kinds.get(name);
            if (kind == null || !seen.isEmpty()) {
                in.unknown(name, place);
                return;
            }
            seen.add(name);
            Optional.ofNullable(record(kind.asSubclass(Record.class), place, Map.of()))
                    .ifPresent(made -> read.put(name, made));
        });
        return read.values().stream().findFirst().orElse(null);
    }

    /** The records of a sealed type, by the names of their fields. */
    static Map<String, Class<?>> kinds(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .collect(toImmutableMap(kind -> fieldOf(kind.getSimpleName()), kind -> kind));
    }

    private static String fieldOf(String record) {
        return Ascii.toLowerCase(record.charAt(0)) + record.substring(1);
    }

    static <R extends Record> R made(Class<R> type, Map<String, ?> parts) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> parts.get(component.getName()))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getSimpleName() + " must be made of its components", impossible);
        }
    }
}
