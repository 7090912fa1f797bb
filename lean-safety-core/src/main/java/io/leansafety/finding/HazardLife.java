package io.leansafety.finding;

import static io.leansafety.finding.HazardState.ACCEPTED;
import static io.leansafety.finding.HazardState.ASSIGNED;
import static io.leansafety.finding.HazardState.CLOSED;
import static io.leansafety.finding.HazardState.DISMISSED;
import static io.leansafety.finding.HazardState.FOUND;
import static io.leansafety.finding.HazardState.RECTIFIED;
import static io.leansafety.finding.HazardState.REGISTERED;
import static io.leansafety.finding.HazardState.RETURNED;
import static io.leansafety.life.Line.line;

import io.leansafety.life.Bar;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.organization.Office;
import io.leansafety.rule.RuleId;

/**
 * The life of a hazard, the closed loop. Rules H1, H2 and A9; GD3 二(三)3(2), SD16 三(一)6.
 *
 * <p>The rules name the states and leave open who takes which step. Decided here: anybody may find; inspectors and the
 * assessment office register, accept and close; heads assign and trace; whom it is assigned to, or their head, rectifies
 * and accepts nothing.
 *
 * <p>Since anybody may find, and what is found stops a handover or goes with it, whoever registers may dismiss instead; what
 * is on the books goes the whole way. What was dismissed counts as never found.
 *
 * <p>Three steps are taken at other desks, which say who may: PASS with a handover that was accepted (rule T1), TENDER with
 * an application and SETTLE with the acceptance of what was tendered (rule T2).
 */
public final class HazardLife {
    private static final Office[] WHO_ASSIGN = {Offices.OF_CENTER, Offices.WORKSHOP_DIRECTOR, Offices.UNIT_PRINCIPAL};

    /** The table. */
    public static final Life<HazardState, HazardStep> LIFE = Life.of(
            RuleId.H1,
            Line.<HazardState, HazardStep>first(HazardStep.FIND, FOUND),
            line(FOUND, HazardStep.REGISTER, REGISTERED).by(Offices.OF_CENTER, Offices.SUPERVISOR),
            line(FOUND, HazardStep.DISMISS, DISMISSED).by(Offices.OF_CENTER, Offices.SUPERVISOR),
            passed(FOUND),
            line(REGISTERED, HazardStep.ASSIGN, ASSIGNED).by(WHO_ASSIGN),
            line(REGISTERED, HazardStep.TRACE, REGISTERED).by(Offices.heads()),
            passed(REGISTERED),
            tendered(REGISTERED),
            settled(REGISTERED),
            line(ASSIGNED, HazardStep.EXTEND, ASSIGNED).by(Offices.OF_CENTER).barring(Bar.CONCERNED),
            line(ASSIGNED, HazardStep.TRACE, ASSIGNED).by(Offices.heads()),
            passed(ASSIGNED),
            tendered(ASSIGNED),
            settled(ASSIGNED),
            line(ASSIGNED, HazardStep.RECTIFY, RECTIFIED).by(Offices.heads()).orConcerned(),
            line(RECTIFIED, HazardStep.TRACE, RECTIFIED).by(Offices.heads()),
            judged(HazardStep.ACCEPT, ACCEPTED),
            judged(HazardStep.RETURN, RETURNED),
            line(RETURNED, HazardStep.ASSIGN, ASSIGNED).by(WHO_ASSIGN),
            line(RETURNED, HazardStep.TRACE, RETURNED).by(Offices.heads()),
            passed(RETURNED),
            tendered(RETURNED),
            settled(RETURNED),
            line(ACCEPTED, HazardStep.TRACE, ACCEPTED).by(Offices.heads()),
            line(ACCEPTED, HazardStep.CLOSE, CLOSED).by(Offices.OF_CENTER, Offices.SUPERVISOR));

    private HazardLife() {}

    private static Line<HazardState, HazardStep> passed(HazardState state) {
        return line(state, HazardStep.PASS, state).by(Offices.TEAM_LEADER);
    }

    private static Line<HazardState, HazardStep> tendered(HazardState state) {
        return line(state, HazardStep.TENDER, state).by(Offices.WORKSHOP_DIRECTOR, Offices.UNIT_PRINCIPAL);
    }

    private static Line<HazardState, HazardStep> settled(HazardState state) {
        return line(state, HazardStep.SETTLE, CLOSED).by(WHO_ASSIGN);
    }

    private static Line<HazardState, HazardStep> judged(HazardStep step, HazardState to) {
        return line(RECTIFIED, step, to)
                .by(Offices.OF_CENTER, Offices.SUPERVISOR)
                .notByWhoTook(HazardStep.RECTIFY)
                .barring(Bar.CONCERNED);
    }
}
