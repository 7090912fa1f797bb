package io.leansafety.checklist;

/** Where a version of a checklist stands in its life. Rule C2. */
public enum ChecklistState {
    /** It may be edited. */
    DRAFT,
    /** The review found no error in it. */
    REVIEWED,
    /** It is in force and never edited. */
    PUBLISHED,
    /** A later version took its place. */
    SUPERSEDED;

    /** {@return whether work is, or was, done by it} */
    public boolean isPublished() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
