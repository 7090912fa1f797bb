package io.leansafety.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers problems in the order in which they are found, each thing once.
 *
 * <p>A place that was found wrong is remembered, so that a later check of the same place, which would only find that
 * nothing usable is there, keeps still ({@link #errorUnlessKnown}). Not for use by several threads.
 */
public final class Problems {
    /**
     * How many errors are kept, and the first of each code beyond them: whoever mends them has seen enough, and a document
     * that is wrong all over must not fill the memory. How many more there are is said at the end.
     */
    public static final int MOST_ERRORS = 10_000;

    private final List<Problem> found = new ArrayList<>();
    private final NavigableSet<String> wrongPlaces = new TreeSet<>();
    private final Set<String> codes = new HashSet<>();
    private int errors;
    private int left;
    private @Nullable Problem last;

    /** Creates an empty collection. */
    public Problems() {}

    /**
     * Adds an error.
     *
     * @param code what it is
     * @param rule the rule that it breaks
     * @param place where it is
     * @param namesAndValues names and values of the sentence's arguments, in turn
     */
    public void error(String code, RuleId rule, Place place, Object... namesAndValues) {
        add(Problem.of(Severity.ERROR, code, rule, place, namesAndValues));
    }

    /**
     * Adds an error, unless its place was found wrong before.
     *
     * @param code what it is
     * @param rule the rule that it breaks
     * @param place where it is
     * @param namesAndValues names and values of the sentence's arguments, in turn
     */
    public void errorUnlessKnown(String code, RuleId rule, Place place, Object... namesAndValues) {
        if (!isKnown(place)) {
            error(code, rule, place, namesAndValues);
        }
    }

    /**
     * Adds that a required field is missing, unless its place was found wrong before.
     *
     * @param place the field's place
     */
    public void missing(Place place) {
        errorUnlessKnown("missing-field", RuleId.EXCHANGE, place);
    }

    /**
     * Adds a warning.
     *
     * @param code what it is
     * @param rule the rule that it touches
     * @param place where it is
     * @param namesAndValues names and values of the sentence's arguments, in turn
     */
    public void warning(String code, RuleId rule, Place place, Object... namesAndValues) {
        add(Problem.of(Severity.WARNING, code, rule, place, namesAndValues));
    }

    /**
     * Adds a problem that was found elsewhere.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        if (!problem.isError()) {
            found.add(problem);
            return;
        }
        errors++;
        if (codes.add(problem.code()) || errors - left <= MOST_ERRORS) {
            found.add(problem);
            wrongPlaces.add(keyOf(problem.document(), problem.path()));
        } else {
            left++;
            last = problem;
        }
    }

    /**
     * Adds problems that were found elsewhere.
     *
     * @param problems the problems
     */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /**
     * Returns whether a place, or what it is a part of, was found wrong.
     *
     * @param place the place
     * @return whether an error was added for it, or for something that it lies in
     */
    public boolean isKnown(Place place) {
        return errors > 0 && place.upwards().anyMatch(at -> wrongPlaces.contains(keyOf(at.document(), at.path())));
    }

    /**
     * Returns whether a place, what it is a part of, or a part of it was found wrong.
     *
     * @param place the place
     * @return whether what stands there can't be judged as a whole
     */
    public boolean isDoubtful(Place place) {
        String whole = keyOf(place.document(), place.path());
        return isKnown(place) || isWrongFrom(whole + '.') || isWrongFrom(whole + '[');
    }

    private boolean isWrongFrom(String prefix) {
        String next = wrongPlaces.ceiling(prefix);
        return next != null && next.startsWith(prefix);
    }

    private static String keyOf(Document document, String path) {
        return document.name() + ' ' + path;
    }

    /** {@return whether an error was added} */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** {@return how many errors were added} */
    public int errorCount() {
        return errors;
    }

    /** {@return everything found, in the order in which it was found} */
    public List<Problem> list() {
        return Stream.concat(found.stream(), more()).toList();
    }

    /** {@return the errors found} */
    public List<Problem> errors() {
        return list().stream().filter(Problem::isError).toList();
    }

    /** That there are more errors than are kept. */
    private Stream<Problem> more() {
        return Stream.ofNullable(last)
                .map(beyond -> Problem.of(
                        Severity.ERROR, "more-problems", RuleId.EXCHANGE, Place.in(beyond.document()), "left", left));
    }

    /** {@return what was found and is no error} */
    public List<Problem> warnings() {
        return found.stream().filter(problem -> !problem.isError()).toList();
    }
}
