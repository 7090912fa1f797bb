package io.leansafety.finding;

import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import java.util.List;

/** The offices that findings and hazards have in common. */
final class Offices {
    /** The assessment office of the settlement center. */
    static final Office OF_CENTER = Office.of("ASSESSMENT_OFFICE", Seat.CENTER);

    /** Inspectors (安监员). */
    static final Office SUPERVISOR = Office.of("SAFETY_SUPERVISOR", Seat.SUBJECT);

    static final Office WORKSHOP_DIRECTOR = Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT);
    static final Office UNIT_PRINCIPAL = Office.of("UNIT_PRINCIPAL", Seat.SUBJECT);
    static final Office TEAM_LEADER = Office.of("TEAM_LEADER", Seat.SUBJECT);

    private static final List<Office> HEADS =
            List.of(TEAM_LEADER, WORKSHOP_DIRECTOR, UNIT_PRINCIPAL, Office.of("DEPARTMENT_HEAD", Seat.SUBJECT));

    private Offices() {}

    /** The heads of the subject that it is about, of whatever level it is. */
    static Office[] heads() {
        return HEADS.toArray(new Office[0]);
    }
}
