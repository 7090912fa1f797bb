package io.leansafety.spring.web;

import io.leansafety.json.JsonTree;
import io.leansafety.json.MarketJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a call is answered.
 *
 * @param writing writes it in a language
 * @param replayed whether it was done before under its key; empty for what writes nothing
 * @param version the version of what is answered, which new content replaces or agrees to
 * @param next where the next page is
 */
record Answer(Writing writing, Optional<Boolean> replayed, Optional<String> version, Optional<String> next) {
    /** Writes an answer. */
    @FunctionalInterface
    interface Writing {
        void write(Locale locale, OutputStream to) throws IOException;
    }

    static Answer written(Writing writing) {
        return new Answer(writing, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Answer of(Object record) {
        return written((locale, to) -> MarketJson.write(record, locale, to));
    }

    static Answer json(Map<String, ?> tree) {
        return written((locale, to) -> JsonTree.write(tree, to));
    }

    Answer replayed(boolean isReplay) {
        return new Answer(writing, Optional.of(isReplay), version, next);
    }

    Answer version(Object number) {
        return new Answer(writing, replayed, Optional.of(number.toString()), next);
    }

    Answer next(Optional<String> page) {
        return new Answer(writing, replayed, version, page);
    }
}
