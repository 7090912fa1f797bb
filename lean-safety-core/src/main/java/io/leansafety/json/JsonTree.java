package io.leansafety.json;

import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/**
 * A document as plain maps, lists, truths and texts, for whoever carries it into another form and judges nothing.
 *
 * <p>Reading keeps the order of the text and leaves out what is null; a number is read as its text, because the format
 * takes decimals either way. Nothing is known here of policies and months: {@link Exchange} says what is wrong with one.
 */
public final class JsonTree {
    private JsonTree() {}

    /**
     * Reads a document within the limits of the format.
     *
     * @param text the document, UTF-8, closed once it is read
     * @param document how problems name it
     * @return the fields of the document; or what keeps it from being one JSON object
     */
    public static Outcome<Map<String, Object>> read(InputStream text, Document document) {
        Problems problems = new Problems();
        Optional<Map<String, Object>> fields =
                DocumentReader.read(text, document, problems, in -> in.fields(Place.in(document)));
        return Outcome.of(problems, fields::orElseThrow);
    }

    /**
     * Writes a document, each entry of its lists on a line of its own.
     *
     * @param fields the fields: maps, lists, {@link Boolean} and {@link java.math.BigDecimal} as such, everything else as
     *     text
     * @param to where it goes, UTF-8; stays open
     */
    public static void write(Map<String, ?> fields, OutputStream to) {
        JsonWriter.write(to, out -> fields.forEach(out::tree));
    }
}
