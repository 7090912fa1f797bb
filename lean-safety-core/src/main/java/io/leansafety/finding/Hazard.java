package io.leansafety.finding;

import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hazard. Rules H1 and H2.
 *
 * @param foundOn the day on which it was found
 * @param subject the subject that has it now
 * @param item the item of the price catalog that prices it
 * @param finder the class of who found it
 * @param quantity how many units of measure
 * @param location where it is, if that was said
 * @param what what was seen
 * @param finding the finding that it was charged by, if it was
 * @param plan who rectifies it by when, once it is assigned
 * @param isTraced whether it can't be closed without a root cause: a major one, or one that came again (rule H2)
 * @param rootCause where it came from, once that was written down
 * @param tender the tender that it was last put to, if it was (rule T2)
 */
public record Hazard(
        LocalDate foundOn,
        SubjectId subject,
        ItemCode item,
        FinderClass finder,
        int quantity,
        @Nullable LocationId location,
        String what,
        @Nullable Reference finding,
        @Nullable RectificationPlan plan,
        boolean isTraced,
        @Nullable String rootCause,
        @Nullable Reference tender) {
    /**
     * Returns whether it should have been rectified by now.
     *
     * @param state where it stands
     * @param today the day
     * @return whether its deadline is over and it is not
     */
    public boolean isOverdue(HazardState state, LocalDate today) {
        return isOverdue(state, today, 0);
    }

    /**
     * Returns whether it should have been rectified long ago.
     *
     * @param state where it stands
     * @param today the day
     * @param days how many days behind the deadline are long (policy {@code longOverdueDays})
     * @return whether that many days are over behind its deadline and it is not
     */
    public boolean isOverdue(HazardState state, LocalDate today, int days) {
        return plan != null && state.isOpen() && plan.deadline().isBefore(today.minusDays(days));
    }

    /**
     * Returns this hazard with a plan.
     *
     * @param next who rectifies it by when
     * @return the hazard
     */
    public Hazard with(RectificationPlan next) {
        return new Hazard(
                foundOn, subject, item, finder, quantity, location, what, finding, next, isTraced, rootCause, tender);
    }

    /**
     * Returns this hazard with a root cause.
     *
     * @param cause where it came from
     * @return the hazard
     */
    public Hazard tracedTo(String cause) {
        return new Hazard(
                foundOn, subject, item, finder, quantity, location, what, finding, plan, isTraced, cause, tender);
    }

    /**
     * Returns this hazard as another subject's.
     *
     * @param next the subject that has it from now on
     * @return the hazard
     */
    public Hazard passedTo(SubjectId next) {
        return new Hazard(
                foundOn, next, item, finder, quantity, location, what, finding, plan, isTraced, rootCause, tender);
    }

    /**
     * Returns this hazard as one that is tendered.
     *
     * @param next the tender that it is put to
     * @return the hazard
     */
    public Hazard tenderedBy(Reference next) {
        return new Hazard(
                foundOn, subject, item, finder, quantity, location, what, finding, plan, isTraced, rootCause, next);
    }

    /** {@return whether it can't be closed yet for want of a root cause (rule H2)} */
    public boolean lacksRootCause() {
        return isTraced && rootCause == null;
    }
}
