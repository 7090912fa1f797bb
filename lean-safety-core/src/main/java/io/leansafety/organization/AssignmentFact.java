package io.leansafety.organization;

import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands, for a span of dates. Rule O2.
 *
 * @param subject the subject that the person belongs to, required
 * @param post the post's name
 * @param tier the tier, or null for a worker, who is not assessed
 * @param from the first day, required where a person has several assignments
 * @param to the last day, or null for no end
 */
public record AssignmentFact(
        @Nullable SubjectId subject,
        @Nullable String post,
        @Nullable TierId tier,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
