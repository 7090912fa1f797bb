package io.leansafety.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as a text. */
final class TextWriter<T> extends ValueSerializer<T> {
    private final Function<T, String> writing;

    TextWriter(Function<T, String> writing) {
        this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext context) {
        to.writeString(writing.apply(value));
    }
}
