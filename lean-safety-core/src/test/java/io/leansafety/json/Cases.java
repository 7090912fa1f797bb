package io.leansafety.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The worked cases, as documents and as trees that a test can change. */
public final class Cases {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Cases() {}

    public static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Cases.class.getResource("cases")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the cases that have a file. */
    public static List<String> with(String file) {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(folder -> Files.exists(folder.resolve(file)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static InputStream open(String name, String file) {
        try {
            return Files.newInputStream(folder().resolve(name).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode tree(String name, String file) {
        return (ObjectNode) MAPPER.readTree(open(name, file));
    }

    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    public static InputStream stream(JsonNode tree) {
        return stream(tree.toString());
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is written, as a tree. */
    public static ObjectNode written(Consumer<ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return (ObjectNode) MAPPER.readTree(out.toByteArray());
    }
}
