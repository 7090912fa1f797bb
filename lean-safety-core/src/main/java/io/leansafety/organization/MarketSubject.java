package io.leansafety.organization;

import com.google.common.collect.Comparators;
import io.leansafety.value.SubjectId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A market subject (市场主体), linked to its parent. Rules O1 and O5. */
public final class MarketSubject implements Comparable<MarketSubject> {
    /** Each subject before those below it, side by side by id. */
    public static final Comparator<MarketSubject> DOWNWARDS = Comparator.comparing(
            MarketSubject::path, Comparators.lexicographical(Comparator.<MarketSubject>naturalOrder()));

    private final SubjectId id;
    private final @Nullable String name;
    private final SubjectLevel level;
    private final @Nullable MarketSubject parent;
    private final boolean rooted;

    /** A subject whose way up is broken is built all the same, so that its own problems can be found. */
    MarketSubject(
            SubjectId id, @Nullable String name, SubjectLevel level, @Nullable MarketSubject parent, boolean rooted) {
        this.id = id;
        this.name = name;
        this.level = level;
        this.parent = parent;
        this.rooted = rooted;
    }

    /** {@return the id} */
    public SubjectId id() {
        return id;
    }

    /** {@return what people call it, if it was said} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return what people call it, or its id where nobody said} */
    public String shownName() {
        return name == null || name.isBlank() ? id.value() : name;
    }

    /** {@return the level} */
    public SubjectLevel level() {
        return level;
    }

    /** {@return the subject above, empty for the company} */
    public Optional<MarketSubject> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the way from the company down to this subject} */
    public List<MarketSubject> path() {
        Deque<MarketSubject> path = new ArrayDeque<>();
        for (MarketSubject at = this; at != null; at = at.parent) {
            path.addFirst(at);
        }
        return List.copyOf(path);
    }

    /** {@return whether the way up leads to the company; always true once a month has been resolved} */
    public boolean isRooted() {
        return rooted;
    }

    /** {@return whether it pays from project payments instead of a wage fund (rule T6)} */
    public boolean isContractor() {
        return level == SubjectLevel.CONTRACTOR;
    }

    /**
     * Returns the nearest subject of a level, at or above this one.
     *
     * @param wanted the level
     * @return the subject, empty if there is none up to the root
     */
    public Optional<MarketSubject> nearest(SubjectLevel wanted) {
        return nearest(subject -> subject.level == wanted);
    }

    /**
     * Returns the subject whose settlement center this one goes through. Rule O5.
     *
     * @return the nearest company or unit at or above this one
     * @throws IllegalStateException if the way up is broken
     */
    public MarketSubject center() {
        return nearest(subject -> subject.level.hasCenter())
                .orElseThrow(() -> new IllegalStateException(id + " must be below the company"));
    }

    /**
     * Returns whether this is another subject or lies below it.
     *
     * @param other the other subject
     * @return whether the way up from here passes it
     */
    public boolean isAtOrBelow(MarketSubject other) {
        return nearest(other::equals).isPresent();
    }

    private Optional<MarketSubject> nearest(Predicate<MarketSubject> wanted) {
        for (MarketSubject at = this; at != null; at = at.parent) {
            if (wanted.test(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(MarketSubject other) {
        return id.compareTo(other.id);
    }

    /** {@return whether the other is the same subject of one organization} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarketSubject subject && subject.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id.value();
    }
}
