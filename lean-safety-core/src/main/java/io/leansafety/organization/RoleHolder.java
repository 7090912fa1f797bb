package io.leansafety.organization;

import io.leansafety.value.DateSpan;
import io.leansafety.value.PersonId;
import org.jspecify.annotations.Nullable;

/** A holder of a role at a subject, whose shift and specialty narrow what the role is held for. */
record RoleHolder(
        PersonId person,
        DateSpan span,
        @Nullable Shift shift,
        @Nullable String specialty) {
    boolean answers(RoleQuery query) {
        return span.includes(query.day())
                && (shift == null || shift == query.shift())
                && (specialty == null || specialty.equals(query.specialty()));
    }

    /** How many attributes are present; of those who answer, each present one is also equal. */
    int closeness() {
        return (shift == null ? 0 : 1) + (specialty == null ? 0 : 1);
    }
}
