package io.leansafety.print;

import java.util.ArrayList;
import java.util.List;

/**
 * An HTML element with its attributes, before it is written. Values are data: the writer escapes them.
 *
 * @param name the element, as {@code "td"}
 * @param attributes names and values in turn
 */
public record Tag(String name, List<String> attributes) {
    /**
     * Returns an element without attributes.
     *
     * @param name as {@code "td"}
     * @return the element
     */
    public static Tag of(String name) {
        return new Tag(name, List.of());
    }

    /**
     * Returns an element with a class for the style sheet.
     *
     * @param name as {@code "td"}
     * @param css the class, or several with blanks between them
     * @return the element
     */
    public static Tag of(String name, String css) {
        return of(name).with("class", css);
    }

    /**
     * Returns a link to a place in the same page.
     *
     * @param anchor the id of the place
     * @return the link
     */
    public static Tag link(String anchor) {
        return of("a").with("href", "#" + anchor);
    }

    /**
     * Returns the element as a place of its own.
     *
     * @param anchor its id in the page
     * @return the element
     */
    public Tag id(String anchor) {
        return with("id", anchor);
    }

    /**
     * Returns the element with one more attribute.
     *
     * @param attribute its name
     * @param value its value, as it shall be read
     * @return the element
     */
    public Tag with(String attribute, String value) {
        List<String> more = new ArrayList<>(attributes);
        more.add(attribute);
        more.add(value);
        return new Tag(name, more);
    }
}
