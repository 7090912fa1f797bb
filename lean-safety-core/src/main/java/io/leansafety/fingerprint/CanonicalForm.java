package io.leansafety.fingerprint;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value as bytes that no other value has: each part is its type, its length and its content, so that {@code ("a|b",
 * "c")} is not {@code ("a", "b|c")}, an empty text not an absent one, and 1 not {@code "1"}. Rule S11.
 *
 * <p>A record is its name and its components with theirs, so that no component can be forgotten. Sets and maps come in
 * the order of the hashes of their entries; lists in their own order, or, where it says nothing, like sets.
 */
public final class CanonicalForm {
    private final boolean isOrdered;
    private final HashedBytes bytes;

    private CanonicalForm(boolean isOrdered, HashedBytes bytes) {
        this.isOrdered = isOrdered;
        this.bytes = bytes;
    }

    /** Begins an empty form, in which the order of lists matters. */
    public CanonicalForm() {
        this(true, HashedBytes.kept());
    }

    /** {@return an empty form, in which the order of lists does not matter} */
    public static CanonicalForm unordered() {
        return new CanonicalForm(false, HashedBytes.kept());
    }

    /** Returns the fingerprint of one value, however large, without keeping its bytes. */
    static Fingerprint fingerprint(boolean isOrdered, @Nullable Object value) {
        return new CanonicalForm(isOrdered, HashedBytes.forgotten())
                .value(value)
                .fingerprint();
    }

    /**
     * Adds a value.
     *
     * @param value null, a text, whole number, boolean, enum, date or time, a record, or a list, set, map or optional of
     *     such
     * @return this form
     * @throws IllegalArgumentException if it is of another type, which has no canonical form
     */
    public CanonicalForm value(@Nullable Object value) {
        if (value == null) {
            bytes.writeByte('0');
        } else if (value instanceof Record whole) {
            record(whole);
        } else if (value instanceof Long || value instanceof Integer) {
            number(((Number) value).longValue());
        } else if (value instanceof Boolean is) {
            bytes.writeByte(is ? '+' : '-');
        } else if (value instanceof CharSequence text) {
            text('T', text.toString());
        } else if (value instanceof Enum<?> constant) {
            named('E', constant.getDeclaringClass(), constant.name());
        } else if (value instanceof TemporalAccessor) {
            named('D', value.getClass(), value.toString());
        } else if (value instanceof Optional<?> optional) {
            bytes.writeByte('?');
            value(optional.orElse(null));
        } else {
            collection(value);
        }
        return this;
    }

    private void collection(Object value) {
        if (value instanceof List<?> list && isOrdered) {
            bytes.writeByte('L');
            bytes.writeInt(list.size());
            list.forEach(this::value);
        } else if (value instanceof List<?> || value instanceof Set<?>) {
            bag('B', (Collection<?>) value);
        } else if (value instanceof Map<?, ?> map) {
            bag('M', map.entrySet());
        } else if (value instanceof Map.Entry<?, ?> entry) {
            value(entry.getKey());
            value(entry.getValue());
        } else {
            throw new IllegalArgumentException(
                    "no canonical form for a " + value.getClass().getName());
        }
    }

    /** Hashes have one length and an order of their own, whatever they are of. */
    private void bag(char type, Collection<?> entries) {
        bytes.writeByte(type);
        bytes.writeInt(entries.size());
        Hashes hashes = new Hashes(entries.size());
        for (Object entry : entries) {
            int begin = bytes.beginPart();
            value(entry);
            bytes.endPart(begin, hashes);
        }
        hashes.writeTo(bytes);
    }

    private void record(Record whole) {
        RecordShape shape = RecordShape.of(whole.getClass());
        bytes.write(shape.head());
        for (RecordShape.Part part : shape.parts()) {
            bytes.write(part.head());
            value(part.in(whole));
        }
    }

    private void named(char type, Class<?> of, String content) {
        text(type, of.getSimpleName());
        text('T', content);
    }

    private void text(char type, String text) {
        write(bytes, type, text);
    }

    /** Two bytes for each char: UTF-8 has none for half a surrogate pair, and would write a question mark. */
    static void write(HashedBytes to, char type, String text) {
        to.writeByte(type);
        to.writeInt(text.length());
        to.writeChars(text);
    }

    private void number(long number) {
        bytes.writeByte('I');
        bytes.writeLong(number);
    }

    /** {@return the hash of what was added} */
    public Fingerprint fingerprint() {
        return new Fingerprint(HexFormat.of().formatHex(bytes.hash()));
    }

    /** {@return what was added, in bytes} */
    public byte[] bytes() {
        return bytes.toArray();
    }
}
