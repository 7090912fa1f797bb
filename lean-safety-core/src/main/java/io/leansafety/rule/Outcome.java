package io.leansafety.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Either a value with the warnings that go with it, or everything that is wrong.
 *
 * @param <T> the value's type
 */
public sealed interface Outcome<T> permits Outcome.Accepted, Outcome.Refused {
    /**
     * The value.
     *
     * @param <T> the value's type
     * @param value the value
     * @param warnings what is allowed but doubtful
     */
    record Accepted<T>(T value, List<Problem> warnings) implements Outcome<T> {
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
            return next.apply(value).after(warnings);
        }

        @Override
        public Outcome<T> after(List<Problem> earlier) {
            return new Accepted<>(
                    value, Stream.concat(earlier.stream(), warnings.stream()).toList());
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /**
     * Everything that is wrong, at least one error.
     *
     * @param <T> the type of the value that there is not
     * @param problems the problems, in the order in which they were found
     */
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        /**
         * Creates a refusal.
         *
         * @throws IllegalArgumentException without an error
         */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("a refusal must name an error");
            }
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
            return new Refused<>(problems);
        }

        @Override
        public Outcome<T> after(List<Problem> earlier) {
            return this;
        }

        @Override
        public T orElseThrow() {
            throw new RefusedException(problems);
        }
    }

    /**
     * Returns the value when nothing was found wrong, else a refusal.
     *
     * @param <T> the value's type
     * @param problems what was found
     * @param value makes the value; only asked when there is no error
     * @return the outcome
     */
    static <T> Outcome<T> of(Problems problems, Supplier<T> value) {
        return problems.hasErrors()
                ? new Refused<>(problems.errors())
                : new Accepted<>(value.get(), problems.warnings());
    }

    /**
     * Goes on with the value, if there is one.
     *
     * @param <R> the next value's type
     * @param next the next step
     * @return what the next step gives, or this refusal
     */
    <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next);

    /**
     * Goes on with the value, if there is one, by a step that finds nothing wrong.
     *
     * @param <R> the next value's type
     * @param next the next step
     * @return the next value with the same warnings, or this refusal
     */
    default <R> Outcome<R> map(Function<? super T, R> next) {
        return flatMap(value -> new Accepted<>(next.apply(value), List.of()));
    }

    /**
     * Returns this outcome with the warnings of the steps before it.
     *
     * @param earlier the warnings, which go first
     * @return the outcome; a refusal stays as it is
     */
    Outcome<T> after(List<Problem> earlier);

    /**
     * Returns the value.
     *
     * @return the value
     * @throws RefusedException if there is none, with all problems
     */
    T orElseThrow();

    /** {@return the warnings of a value, or everything that is wrong} */
    List<Problem> problems();
}
