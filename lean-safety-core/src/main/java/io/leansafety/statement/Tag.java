package io.leansafety.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * An HTML element with its attributes, before it is written. Values are data: the writer escapes them.
 *
 * @param name the element, as {@code "td"}
 * @param attributes names and values in turn
 */
record Tag(String name, List<String> attributes) {
    static Tag of(String name) {
        return new Tag(name, List.of());
    }

    /** The element with a class for the style sheet. */
    static Tag of(String name, String css) {
        return of(name).with("class", css);
    }

    /** A link to a place in the same page. */
    static Tag link(String anchor) {
        return of("a").with("href", "#" + anchor);
    }

    Tag id(String anchor) {
        return with("id", anchor);
    }

    Tag with(String attribute, String value) {
        List<String> more = new ArrayList<>(attributes);
        more.add(attribute);
        more.add(value);
        return new Tag(name, more);
    }
}
