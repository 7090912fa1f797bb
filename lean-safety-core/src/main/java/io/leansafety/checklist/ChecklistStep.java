package io.leansafety.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a version, from the only state in which it may be taken to the one that it leads to. Who may take
 * it is in {@link ChecklistLife#LIFE}. Rule C2.
 */
public enum ChecklistStep {
    /** It is written for the first time. */
    DRAFT(null, ChecklistState.DRAFT),
    /** Its content is changed. */
    EDIT(ChecklistState.DRAFT, ChecklistState.DRAFT),
    /** It is found to be without error. */
    REVIEW(ChecklistState.DRAFT, ChecklistState.REVIEWED),
    /** It goes back to whoever drafts it. */
    RETURN(ChecklistState.REVIEWED, ChecklistState.DRAFT),
    /** It takes the place of the version before it. */
    PUBLISH(ChecklistState.REVIEWED, ChecklistState.PUBLISHED),
    /** A later version takes its place: nobody asks for this, it comes with the other's {@link #PUBLISH}. */
    SUPERSEDE(ChecklistState.PUBLISHED, ChecklistState.SUPERSEDED);

    private final @Nullable ChecklistState from;
    private final ChecklistState to;

    ChecklistStep(@Nullable ChecklistState from, ChecklistState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Returns the steps that somebody may take in a state.
     *
     * @param state the state
     * @return the steps, none for what is never edited
     */
    public static List<ChecklistStep> allowedIn(ChecklistState state) {
        return Arrays.stream(values())
                .filter(step -> step.from == state && step != SUPERSEDE)
                .toList();
    }

    /** {@return the state in which it may be taken, empty for what begins a life} */
    public Optional<ChecklistState> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the state to which it leads} */
    public ChecklistState to() {
        return to;
    }

    /** Whether only a version without error may take it. */
    boolean asksForReview() {
        return from != to && to != ChecklistState.DRAFT;
    }
}
