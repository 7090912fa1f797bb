package io.leansafety.spring.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.springframework.web.servlet.function.ServerRequest;

/** The language of an answer: Chinese where it is asked for before English, else English. */
final class Languages {
    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private Languages() {}

    static Locale of(ServerRequest request) {
        String asked = request.servletRequest().getHeader("Accept-Language");
        if (asked == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(asked), KNOWN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
