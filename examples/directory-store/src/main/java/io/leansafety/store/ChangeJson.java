package io.leansafety.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The changes of a unit of work as JSON, and back: strictly, so that nothing is guessed. */
final class ChangeJson {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // a month of 100,000 people is one text
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            // the components of a record are what it is made of; isFrozen() and the like are not
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new TextValues())
            .build();

    private ChangeJson() {}

    static String write(Change change) {
        return MAPPER.writerFor(Change.class).writeValueAsString(change);
    }

    static Change read(String json) {
        return MAPPER.readValue(json, Change.class);
    }

    /** The changes of a unit of work, of which each is written already, as one line. */
    static String line(List<String> changes) {
        return "[" + String.join(",", changes) + "]";
    }

    static List<Change> readLine(String line) {
        return MAPPER.readValue(line, CHANGES);
    }
}
