package io.leansafety.inmemory;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Dossier;
import java.time.LocalDate;
import java.util.Comparator;

/** The place of a dossier among all, newest first: by day, then by id, both backwards. */
record FiledPlace(LocalDate day, String id) implements Comparable<FiledPlace> {
    /** Greater than any id, which is of ASCII characters alone. */
    private static final String BEHIND_ANY_ID = "\uffff";

    private static final Comparator<FiledPlace> NEWEST_FIRST =
            Comparator.comparing(FiledPlace::day).thenComparing(FiledPlace::id).reversed();

    static FiledPlace of(Bookmark mark) {
        return new FiledPlace(mark.day(), mark.id().value());
    }

    static FiledPlace of(Dossier<?, ?> dossier) {
        return of(Bookmark.at(dossier));
    }

    /** Before all that is filed on a day, and behind all of the day after. */
    static FiledPlace newestOf(LocalDate day) {
        return new FiledPlace(day, BEHIND_ANY_ID);
    }

    @Override
    public int compareTo(FiledPlace other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
