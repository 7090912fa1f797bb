package io.leansafety.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A row of the table of who may do what, which says itself how it is read.
 *
 * @param useCase what is asked for: a method of a desk, and behind a stroke the way in which it is asked
 * @param about whom it is about
 * @param cells by column, {@code +} for who may, {@code -} for who is refused, {@code .} for what does not come up
 * @param ownWork the steps of which whoever took one may not take this one
 * @param samePost the steps that bar who stands in the post of whoever took one
 * @param after the steps before it, in their order; {@code +6 days} lets days pass
 */
record AuthorityRow(
        String useCase,
        String about,
        Map<String, String> cells,
        Set<String> ownWork,
        Set<String> samePost,
        List<String> after) {
    /** The columns of whom it is about. */
    private static final Set<String> OWN = Set.of("WC", "ME");

    static List<AuthorityRow> table() {
        List<String[]> lines = lines();
        String[] columns = lines.get(0)[2].split(" +", -1);
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    private static AuthorityRow row(String[] columns, String[] line) {
        String[] cells = line[2].split(" +", -1);
        if (line.length != 6 || cells.length != columns.length) {
            throw new IllegalStateException("not a row: " + String.join(" | ", line));
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byColumn.put(columns[i], cells[i]);
        }
        return new AuthorityRow(
                line[0], line[1], byColumn, Set.copyOf(words(line[3])), Set.copyOf(words(line[4])), words(line[5]));
    }

    private static List<String[]> lines() {
        List<String[]> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AuthorityRow.class.getResourceAsStream("authority.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip().split(" *\\| *", -1));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return lines;
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(", ", -1));
    }

    /** {@return the method of a desk, as {@code desk.method}} */
    String method() {
        return useCase.replaceFirst("/.*", "");
    }

    /** {@return the steps before it that somebody takes, without the days that pass} */
    List<String> steps() {
        return after.stream().filter(step -> !isWaiting(step)).toList();
    }

    /** {@return how many days pass before it} */
    int days() {
        return after.stream()
                .filter(AuthorityRow::isWaiting)
                .mapToInt(AuthorityRow::days)
                .sum();
    }

    /** {@return what comes of it for who holds every office: refused where it takes no office, but whom it is about} */
    String byOffices() {
        return cells.entrySet().stream()
                .filter(cell -> !OWN.contains(cell.getKey()))
                .map(Map.Entry::getValue)
                .filter("+"::equals)
                .findFirst()
                .orElse("-");
    }

    static boolean isWaiting(String step) {
        return step.startsWith("+");
    }

    static int days(String waiting) {
        return Integer.parseInt(waiting.replaceAll("\\D", ""));
    }

    /** {@return the use case and whom it is about} */
    @Override
    public String toString() {
        return useCase + " of " + about + (after.isEmpty() ? "" : " after " + after.get(after.size() - 1));
    }
}
