package io.leansafety.json;

import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

/** Reads a value from the text that {@link TextWriter} wrote. */
final class TextReader<T> extends FromStringDeserializer<T> {
    private final transient Function<String, T> parsing;

    TextReader(Class<T> type, Function<String, T> parsing) {
        super(type);
        this.parsing = parsing;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
        return parsing.apply(text);
    }
}
