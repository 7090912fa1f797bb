package io.leansafety.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas (draft 2020-12) of the exchange format, as they ship in the jar. */
public final class Schemas {
    private static final List<String> NAMES = List.of(
            "policy",
            "month",
            "year",
            "checklists",
            "template",
            "outlook",
            "roster",
            "result",
            "publication",
            "year-result",
            "explanation",
            "errors",
            "payroll");

    private Schemas() {}

    /** {@return the names of all schemas} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns a schema.
     *
     * @param name one of {@link #names()}
     * @return its text, empty if there is none of that name
     */
    public static Optional<String> find(String name) {
        return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
    }

    private static String load(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema " + name + " must be in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
