package io.leansafety.json;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON document strictly, token by token: unknown fields, duplicate keys, trailing text, wrong types and what
 * is beyond the limits become problems, and reading goes on as far as the text is JSON at all.
 *
 * <p>A value that is wrong is read as null; its place is remembered by the problems, so that nobody reports it again.
 */
final class DocumentReader {
    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 1_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final long LONGEST_POLICY = 1_000_000;
    private static final JsonFactory FACTORY = factory(Long.MAX_VALUE);
    private static final JsonFactory OF_POLICIES = factory(LONGEST_POLICY);

    private final JsonParser parser;
    private final Problems problems;
    private final Known known = new Known();

    private static JsonFactory factory(long longest) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_TEXT)
                        .maxDocumentLength(longest)
                        .build())
                .build();
    }

    private DocumentReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads a document; a month has as many people and facts as it has, so that only a policy's length has a limit.
     *
     * @param in the text, UTF-8 with or without a byte order mark; closed at the end
     * @param document how problems name it
     * @param problems gathers everything that is wrong
     * @param root reads the root
     * @return what the root gave; empty if the text is no JSON document
     */
    static <T> Optional<T> read(
            InputStream in, Document document, Problems problems, Function<DocumentReader, T> root) {
        JsonFactory factory = document.equals(Document.POLICY) ? OF_POLICIES : FACTORY;
        try (Reader text = utf8(in);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            DocumentReader reader = new DocumentReader(parser, problems);
            try {
                return Optional.ofNullable(reader.root(root, document));
            } catch (StreamConstraintsException e) {
                reader.broken("beyond-limits", document, parser.currentLocation());
            } catch (JacksonException e) {
                if (e.getCause() instanceof CharacterCodingException) {
                    reader.broken("not-utf-8", document, parser.currentLocation());
                } else if (e.getCause() instanceof IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                } else {
                    reader.broken("not-json", document, e.getLocation());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader utf8(InputStream in) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
        } catch (CharacterCodingException atTheStart) {
            return new FailingReader(atTheStart);
        }
        return reader;
    }

    private @Nullable <T> T root(Function<DocumentReader, T> root, Document document) {
        if (parser.nextToken() == null) {
            broken("not-json", document, parser.currentLocation());
            return null;
        }
        T value = root.apply(this);
        if (parser.nextToken() != null) {
            broken("trailing-text", document, parser.currentTokenLocation());
        }
        return value;
    }

    private void broken(String code, Document document, @Nullable TokenStreamLocation at) {
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        problems.add(new Problem(
                code,
                Severity.ERROR,
                document,
                "line " + line + " column " + column,
                RuleId.EXCHANGE,
                Map.of("line", Integer.toString(line), "column", Integer.toString(column))));
    }

    Problems problems() {
        return problems;
    }

    Known known() {
        return known;
    }

    /**
     * Reads the fields of an object, each with the parser at its value. Fields that are null are passed over: null means
     * absent. What is no object is a problem and has no fields.
     */
    void object(Place here, BiConsumer<String, Place> field) {
        if (isNull()) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(here, "object");
            return;
        }
        Names names = new Names();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!names.add(name)) {
                problems.error("duplicate-field", RuleId.EXCHANGE, here.field(name), "field", name);
                parser.skipChildren();
            } else {
                field.accept(name, here.field(name));
            }
        }
    }

    /** Passes over a field that the format does not have. */
    void unknown(String name, Place place) {
        problems.error("unknown-field", RuleId.EXCHANGE, place, "field", name);
        parser.skipChildren();
    }

    /** Passes over a value whose content does not matter here. */
    void skip() {
        parser.skipChildren();
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Reads a list; an entry that could not be read at all is left out. */
    <T> List<T> list(Place here, Function<Place, @Nullable T> entry) {
        List<T> entries = new ArrayList<>();
        if (isNull()) {
            return entries;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(here, "list");
            return entries;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            Place place = here.index(i);
            if (isNull()) {
                wrongType(place, "value");
            }
            T value = entry.apply(place);
            if (value != null) {
                entries.add(value);
            }
        }
        return entries;
    }

    /** Reads a list in which each entry stands once, in the order of the text. */
    <T> Set<T> distinct(Place here, Function<Place, @Nullable T> entry) {
        Set<T> seen = new LinkedHashSet<>();
        list(here, place -> {
            T value = entry.apply(place);
            if (value != null && !seen.add(value)) {
                problems.error("duplicate-entry", RuleId.EXCHANGE, place, "was", value);
            }
            return value;
        });
        return seen;
    }

    /** Reads a text; control characters and lone surrogates are refused. */
    @Nullable
    String text(Place here) {
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(here, "text");
            return null;
        }
        String text = parser.getString();
        if (hasForbidden(text)) {
            problems.error("forbidden-character", RuleId.EXCHANGE, here, "was", text);
            return null;
        }
        return text;
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isPair(String text, int high) {
        return high + 1 < text.length() && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
    }

    /** Reads the text of a decimal: a string, or a JSON number as it is written. */
    @Nullable
    String decimalText(Place here) {
        JsonToken token = parser.currentToken();
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (isNull()) {
            return null;
        }
        if (!isNumber && token != JsonToken.VALUE_STRING) {
            wrongType(here, "decimal");
            return null;
        }
        return parser.getString();
    }

    /** Reads a whole number, written as a JSON number without decimals or exponent. */
    @Nullable
    Integer wholeNumber(Place here, RuleId rule) {
        if (isNull()) {
            return null;
        }
        String text = parser.currentToken().isScalarValue() ? parser.getString() : "";
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && text.length() <= 10) {
            long value = Long.parseLong(text);
            if (value == (int) value) {
                return (int) value;
            }
        }
        problems.error("not-whole", rule, here, "was", text);
        parser.skipChildren();
        return null;
    }

    @Nullable
    Boolean truth(Place here) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> {
                wrongType(here, "truth");
                yield null;
            }
        };
    }

    /** Reads whatever stands here: maps without what is null, lists, truths, and texts; a number is its text. */
    @Nullable
    Object any(Place here) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(here);
            case START_ARRAY -> list(here, this::any);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> truth(here);
            case VALUE_STRING -> text(here);
            default -> decimalText(here);
        };
    }

    /** Reads the fields of an object, in the order of the text. */
    Map<String, Object> fields(Place here) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object(here, (name, place) -> {
            Object value = any(place);
            if (value != null) {
                fields.put(name, value);
            }
        });
        return fields;
    }

    /** Reads one of the values of an enumeration, by its name. */
    <E extends Enum<E>> @Nullable E oneOf(Class<E> values, RuleId rule, Place here) {
        String name = text(here);
        return name == null ? null : named(values, name, rule, here);
    }

    /** The value of that name, which may also be the key of a map. */
    <E extends Enum<E>> @Nullable E named(Class<E> values, String name, RuleId rule, Place here) {
        for (E value : values.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        problems.error("unknown-value", rule, here, "was", name, "values", List.of(values.getEnumConstants()));
        return null;
    }

    /** Says that a document is not of the format that was expected. */
    void checkFormat(@Nullable String was, String wanted, Place place) {
        if (was == null) {
            problems.missing(place);
        } else if (!was.equals(wanted)) {
            problems.error("other-format", RuleId.EXCHANGE, place, "was", was, "wanted", wanted);
        }
    }

    private void wrongType(Place here, String wanted) {
        problems.error("wrong-type-" + wanted, RuleId.EXCHANGE, here);
        parser.skipChildren();
    }

    /** Reports at the first read that the text is not UTF-8. */
    private static final class FailingReader extends Reader {
        private final CharacterCodingException failure;

        FailingReader(CharacterCodingException failure) {
            this.failure = failure;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw failure;
        }

        @Override
        public void close() {
            // nothing is open: the stream behind failed at its first character
        }
    }
}
