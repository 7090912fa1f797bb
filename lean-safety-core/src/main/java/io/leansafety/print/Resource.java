package io.leansafety.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what ships in the jar beside the classes of a room: style sheets and texts. */
public final class Resource {
    private Resource() {}

    /**
     * Returns a text that must be in the jar.
     *
     * @param beside a class of the room to which it belongs
     * @param name its file name, as {@code "print.css"}
     * @return the whole text
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
