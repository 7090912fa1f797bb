package io.leansafety.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@Rule("S10")
class HtmlWriterTest {
    @Test
    void nestsElements() {
        assertThat(written(html ->
                        html.put(Tag.of("p", "x").id("a"), () -> html.text("1").put(Tag.of("b"), 2))))
                .isEqualTo("<p class=\"x\" id=\"a\">1<b>2</b></p>");
    }

    @Test
    void escapesTextAndAttributes() {
        assertThat(written(html -> html.put(Tag.link("\"><x>'&"), "<b>&amp;\"'")))
                .isEqualTo("<a href=\"#&quot;&gt;&lt;x&gt;&#39;&amp;\">&lt;b&gt;&amp;amp;&quot;&#39;</a>");
    }

    @Test
    void keepsEveryCharacterThatHtmlCanHold() {
        String text = "甲 é 𠮷😀 \t\n\r \u2028 \uFFFD";

        assertThat(written(html -> html.text(text))).isEqualTo(text);
    }

    @Test
    void replacesWhatHtmlCannotHold() {
        assertThat(written(html -> html.text("\u0000\u001B\u007F\u0085\uD800\uFFFE\uFDD0")))
                .isEqualTo("\uFFFD".repeat(7));
    }

    @Test
    void replacesWhatTurnsTheTextBesideIt() {
        assertThat(written(html -> html.text("\u202E00.1\u2066\u2069"))).isEqualTo("\uFFFD00.1\uFFFD\uFFFD");
    }

    @Test
    void saysWhenItCannotWrite() {
        HtmlWriter html = new HtmlWriter(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        html.text("x");

        assertThatThrownBy(html::flush).isInstanceOf(UncheckedIOException.class);
    }

    private static String written(Consumer<HtmlWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter html = new HtmlWriter(out);
        content.accept(html);
        html.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
