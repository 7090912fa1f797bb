package io.leansafety.policy;

import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses the people of a tier: the offices of rule A6; X52 三(二)3. Seats are asked for from the assessed person's
 * subject.
 *
 * @param selfCheck who gives the self-check; null where the tier has none
 * @param deductions who deducts points; null where nobody does
 * @param inspection who assesses inspection, by month or by day
 */
public record Assessors(
        @Nullable Office selfCheck, @Nullable Office deductions, Office inspection) {
    private static final Office CENTER = Office.of("ASSESSMENT_OFFICE", Seat.CENTER);

    /** No self-check; the assessment office of the center deducts and inspects. What holds where a policy says nothing. */
    public static final Assessors OFFICE_OF_CENTER = new Assessors(null, CENTER, CENTER);

    /** {@return who gives the duty score from which points are deducted: of the self-check, else who deducts or inspects} */
    public Office dutyScore() {
        if (selfCheck != null) {
            return selfCheck;
        }
        return deductions == null ? inspection : deductions;
    }

    /** {@return whether who gives the self-check is somebody else than who deducts, and must not do both (rule A9)} */
    public boolean separatesDeductions() {
        return selfCheck != null;
    }
}
