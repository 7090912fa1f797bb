package io.leansafety.rule;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, as {@code findings[3].item}; its path is only spelled when somebody asks.
 *
 * <p>{@code Place.in(Document.MONTH).field("findings").index(3).field("item")}.
 */
public final class Place {
    /** As long as an id may be; only an unknown field's name is longer. */
    private static final int LONGEST_NAME = 64;

    private final Document document;
    private final @Nullable Place parent;
    private final @Nullable String name;
    private final int index;

    private Place(Document document, @Nullable Place parent, @Nullable String name, int index) {
        this.document = document;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Returns the whole of a document; its path is empty.
     *
     * @param document the document
     * @return its root
     */
    public static Place in(Document document) {
        return new Place(document, null, null, -1);
    }

    /**
     * Returns a field of what is here.
     *
     * @param field the field's name, or the key in a map
     * @return the place of the field
     */
    public Place field(String field) {
        String shown = field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field;
        return new Place(document, this, shown, -1);
    }

    /**
     * Returns an entry of the list that is here.
     *
     * @param position the position, from 0
     * @return the place of the entry
     */
    public Place index(int position) {
        return new Place(document, this, null, position);
    }

    /** {@return the document} */
    public Document document() {
        return document;
    }

    /** The place and what it lies in, without the document as a whole. */
    Stream<Place> upwards() {
        return Stream.iterate(this, Objects::nonNull, at -> at.parent).filter(at -> at.parent != null);
    }

    /** {@return the path in the document, as {@code findings[3].item}} */
    public String path() {
        StringBuilder path = new StringBuilder();
        append(path);
        return path.toString();
    }

    /** Documents are read to a small depth only, so the recursion is as shallow. */
    private void append(StringBuilder path) {
        if (parent != null) {
            parent.append(path);
        }
        if (name == null) {
            if (index >= 0) {
                path.append('[').append(index).append(']');
            }
        } else {
            if (!path.isEmpty()) {
                path.append('.');
            }
            path.append(name);
        }
    }

    /** {@return document and path, for whoever debugs} */
    @Override
    public String toString() {
        return document + " " + path();
    }
}
