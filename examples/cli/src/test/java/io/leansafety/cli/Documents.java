package io.leansafety.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/** The documents that the tests of the command line settle. */
public final class Documents {
    private static final Pattern WARNINGS = Pattern.compile(",\"warnings\":\\[.*]}$");

    private Documents() {}

    /** The text of a document of the worked cases, as {@code "trades/month.json"}. */
    public static String text(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("cases/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with that document. */
    public static Path file(Path directory, String name) {
        return write(directory.resolve(name.replace('/', '-')), text(name));
    }

    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document without the blanks between its tokens, so that layout does not matter and everything else does. */
    static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean isInText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean isEscaped = isInText && c == '\\';
            if (isInText || !Character.isWhitespace(c)) {
                compact.append(c);
            }
            if (isEscaped) {
                compact.append(json.charAt(++i));
            } else if (c == '"') {
                isInText = !isInText;
            }
        }
        return compact.toString();
    }

    /** A result without its warnings, which the worked cases do not give. */
    static String withoutWarnings(String result) {
        return WARNINGS.matcher(compact(result)).replaceFirst("}");
    }
}
