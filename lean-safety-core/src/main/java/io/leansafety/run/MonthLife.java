package io.leansafety.run;

import static io.leansafety.run.MonthState.APPROVED;
import static io.leansafety.run.MonthState.CLOSED;
import static io.leansafety.run.MonthState.OPEN;
import static io.leansafety.run.MonthState.POSTED;
import static io.leansafety.run.MonthState.PREPARED;
import static io.leansafety.run.MonthState.PUBLISHED;

import io.leansafety.value.RoleName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a settlement month: states × steps × who may, the one place from which checks, texts and diagrams come.
 * Rules S11 and A9.
 *
 * <p>The rules name the assessment office for preparing and its director for approving, who is another person. What they
 * leave open is decided here: the head of the leading group may approve, discard and reverse too (there may be nobody
 * else in the office), and who posted a month does not reverse it.
 */
public final class MonthLife {
    private static final RoleName OFFICE = new RoleName("ASSESSMENT_OFFICE");
    private static final RoleName HEAD = new RoleName("LEADING_GROUP_HEAD");
    private static final Set<RoleName> BY_OFFICE = Set.of(OFFICE);
    private static final Set<RoleName> BY_EITHER = Set.of(OFFICE, HEAD);

    private static final List<MonthTransition> TABLE = List.of(
            line(OPEN, MonthStep.PREPARE, PREPARED, BY_OFFICE),
            line(PREPARED, MonthStep.APPROVE, APPROVED, BY_EITHER, MonthStep.PREPARE),
            line(PREPARED, MonthStep.DISCARD, OPEN, BY_EITHER),
            line(APPROVED, MonthStep.DISCARD, OPEN, BY_EITHER),
            line(APPROVED, MonthStep.POST, POSTED, BY_OFFICE),
            line(POSTED, MonthStep.PUBLISH, PUBLISHED, BY_OFFICE),
            line(POSTED, MonthStep.REVERSE, OPEN, BY_EITHER, MonthStep.POST),
            line(PUBLISHED, MonthStep.CLOSE, CLOSED, BY_OFFICE),
            line(PUBLISHED, MonthStep.REVERSE, OPEN, BY_EITHER, MonthStep.POST));

    private MonthLife() {}

    private static MonthTransition line(MonthState from, MonthStep step, MonthState to, Set<RoleName> roles) {
        return new MonthTransition(from, step, to, roles, Optional.empty());
    }

    private static MonthTransition line(
            MonthState from, MonthStep step, MonthState to, Set<RoleName> roles, MonthStep notByWhoTook) {
        return new MonthTransition(from, step, to, roles, Optional.of(notByWhoTook));
    }

    /** {@return every step that may be taken, by state} */
    public static List<MonthTransition> table() {
        return TABLE;
    }

    /**
     * Returns what a step does in a state.
     *
     * @param state the state
     * @param step the step
     * @return the line of the table, empty where the step may not be taken
     */
    public static Optional<MonthTransition> find(MonthState state, MonthStep step) {
        return TABLE.stream()
                .filter(line -> line.from() == state && line.step() == step)
                .findFirst();
    }

    /**
     * Returns the steps that may be taken in a state.
     *
     * @param state the state
     * @return the steps, none for a month that is closed
     */
    public static List<MonthStep> allowedIn(MonthState state) {
        return TABLE.stream()
                .filter(line -> line.from() == state)
                .map(MonthTransition::step)
                .toList();
    }
}
