package io.leansafety.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library's records as JSON, and back: for stores that keep a dossier, a publication or a step of a run as a text.
 * Rule S11.
 *
 * <pre>{@code
 * String json = RecordJson.write(dossier);
 * FindingDossier same = RecordJson.read(json, FindingDossier.class);
 * }</pre>
 *
 * <p>Reading is strict, so that nothing is guessed: what is unknown, missing, there twice or behind the end is refused,
 * and so is a text for a number, or nothing for one. Ids and figures are the texts that they parse; a policy and the
 * facts of a month are documents of the exchange format, each in one text. It is not for exchange: a record's components
 * are its form, and may change with the library. Needs {@code tools.jackson.core:jackson-databind} on the path, which the
 * rest of the library does not.
 */
public final class RecordJson {
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
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(
                    coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .addModule(new TextValues())
            .build();

    private RecordJson() {}

    /**
     * Returns a record as JSON, in one line.
     *
     * @param record a record of the library, or one that is made of them
     * @return its components by name, in their order; what is not given is null
     * @throws RecordFormatException if it is no such record
     */
    public static String write(Object record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JacksonException notWritten) {
            throw RecordFormatException.of(record.getClass(), notWritten);
        }
    }

    /**
     * Returns the record that was written.
     *
     * @param json what {@link #write} gave
     * @param type the type of the record, or of an array of them
     * @param <T> the type
     * @return a record that equals what was written
     * @throws RecordFormatException if the text is anything else
     */
    public static <T> T read(String json, Class<T> type) {
        T read = mapped(json, type);
        if (read == null) {
            throw RecordFormatException.of(type, null);
        }
        return read;
    }

    /** What makes up a record may refuse what it is given by any exception: each may say what that was. */
    private static <T> @Nullable T mapped(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (RuntimeException notRead) {
            throw RecordFormatException.of(type, notRead);
        }
    }
}
