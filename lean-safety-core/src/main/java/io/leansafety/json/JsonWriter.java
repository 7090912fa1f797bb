package io.leansafety.json;

import io.leansafety.value.Ratio;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON document as a stream, UTF-8: each entry of a list on a line of its own, everything else compact. The
 * same values give the same bytes.
 */
final class JsonWriter {
    /** The lists of a document, and those of the objects in it, have their entries on lines. */
    private static final int LEVELS_ON_LINES = 2;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes an object as the whole document; the stream stays open. */
    static void write(OutputStream to, Consumer<JsonWriter> fields) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            fields.accept(new JsonWriter(generator));
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Writes a text, or anything that its {@code toString} writes as the format asks. */
    JsonWriter field(String name, @Nullable Object value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value.toString());
        }
        return this;
    }

    JsonWriter field(String name, Optional<?> value) {
        return field(name, (Object) value.orElse(null));
    }

    /** Writes a field if there is something to write. */
    JsonWriter present(String name, @Nullable Object value) {
        return value == null ? this : field(name, value);
    }

    /** Writes a list of texts within a line, if there is one. */
    JsonWriter texts(String name, Collection<?> values) {
        return values.isEmpty() ? this : allTexts(name, values);
    }

    /** Writes a list of texts within a line, an empty one too. */
    JsonWriter allTexts(String name, Collection<?> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(value -> out.writeString(value.toString()));
        out.writeEndArray();
        return this;
    }

    /** Writes texts by key, in the order of the keys, an empty object too. */
    <K extends Comparable<? super K>> JsonWriter map(String name, Map<K, ?> values) {
        return object(name, inner -> new TreeMap<>(values).forEach((key, value) -> inner.field(key.toString(), value)));
    }

    /** Writes a ratio, if there is one, as short as it can be: where the format takes few decimals, no more are written. */
    JsonWriter ratio(String name, @Nullable Ratio value) {
        return present(name, value == null ? null : shortest(value));
    }

    /** Returns a ratio without the zeros at its end. */
    static String shortest(Ratio ratio) {
        return new BigDecimal(ratio.toString()).stripTrailingZeros().toPlainString();
    }

    JsonWriter number(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonWriter number(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** Writes a list of numbers within a line. */
    JsonWriter numbers(String name, Collection<Integer> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeNumber);
        out.writeEndArray();
        return this;
    }

    JsonWriter bool(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    JsonWriter object(String name, Consumer<JsonWriter> fields) {
        out.writeName(name);
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
        return this;
    }

    JsonWriter nothing(String name) {
        out.writeNullProperty(name);
        return this;
    }

    /** Writes a list of objects, each on a line of its own, if there is one. */
    <T> JsonWriter presentLines(String name, Collection<T> entries, BiConsumer<JsonWriter, T> fields) {
        return entries.isEmpty() ? this : lines(name, entries, fields);
    }

    /** Writes a short list of objects within a line, if there is one. */
    <T> JsonWriter presentList(String name, Collection<T> entries, BiConsumer<JsonWriter, T> fields) {
        return entries.isEmpty() ? this : list(name, entries, fields);
    }

    /** Writes a list of objects, each on a line of its own. */
    <T> JsonWriter lines(String name, Iterable<T> entries, BiConsumer<JsonWriter, T> fields) {
        return list(name, entries, fields, true);
    }

    /** Writes a short list of objects within a line. */
    <T> JsonWriter list(String name, Iterable<T> entries, BiConsumer<JsonWriter, T> fields) {
        return list(name, entries, fields, false);
    }

    /** Writes a field of a tree: maps, lists, truths and numbers as such, everything else as text. */
    void tree(String name, Object value) {
        out.writeName(name);
        tree(value, LEVELS_ON_LINES);
    }

    private void tree(Object value, int levelsOnLines) {
        if (value instanceof Map<?, ?> fields) {
            out.writeStartObject();
            fields.forEach((name, field) -> {
                out.writeName(name.toString());
                tree(field, levelsOnLines - 1);
            });
            out.writeEndObject();
        } else if (value instanceof Collection<?> entries) {
            out.writeStartArray();
            for (Object entry : entries) {
                if (levelsOnLines > 0) {
                    out.writeRaw('\n');
                }
                tree(entry, 0);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value.toString());
        }
    }

    private <T> JsonWriter list(String name, Iterable<T> entries, BiConsumer<JsonWriter, T> fields, boolean onLines) {
        out.writeName(name);
        out.writeStartArray();
        for (T entry : entries) {
            if (onLines) {
                out.writeRaw('\n');
            }
            out.writeStartObject();
            fields.accept(this, entry);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }
}
