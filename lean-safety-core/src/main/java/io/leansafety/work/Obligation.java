package io.leansafety.work;

import io.leansafety.organization.Shift;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;

/** Something that somebody has to do within some days. Section C. */
public sealed interface Obligation {
    /** {@return the days in which it has to be done, with an end} */
    DateSpan days();

    /**
     * To check an item within a cycle of its location.
     *
     * @param item the item
     * @param location its location
     * @param days the cycle
     */
    record Check(EntryId item, LocationId location, DateSpan days) implements Obligation {}

    /**
     * To go to the site in a shift.
     *
     * @param shift the shift
     * @param number which visit of the month it is, from 1
     * @param days the settlement month
     */
    record Attend(Shift shift, int number, DateSpan days) implements Obligation {}

    /**
     * To act by a clause.
     *
     * @param clause the clause
     * @param number which time of its period it is, from 1
     * @param days the period of the clause
     */
    record Act(EntryId clause, int number, DateSpan days) implements Obligation {}
}
