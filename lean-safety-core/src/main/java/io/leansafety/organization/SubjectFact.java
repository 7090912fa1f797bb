package io.leansafety.organization;

import io.leansafety.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A market subject as handed in. Rule O1.
 *
 * @param id its id, required
 * @param name what people call it
 * @param level its level, required
 * @param parent the subject above it, required for all but the company
 */
public record SubjectFact(
        @Nullable SubjectId id,
        @Nullable String name,
        @Nullable SubjectLevel level,
        @Nullable SubjectId parent) {}
