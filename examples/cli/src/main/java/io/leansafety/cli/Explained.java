package io.leansafety.cli;

import org.jspecify.annotations.Nullable;

/** A month or a year whose figures can be explained. */
interface Explained {
    /**
     * Returns how a person's figures came about.
     *
     * @param figure one figure, null for all
     * @throws CommandFailure if there is no such person, or figure
     */
    ExplanationReport person(String id, @Nullable String figure);

    /**
     * Returns how the figures of a subject came about.
     *
     * @param figure one figure, null for all
     * @throws CommandFailure if nothing moved through such a subject, or there is no such figure
     */
    ExplanationReport subject(String id, @Nullable String figure);
}
