package io.leansafety.faults;

import io.leansafety.rule.RuleId;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Where sources, classes and test classes of the library lie, as those that run here tell. */
final class Folders {
    private Folders() {}

    /** {@code target/classes}. */
    static Path classes() {
        return folderOf(RuleId.class);
    }

    /** {@code target/test-classes}. */
    static Path testClasses() {
        return folderOf(Folders.class);
    }

    /** {@code src/main/java}. */
    static Path sources() {
        return classes().resolveSibling(Path.of("..", "src", "main", "java")).normalize();
    }

    private static Path folderOf(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource("/" + file), file);
        try {
            String folder = url.toString();
            return Path.of(new URI(folder.substring(0, folder.length() - file.length())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
