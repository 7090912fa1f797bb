package io.leansafety.json;

import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a map from its text. */
final class KeyReader extends KeyDeserializer {
    private final Function<String, ?> parsing;

    KeyReader(Function<String, ?> parsing) {
        this.parsing = parsing;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return parsing.apply(key);
    }
}
