package io.leansafety.finding;

import static io.leansafety.finding.HazardState.ACCEPTED;
import static io.leansafety.finding.HazardState.ASSIGNED;
import static io.leansafety.finding.HazardState.CLOSED;
import static io.leansafety.finding.HazardState.FOUND;
import static io.leansafety.finding.HazardState.RECTIFIED;
import static io.leansafety.finding.HazardState.REGISTERED;
import static io.leansafety.finding.HazardState.RETURNED;
import static io.leansafety.life.Line.line;

import io.leansafety.life.Bar;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.rule.RuleId;

/**
 * The life of a hazard, the closed loop. Rules H1, H2 and A9; GD3 二(三)3(2), SD16 三(一)6.
 *
 * <p>The rules name the states and leave open who takes which step. Decided here: anybody may find; inspectors and the
 * assessment office register, accept and close; heads assign and trace; whom it is assigned to, or their head, rectifies
 * and accepts nothing.
 *
 * <p>Three steps are taken at other desks, which say who may: PASS with a handover that was accepted (rule T1), TENDER with
 * an application and SETTLE with the acceptance of what was tendered (rule T2).
 */
public final class HazardLife {
    private static final Office OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.CENTER);
    private static final Office SUPERVISOR = Office.of("SAFETY_SUPERVISOR", Seat.SUBJECT);
    private static final Office[] HEADS = {
        Office.of("TEAM_LEADER", Seat.SUBJECT),
        Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT),
        Office.of("UNIT_PRINCIPAL", Seat.SUBJECT),
        Office.of("DEPARTMENT_HEAD", Seat.SUBJECT)
    };
    private static final Office[] WHO_ASSIGN = {OFFICE, HEADS[1], HEADS[2]};

    /** The table. */
    public static final Life<HazardState, HazardStep> LIFE = Life.of(
            RuleId.H1,
            Line.<HazardState, HazardStep>first(HazardStep.FIND, FOUND),
            line(FOUND, HazardStep.REGISTER, REGISTERED).by(OFFICE, SUPERVISOR),
            passed(FOUND),
            line(REGISTERED, HazardStep.ASSIGN, ASSIGNED).by(WHO_ASSIGN),
            line(REGISTERED, HazardStep.TRACE, REGISTERED).by(HEADS),
            passed(REGISTERED),
            tendered(REGISTERED),
            settled(REGISTERED),
            line(ASSIGNED, HazardStep.EXTEND, ASSIGNED).by(OFFICE).barring(Bar.CONCERNED),
            line(ASSIGNED, HazardStep.TRACE, ASSIGNED).by(HEADS),
            passed(ASSIGNED),
            tendered(ASSIGNED),
            settled(ASSIGNED),
            line(ASSIGNED, HazardStep.RECTIFY, RECTIFIED).by(HEADS).orConcerned(),
            line(RECTIFIED, HazardStep.TRACE, RECTIFIED).by(HEADS),
            judged(HazardStep.ACCEPT, ACCEPTED),
            judged(HazardStep.RETURN, RETURNED),
            line(RETURNED, HazardStep.ASSIGN, ASSIGNED).by(WHO_ASSIGN),
            line(RETURNED, HazardStep.TRACE, RETURNED).by(HEADS),
            passed(RETURNED),
            tendered(RETURNED),
            settled(RETURNED),
            line(ACCEPTED, HazardStep.TRACE, ACCEPTED).by(HEADS),
            line(ACCEPTED, HazardStep.CLOSE, CLOSED).by(OFFICE, SUPERVISOR));

    private HazardLife() {}

    private static Line<HazardState, HazardStep> passed(HazardState state) {
        return line(state, HazardStep.PASS, state).by(HEADS[0]);
    }

    private static Line<HazardState, HazardStep> tendered(HazardState state) {
        return line(state, HazardStep.TENDER, state).by(HEADS[1], HEADS[2]);
    }

    private static Line<HazardState, HazardStep> settled(HazardState state) {
        return line(state, HazardStep.SETTLE, CLOSED).by(WHO_ASSIGN);
    }

    private static Line<HazardState, HazardStep> judged(HazardStep step, HazardState to) {
        return line(RECTIFIED, step, to)
                .by(OFFICE, SUPERVISOR)
                .notByWhoTook(HazardStep.RECTIFY)
                .barring(Bar.CONCERNED);
    }
}
