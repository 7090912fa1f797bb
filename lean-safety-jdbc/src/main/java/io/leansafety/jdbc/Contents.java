package io.leansafety.jdbc;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.leansafety.json.RecordFormatException;
import io.leansafety.rule.RefusedException;
import io.leansafety.value.EnterpriseId;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Long texts, as the facts of a month: in parts, so that neither is ever one value of the database or one string in memory.
 * What was read of late is remembered by its hash, since the market asks for the organization in every call; a text of
 * another hash is another key, so that what is remembered is never out of date. What is too long for that is remembered for
 * the rest of its unit: a month is computed from its facts, and then they say who may post it.
 */
final class Contents {
    private static final long MOST_BYTES = 32L << 20;

    /** In one segment: what weighs more than the share of a segment would never be kept. */
    private final Cache<Key, Known> known = CacheBuilder.newBuilder()
            .concurrencyLevel(1)
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Known value) -> value.bytes())
            .build();

    private record Key(Class<?> type, String hash) {}

    private record Known(Object value, int bytes) {}

    /**
     * Where a text is.
     *
     * @param enterprise whose it is
     * @param id what it is of, as {@code facts:2026-10:1}
     */
    record Place(EnterpriseId enterprise, String id) {}

    /**
     * What is known of a text.
     *
     * @param place where it is
     * @param hash the SHA-256 of its bytes in UTF-8
     */
    record Text(Place place, String hash) {}

    /** Writes a text, part by part. Returns its hash. */
    String write(Sql sql, Place place, Consumer<OutputStream> writing) {
        PartsOutput output = new PartsOutput(sql, place);
        try (output) {
            writing.accept(output);
        }
        return output.hash();
    }

    /**
     * Returns the value that a text makes, which may be remembered.
     *
     * @throws DatabaseException if the text is not what was written
     */
    <T> T read(Sql sql, Text text, Class<T> type, Function<InputStream, T> reading) {
        Key key = new Key(type, text.hash());
        Object remembered = recall(sql, key);
        if (remembered != null) {
            return type.cast(remembered);
        }
        try (PartsInput input = new PartsInput(sql, text.place())) {
            T value = read(input, text, reading);
            known.put(key, new Known(value, input.bytes()));
            sql.remember(key, value);
            return value;
        }
    }

    /**
     * Returns the value that a text makes by now: whoever looks at what was posted wants what is there.
     *
     * @throws DatabaseException if the text is not what was written
     */
    <T> T readAnew(Sql sql, Text text, Function<InputStream, T> reading) {
        try (PartsInput input = new PartsInput(sql, text.place())) {
            return read(input, text, reading);
        }
    }

    private @Nullable Object recall(Sql sql, Key key) {
        Known remembered = known.getIfPresent(key);
        return remembered == null ? sql.recall(key) : remembered.value();
    }

    /** What can't be read is not as it was written; if it is, the failure comes out as it is. */
    private static <T> T read(PartsInput input, Text text, Function<InputStream, T> reading) {
        try {
            T value = reading.apply(input);
            input.checkHash(text.hash());
            return value;
        } catch (RefusedException | RecordFormatException | UncheckedIOException unreadable) {
            input.checkHash(text.hash());
            throw unreadable;
        }
    }
}
