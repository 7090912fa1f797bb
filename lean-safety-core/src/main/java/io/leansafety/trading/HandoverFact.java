package io.leansafety.trading;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.Shift;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shift handover (交接班) as handed in. Rule T1; X52 三(三)2(1).
 *
 * @param id its id, unique over findings, handovers and tenders, required
 * @param date the day, required
 * @param shift the shift that ends, required
 * @param from the outgoing team or post, required
 * @param to the incoming team or post, required
 * @param accepted whether the incoming leader signed; one that was refused moves nothing
 * @param problems the problems known at the end of the shift
 */
public record HandoverFact(
        @Nullable Reference id,
        @Nullable LocalDate date,
        @Nullable Shift shift,
        @Nullable SubjectId from,
        @Nullable SubjectId to,
        boolean accepted,
        List<Problem> problems) {
    /** Where a problem stands at the end of a shift. */
    public enum State {
        /** Dealt with: nothing passes. */
        RECTIFIED,
        /** Not dealt with. */
        UNRECTIFIED,
        /** Dealt with below the standard. */
        SUBSTANDARD
    }

    /**
     * A problem known at the end of a shift.
     *
     * @param item the item of the outgoing subject's catalog, required
     * @param finder the class of who found it, required
     * @param quantity how many units of measure, 1 to 1,000,000
     * @param state where it stands, required
     */
    public record Problem(
            @Nullable ItemCode item,
            @Nullable FinderClass finder,
            int quantity,
            @Nullable State state) {}

    public HandoverFact {
        problems = List.copyOf(problems);
    }

    /**
     * Returns this handover as the incoming leader answered it.
     *
     * @param day the day of the answer
     * @param isAccepted whether they signed
     * @return the handover
     */
    public HandoverFact signed(LocalDate day, boolean isAccepted) {
        return new HandoverFact(id, day, shift, from, to, isAccepted, problems);
    }
}
