package io.leansafety.inmemory;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Filing;
import io.leansafety.life.Selection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place of a dossier. Each stands under several headings: one for all, and one for each thing that it is filed under. Under
 * a heading the newest comes first: by day, then by id, both backwards.
 */
record FiledPlace(String heading, LocalDate day, String id) implements Comparable<FiledPlace> {
    /** Greater than any id, which is of ASCII characters alone. */
    private static final String GREATER_THAN_ANY_ID = "\uffff";

    private static final String ALL = "";

    private static final Comparator<FiledPlace> ORDER = Comparator.comparing(FiledPlace::heading)
            .thenComparing(Comparator.comparing(FiledPlace::day)
                    .thenComparing(FiledPlace::id)
                    .reversed());

    /** Where a dossier stands that is filed so. */
    static List<FiledPlace> of(Filing filing, Bookmark mark) {
        return Stream.of(
                        Optional.of(ALL),
                        under("person", filing.person()),
                        under("location", filing.location()),
                        under("item", filing.item()),
                        under("subject", filing.subject()))
                .flatMap(Optional::stream)
                .map(heading -> at(heading, mark))
                .toList();
    }

    /** The heading under which all that is selected stands, and the least else. */
    static String headingOf(Selection selection) {
        return under("person", selection.person())
                .or(() -> under("location", selection.location()))
                .or(() -> under("item", selection.item()))
                .or(() -> selection.subjects().size() == 1
                        ? under("subject", selection.subjects().iterator().next())
                        : Optional.empty())
                .orElse(ALL);
    }

    private static Optional<String> under(String kind, @Nullable Object value) {
        return Optional.ofNullable(value).map(known -> kind + " " + known);
    }

    static FiledPlace at(String heading, Bookmark mark) {
        return new FiledPlace(heading, mark.day(), mark.id().value());
    }

    /** Before all that stands there and is of a day, and behind all of the day after. */
    static FiledPlace newest(String heading, LocalDate day) {
        return new FiledPlace(heading, day, GREATER_THAN_ANY_ID);
    }

    @Override
    public int compareTo(FiledPlace other) {
        return ORDER.compare(this, other);
    }
}
