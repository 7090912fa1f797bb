package io.leansafety.checklist;

import java.util.Arrays;
import java.util.List;

/**
 * A step in the life of a version, from the only state in which it may be taken to the one that it leads to. A version
 * becomes {@link ChecklistState#SUPERSEDED} when a later one is published. Rule C2.
 */
public enum ChecklistStep {
    /** Its content is changed. */
    EDIT(ChecklistState.DRAFT, ChecklistState.DRAFT),
    /** It is found to be without error. */
    REVIEW(ChecklistState.DRAFT, ChecklistState.REVIEWED),
    /** It goes back to whoever drafts it. */
    RETURN(ChecklistState.REVIEWED, ChecklistState.DRAFT),
    /** It takes the place of the version before it. */
    PUBLISH(ChecklistState.REVIEWED, ChecklistState.PUBLISHED);

    private final ChecklistState from;
    private final ChecklistState to;

    ChecklistStep(ChecklistState from, ChecklistState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Returns the steps that may be taken in a state.
     *
     * @param state the state
     * @return the steps, none for what is never edited
     */
    public static List<ChecklistStep> allowedIn(ChecklistState state) {
        return Arrays.stream(values()).filter(step -> step.from == state).toList();
    }

    /** {@return the state in which it may be taken} */
    public ChecklistState from() {
        return from;
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
