package io.leansafety.organization;

import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role held by a person at a subject, as handed in. Rule O4.
 *
 * @param role the role, required
 * @param subject the subject at which it is held, required
 * @param person the holder, required
 * @param from the first day, required
 * @param to the last day, or null for no end
 * @param shift the shift for which it is held, or null for all
 * @param specialty the specialty for which it is held, or null for all
 */
public record RoleFact(
        @Nullable RoleName role,
        @Nullable SubjectId subject,
        @Nullable PersonId person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Shift shift,
        @Nullable String specialty) {}
