package io.leansafety.assessment;

/**
 * Visits of one shift. Rule A4.
 *
 * @param required how many were required, 0 or more
 * @param done how many were made, 0 or more
 */
public record VisitCount(int required, int done) {
    /** {@return the visits that count: those made, as far as they were required} */
    public int counted() {
        return Math.min(done, required);
    }
}
