package io.leansafety.json;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Says that a text is not the record that it was taken for, or that something is no record that can be written. Neither
 * it nor a cause repeats the text: names and wages may stand in it.
 */
public final class RecordFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final long NOWHERE = -1;

    private final Class<?> type;
    private final long at;

    private RecordFormatException(Class<?> type, long at) {
        super(type.getSimpleName() + " is not in the form of its record" + (at < 0 ? "" : ", at character " + at));
        this.type = type;
        this.at = at;
    }

    /** Keeps nothing of the cause but where it was: the message of Jackson's exceptions repeats what was read. */
    static RecordFormatException of(Class<?> type, @Nullable RuntimeException cause) {
        return new RecordFormatException(type, cause instanceof JacksonException jackson ? at(jackson) : NOWHERE);
    }

    private static long at(JacksonException cause) {
        TokenStreamLocation location = cause.getLocation();
        return location == null ? NOWHERE : location.getCharOffset();
    }

    /** {@return the type of the record} */
    public Class<?> type() {
        return type;
    }

    /** {@return the character of the text that it was refused at, from 0, where that is known} */
    public OptionalLong at() {
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(at);
    }
}
