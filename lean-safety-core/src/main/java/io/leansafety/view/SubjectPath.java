package io.leansafety.view;

import com.google.common.collect.Comparators;
import io.leansafety.organization.MarketSubject;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/** The way from the company down to a subject. */
final class SubjectPath {
    /** Each subject before those below it, side by side by id. */
    static final Comparator<MarketSubject> ORDER = Comparator.comparing(
            SubjectPath::of, Comparators.lexicographical(Comparator.<MarketSubject>naturalOrder()));

    private SubjectPath() {}

    static Iterable<MarketSubject> of(MarketSubject subject) {
        Deque<MarketSubject> path = new ArrayDeque<>();
        Optional<MarketSubject> at = Optional.of(subject);
        while (at.isPresent()) {
            path.addFirst(at.get());
            at = at.get().parent();
        }
        return path;
    }
}
