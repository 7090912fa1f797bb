package io.leansafety.json;

import com.google.common.collect.ImmutableSet;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.life.DocumentNumber;
import io.leansafety.organization.MarketSubject;
import io.leansafety.pricing.CatalogVersion;
import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SettlementPeriod;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the market answers, component by component; what is absent is left out. A subject is its id, a fingerprint of
 * parts says what they are together, facts stand as in the exchange format, and anything else is the text that it parses.
 */
final class AnswerWriter {
    private static final String OR_NULL = "OrNull";
    private static final Set<Class<?>> TEXTS = ImmutableSet.<Class<?>>builder()
            .addAll(TextValues.types())
            .add(CatalogVersion.class, DocumentNumber.class, RuleId.class, SettlementPeriod.class)
            .build();
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            parts.forEach(part -> ((AccessibleObject) part).setAccessible(true));
            return parts;
        }
    };

    private final ProblemWriter problems;

    AnswerWriter(Locale locale) {
        this.problems = new ProblemWriter(locale);
    }

    /** The fields of something that is an object. */
    void fields(JsonWriter out, Object whole) {
        Optional<FactForms.Form<?>> facts = FactForms.find(whole.getClass());
        if (facts.isPresent()) {
            facts.get().write(out, whole);
        } else if (whole instanceof Problem problem) {
            problems.write(out, problem);
        } else if (whole instanceof PartedFingerprint fingerprint) {
            out.field("whole", fingerprint.whole()).map("parts", fingerprint.parts());
        } else if (whole instanceof Map<?, ?> map) {
            map.forEach((key, value) -> field(out, String.valueOf(key), value));
        } else {
            PARTS.get(whole.getClass()).forEach(part -> field(out, nameOf(part), in(whole, part)));
        }
    }

    static String nameOf(Method part) {
        return nameOf(part.getName());
    }

    /** What may be absent is named so, where an accessor of another name gives it as an optional. */
    static String nameOf(String part) {
        return part.endsWith(OR_NULL) ? part.substring(0, part.length() - OR_NULL.length()) : part;
    }

    private void field(JsonWriter out, String name, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            field(out, name, optional.orElse(null));
        } else if (value instanceof Collection<?> list) {
            list(out, name, list);
        } else if (value instanceof Boolean truth) {
            out.bool(name, truth);
        } else if (value instanceof Integer || value instanceof Long) {
            out.number(name, ((Number) value).longValue());
        } else if (value != null && isObject(value.getClass())) {
            out.object(name, inner -> fields(inner, value));
        } else {
            out.present(name, value == null ? null : text(value));
        }
    }

    private void list(JsonWriter out, String name, Collection<?> list) {
        if (list.stream().allMatch(Integer.class::isInstance)) {
            out.numbers(name, list.stream().map(Integer.class::cast).toList());
        } else if (list.stream().allMatch(entry -> isObject(entry.getClass()))) {
            out.lines(name, list, this::fields);
        } else {
            out.allTexts(name, list.stream().map(AnswerWriter::text).toList());
        }
    }

    /** Whether something is written as an object; a record of one value that has a text of its own is that text. */
    static boolean isObject(Class<?> type) {
        return Map.class.isAssignableFrom(type) || (type.isRecord() && !TEXTS.contains(type));
    }

    private static Object text(Object value) {
        return value instanceof MarketSubject subject ? subject.id() : value;
    }

    private static Object in(Object whole, Method part) {
        try {
            return part.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record must give its " + part.getName(), impossible);
        }
    }
}
