package io.leansafety.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes that the market answers with: whatever its sources name that has a sentence. */
final class MarketCodes {
    private static final Path SOURCES = Path.of("src/main/java/io/leansafety/market");
    private static final Path SENTENCES = Path.of("src/main/resources/io/leansafety/rule/problems_en.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+)\"");

    private MarketCodes() {}

    static Set<String> all() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path source : sources()) {
            LITERAL.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
        }
        codes.retainAll(sentences().stringPropertyNames());
        return codes;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.toList();
        }
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Files.newInputStream(SENTENCES)) {
            sentences.load(in);
        }
        return sentences;
    }
}
