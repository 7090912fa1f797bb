package io.leansafety.json;

import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the market's desks, and what they answer, as JSON: for whoever lets others ask from outside.
 *
 * <pre>{@code
 * Outcome<FindingsDesk.WriteDown> command = MarketJson.read(body, FindingsDesk.WriteDown.class, Map.of());
 * MarketJson.write(receipt.dossier(), Locale.CHINESE, answer);
 * }</pre>
 *
 * <p>A command is an object of its components. Facts in it, a finding, a catalog, a policy, stand as in the documents of
 * {@link Exchange}; of several kinds of records, as what an amended entry says, one is an object of one field of its name.
 * Reading is as strict as there, and everything that is wrong or missing comes back at once. In an answer what is absent
 * is left out, and problems have sentences.
 */
public final class MarketJson {
    private MarketJson() {}

    /**
     * Reads a command. Only its form is checked; the desk checks what it means.
     *
     * @param <C> the type of the command
     * @param document the text, UTF-8, closed once it is read
     * @param type the command
     * @param given components that are known from elsewhere, and may not stand in the text
     * @return the command, or everything that is wrong with its form
     */
    public static <C extends Record> Outcome<C> read(InputStream document, Class<C> type, Map<String, ?> given) {
        Problems problems = new Problems();
        Optional<C> command = DocumentReader.read(
                document,
                Document.REQUEST,
                problems,
                in -> new CommandReader(in).record(type, Place.in(Document.REQUEST), given));
        return Outcome.of(problems, command::orElseThrow);
    }

    /**
     * Writes an answer as one object, each entry of its lists on a line of its own.
     *
     * @param answer a record of the library, or a map of names to what an answer is made of
     * @param locale the language of problems in it
     * @param to where it goes, UTF-8; stays open
     */
    public static void write(Object answer, Locale locale, OutputStream to) {
        JsonWriter.write(to, out -> new AnswerWriter(locale).fields(out, answer));
    }

    /**
     * Describes a command or an answer as a JSON Schema.
     *
     * @param type the record, or a list or map of such
     * @param leftOut components of it that do not stand in the text
     * @param places where schemas are
     * @return the schema, as maps, lists and texts
     */
    public static Map<String, Object> schema(Type type, Set<String> leftOut, SchemaPlaces places) {
        return new RecordSchema(places.definitionsAt(), places.exchangeAt(), places.definitions()).of(type, leftOut);
    }

    /**
     * Where schemas are.
     *
     * @param definitionsAt what a reference to a record begins with, as {@code #/components/schemas/}
     * @param exchangeAt what a reference to a schema of the exchange format begins with
     * @param definitions gathers the schemas of records by their names
     */
    public record SchemaPlaces(String definitionsAt, String exchangeAt, Map<String, Object> definitions) {}
}
