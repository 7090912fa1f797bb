package io.leansafety.life;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.leansafety.rule.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life of one kind of thing: states × steps × who may, the one place from which checks, texts and diagrams come.
 *
 * @param <S> the type of the states
 * @param <E> the type of the steps
 */
public final class Life<S extends Enum<S>, E extends Enum<E>> {
    private final RuleId rule;
    private final ImmutableList<Line<S, E>> table;
    private final ImmutableTable<S, E, String> refusals;

    private Life(RuleId rule, ImmutableList<Line<S, E>> table, Table<S, E, String> refusals) {
        this.rule = rule;
        this.table = table;
        this.refusals = ImmutableTable.copyOf(refusals);
    }

    /**
     * Returns a life.
     *
     * @param <S> the type of the states
     * @param <E> the type of the steps
     * @param rule the rule that asks for it, which refusals cite
     * @param table every step that may be taken, by state
     * @return the life
     * @throws IllegalArgumentException if two lines have the same state and step
     */
    @SafeVarargs
    public static <S extends Enum<S>, E extends Enum<E>> Life<S, E> of(RuleId rule, Line<S, E>... table) {
        ImmutableList.Builder<Line<S, E>> lines = ImmutableList.builder();
        Set<List<Object>> seen = new HashSet<>();
        for (Line<S, E> line : table) {
            if (!seen.add(List.of(line.from(), line.step()))) {
                throw new IllegalArgumentException(line.step() + " stands twice in one state");
            }
            lines.add(line);
        }
        return new Life<>(rule, lines.build(), ImmutableTable.of());
    }

    /**
     * Returns this life with a code of its own for who comes too late for a step.
     *
     * @param code the code of the problem, whose sentence has the arguments of {@code no-such-step}
     * @param step the step
     * @param states the states in which it comes too late
     * @return the life
     */
    public Life<S, E> refusing(String code, E step, Set<S> states) {
        ImmutableTable.Builder<S, E, String> more =
                ImmutableTable.<S, E, String>builder().putAll(refusals);
        states.forEach(state -> more.put(state, step, code));
        return new Life<>(rule, table, more.build());
    }

    /**
     * Returns the code that says that a step comes too late.
     *
     * @param state the state in which it was to be taken
     * @param step the step
     * @return the code, empty where nothing is to be said but that there is no such step
     */
    public Optional<String> findRefusal(S state, E step) {
        return Optional.ofNullable(refusals.get(state, step));
    }

    /** {@return the rule that asks for it} */
    public RuleId rule() {
        return rule;
    }

    /** {@return every step that may be taken, by state} */
    public List<Line<S, E>> table() {
        return table;
    }

    /**
     * Returns what a step does.
     *
     * @param state the state in which it is to be taken, empty for what is not there yet
     * @param step the step
     * @return the line, empty where the step may not be taken
     */
    public Optional<Line<S, E>> find(Optional<S> state, E step) {
        return table.stream()
                .filter(line -> line.from().equals(state) && line.step() == step)
                .findFirst();
    }

    /**
     * Returns the steps that may be taken in a state.
     *
     * @param state the state, empty for what is not there yet
     * @return the steps, none where nothing more happens
     */
    public List<E> allowedIn(Optional<S> state) {
        return table.stream()
                .filter(line -> line.from().equals(state))
                .map(Line::step)
                .toList();
    }
}
