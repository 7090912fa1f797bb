package io.leansafety.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entry of somebody's assessment as the model knows it. */
final class DeskEntry extends DeskCase {
    final String kind;
    final String person;
    final LocalDate day;
    boolean isLate;
    /** Of a visit. */
    final @Nullable String shift;

    Saying says;

    /** What it says: a score or quality; a category or clause; points, a count of items or of times. */
    record Saying(@Nullable Integer hundredths, @Nullable String category, int number) {}

    DeskEntry(
            String id, String kind, String person, LocalDate day, @Nullable String shift, boolean isLate, Saying says) {
        super(id, DeskLives.ENTRY);
        this.kind = kind;
        this.person = person;
        this.day = day;
        this.shift = shift;
        this.isLate = isLate;
        this.says = says;
    }

    static boolean isWork(String kind) {
        return kind.equals("VISIT") || kind.equals("DUTY_WORK");
    }

    boolean isGiven() {
        return state.equals("GIVEN");
    }

    boolean counts() {
        return isGiven() && !(isLate && isWork(kind));
    }

    boolean isJudged() {
        return isJudged(kind, says);
    }

    static boolean isJudged(String kind, Saying says) {
        return kind.equals("VISIT") && says.hundredths() != null;
    }

    /** Whoever gave or amended it. */
    Set<String> givers() {
        Set<String> givers = new TreeSet<>();
        versions.stream()
                .filter(version -> !version.step().equals("WITHDRAW"))
                .forEach(version -> givers.add(version.actor()));
        return givers;
    }

    @Override
    @Nullable
    Object told() {
        return null;
    }
}
