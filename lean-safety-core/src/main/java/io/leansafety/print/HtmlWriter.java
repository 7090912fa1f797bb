package io.leansafety.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML as a stream, UTF-8. The one place where text is escaped: whatever is put is data, except for {@link #head}.
 *
 * <p>Control characters and halves of characters, which HTML can't hold, and changes of direction, which would turn what
 * stands beside them, become U+FFFD.
 */
public final class HtmlWriter {
    private static final String REPLACEMENT = "\uFFFD";

    private final Writer out;

    /**
     * Creates a writer.
     *
     * @param to where the page goes; the stream stays open
     */
    public HtmlWriter(OutputStream to) {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    /**
     * Puts an element around other content.
     *
     * @param tag the element
     * @param content writes what stands in it
     * @return this writer
     */
    public HtmlWriter put(Tag tag, Runnable content) {
        open(tag);
        content.run();
        return close(tag);
    }

    /**
     * Puts an element around a text.
     *
     * @param tag the element
     * @param text what stands in it
     * @return this writer
     */
    public HtmlWriter put(Tag tag, Object text) {
        open(tag);
        text(text);
        return close(tag);
    }

    /**
     * Puts an element that has neither content nor end.
     *
     * @param tag the element
     * @return this writer
     */
    public HtmlWriter put(Tag tag) {
        return open(tag);
    }

    /**
     * Puts a text. What needs no escape goes out in one piece.
     *
     * @param text any text
     * @return this writer
     */
    public HtmlWriter text(Object text) {
        String value = text.toString();
        int from = 0;
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            String escaped = escaped(codePoint);
            if (escaped != null) {
                raw(value, from, i).raw(escaped);
                from = next;
            }
            i = next;
        }
        return raw(value, from, value.length());
    }

    /**
     * Begins a new line of the file, which shows as a blank at most.
     *
     * @return this writer
     */
    public HtmlWriter line() {
        return raw("\n");
    }

    /**
     * Writes what the library itself ships, as it is: the document type, the style sheet.
     *
     * @param own never what somebody wrote
     * @return this writer
     */
    public HtmlWriter head(String own) {
        return raw(own);
    }

    /**
     * Writes out what is written.
     *
     * @throws UncheckedIOException if it can't be written
     */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HtmlWriter open(Tag tag) {
        raw("<").raw(tag.name());
        List<String> attributes = tag.attributes();
        for (int i = 0; i < attributes.size(); i += 2) {
            raw(" ").raw(attributes.get(i))
                    .raw("=\"")
                    .text(attributes.get(i + 1))
                    .raw("\"");
        }
        return raw(">");
    }

    private HtmlWriter close(Tag tag) {
        return raw("</").raw(tag.name()).raw(">");
    }

    private static @Nullable String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isWritable(codePoint) ? null : REPLACEMENT;
        };
    }

    private static boolean isWritable(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return true;
        }
        int type = Character.getType(codePoint);
        boolean isNoCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return type != Character.CONTROL && type != Character.SURROGATE && !isNoCharacter && !turns(codePoint);
    }

    /** A change of direction (an embedding, an override, an isolate) in a name turns the amount beside it as well. */
    private static boolean turns(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private HtmlWriter raw(String text) {
        return raw(text, 0, text.length());
    }

    private HtmlWriter raw(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
