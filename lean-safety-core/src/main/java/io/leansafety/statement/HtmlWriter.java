package io.leansafety.statement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes HTML as a stream, UTF-8. The one place where text is escaped: whatever is put is data, except for {@link #head}.
 *
 * <p>Control characters and halves of characters, which HTML can't hold, become U+FFFD.
 */
final class HtmlWriter {
    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;

    HtmlWriter(OutputStream to) {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    /** Puts an element around other content. */
    HtmlWriter put(Tag tag, Runnable content) {
        open(tag);
        content.run();
        return close(tag);
    }

    /** Puts an element around a text. */
    HtmlWriter put(Tag tag, Object text) {
        open(tag);
        text(text);
        return close(tag);
    }

    /** Puts an element that has neither content nor end. */
    HtmlWriter put(Tag tag) {
        return open(tag);
    }

    /** Puts a text. */
    HtmlWriter text(Object text) {
        String value = text.toString();
        for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
            escape(value.codePointAt(i));
        }
        return this;
    }

    /** Begins a new line of the file, which shows as a blank at most. */
    HtmlWriter line() {
        return raw("\n");
    }

    /** Writes what the library itself ships, as it is: the document type, the style sheet. */
    HtmlWriter head(String own) {
        return raw(own);
    }

    void flush() {
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

    private void escape(int codePoint) {
        switch (codePoint) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '\'' -> raw("&#39;");
            default -> raw(isWritable(codePoint) ? Character.toString(codePoint) : String.valueOf(REPLACEMENT));
        }
    }

    private static boolean isWritable(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return true;
        }
        int type = Character.getType(codePoint);
        boolean isNoCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return type != Character.CONTROL && type != Character.SURROGATE && !isNoCharacter;
    }

    private HtmlWriter raw(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
