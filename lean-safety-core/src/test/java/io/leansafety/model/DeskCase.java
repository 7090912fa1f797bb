package io.leansafety.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something worked on at a desk, as the model knows it. */
abstract class DeskCase {
    final String id;
    final DeskTable life;
    final List<Version> versions = new ArrayList<>();
    /** Who took each step last. */
    final Map<String, String> takers = new TreeMap<>();

    String state = DeskTable.ABSENT;

    /** What it was after a step, and what a month says of it then. */
    record Version(
            LocalDate day,
            String step,
            String state,
            String actor,
            boolean isOver,
            @Nullable Object told) {}

    DeskCase(String id, DeskTable life) {
        this.id = id;
        this.life = life;
    }

    /** What a month's facts say of it; null where they say nothing. */
    abstract @Nullable Object told();

    void take(String step, String to, String actor, LocalDate day) {
        state = to;
        takers.put(step, actor);
        versions.add(new Version(day, step, to, actor, isOver(), told()));
    }

    boolean isOver() {
        return life.isOver(state);
    }

    Version last() {
        return versions.get(versions.size() - 1);
    }

    /** As it stood at the end of a month, unless it was over before. */
    Optional<Version> during(YearMonth month) {
        Version found = null;
        for (Version version : versions) {
            if (!version.day().isAfter(month.atEndOfMonth())) {
                found = version;
            }
        }
        return Optional.ofNullable(found)
                .filter(version -> !version.isOver() || !version.day().isBefore(month.atDay(1)));
    }

    /** How many versions there were at the end of a month. */
    int countBy(YearMonth month) {
        return (int) versions.stream()
                .filter(version -> !version.day().isAfter(month.atEndOfMonth()))
                .count();
    }
}
