package io.leansafety.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A life as the model knows it: a line for each step, with the state before, the step, the state behind, and who may:
 * {@code ROLE@SEAT}, {@code +CONCERNED}, {@code -STEP} for not by whoever took that step, {@code !BAR}.
 */
final class DeskTable {
    /** The state of what is not there yet. */
    static final String ABSENT = "-";

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    /** A line of it. */
    record Row(
            String from,
            String step,
            String to,
            List<String> offices,
            boolean isByConcerned,
            List<String> notBy,
            Set<String> bars) {
        /** The same step for others. */
        Row by(List<String> others, boolean isByOwn, Set<String> barred) {
            return new Row(from, step, to, others, isByOwn, notBy, barred);
        }
    }

    DeskTable(String name, String text) {
        this.name = name;
        text.lines().map(line -> line.trim().split(" +")).map(DeskTable::row).forEach(rows::add);
    }

    private static Row row(String[] words) {
        List<String> offices = new ArrayList<>();
        List<String> notBy = new ArrayList<>();
        Set<String> bars = new TreeSet<>();
        boolean isByConcerned = false;
        for (int i = 3; i < words.length; i++) {
            String word = words[i];
            switch (word.charAt(0)) {
                case '+' -> isByConcerned = true;
                case '-' -> notBy.add(word.substring(1));
                case '!' -> bars.add(word.substring(1));
                default -> offices.add(word);
            }
        }
        return new Row(words[0], words[1], words[2], offices, isByConcerned, notBy, bars);
    }

    Optional<Row> find(String state, String step) {
        return rows.stream()
                .filter(row -> row.from().equals(state) && row.step().equals(step))
                .findFirst();
    }

    boolean begins(String step) {
        return find(ABSENT, step).isPresent();
    }

    boolean isOver(String state) {
        return rows.stream().noneMatch(row -> row.from().equals(state));
    }

    Set<String> states() {
        Set<String> states = new TreeSet<>(Set.of(ABSENT));
        rows.forEach(row -> states.add(row.to()));
        return states;
    }

    Set<String> steps() {
        Set<String> steps = new TreeSet<>();
        rows.forEach(row -> steps.add(row.step()));
        return steps;
    }

    @Override
    public String toString() {
        return name;
    }
}
