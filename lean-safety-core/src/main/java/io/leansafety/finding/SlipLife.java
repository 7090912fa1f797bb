package io.leansafety.finding;

import static io.leansafety.finding.SlipState.APPEALED;
import static io.leansafety.finding.SlipState.CONFIRMED;
import static io.leansafety.finding.SlipState.ISSUED;
import static io.leansafety.finding.SlipState.RECORDED;
import static io.leansafety.finding.SlipState.REVISED;
import static io.leansafety.finding.SlipState.REVOKED;
import static io.leansafety.finding.SlipState.UPHELD;
import static io.leansafety.life.Line.line;

import io.leansafety.life.Bar;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.rule.RuleId;

/**
 * The life of a finding and its slip or notice. Rules P7, T5 and A9; X52 三(三)4.
 *
 * <p>The rules name the states and leave open who takes which step. Decided here: inspectors, heads and the assessment
 * office write down; the office of the center gives documents; who is charged, or the head of their place, accepts or
 * objects; the head of the leading group decides, who had no part in it before.
 */
public final class SlipLife {
    private static final Office OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.CENTER);
    private static final Office COMPANY_OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.COMPANY);
    private static final Office SUPERVISOR = Office.of("SAFETY_SUPERVISOR", Seat.SUBJECT);
    private static final Office LEADING_GROUP = Office.of("LEADING_GROUP_HEAD", Seat.CENTER);
    private static final Office[] HEADS = {
        Office.of("TEAM_LEADER", Seat.SUBJECT),
        Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT),
        Office.of("UNIT_PRINCIPAL", Seat.SUBJECT),
        Office.of("DEPARTMENT_HEAD", Seat.SUBJECT)
    };

    /** The table. */
    public static final Life<SlipState, SlipStep> LIFE = Life.of(
            RuleId.T5,
            Line.<SlipState, SlipStep>first(SlipStep.RECORD, RECORDED)
                    .by(OFFICE, COMPANY_OFFICE, SUPERVISOR, HEADS[0], HEADS[1], HEADS[2], HEADS[3]),
            line(RECORDED, SlipStep.DECIDE, RECORDED).by(LEADING_GROUP).barring(Bar.CONCERNED),
            line(RECORDED, SlipStep.ISSUE, ISSUED).by(OFFICE, COMPANY_OFFICE),
            line(RECORDED, SlipStep.REVOKE, REVOKED).by(OFFICE, COMPANY_OFFICE).barring(Bar.CONCERNED),
            line(ISSUED, SlipStep.CONFIRM, CONFIRMED).by(HEADS).orConcerned().notByWhoTook(SlipStep.ISSUE),
            line(ISSUED, SlipStep.LAPSE, CONFIRMED).by(OFFICE, COMPANY_OFFICE),
            line(ISSUED, SlipStep.APPEAL, APPEALED).by(HEADS).orConcerned().notByWhoTook(SlipStep.ISSUE),
            decided(SlipStep.UPHOLD, UPHELD),
            decided(SlipStep.REVISE, REVISED),
            decided(SlipStep.REVOKE, REVOKED));

    private SlipLife() {}

    private static Line<SlipState, SlipStep> decided(SlipStep step, SlipState to) {
        return line(APPEALED, step, to)
                .by(LEADING_GROUP)
                .notByWhoTook(SlipStep.RECORD)
                .notByWhoTook(SlipStep.ISSUE)
                .notByWhoTook(SlipStep.APPEAL)
                .barring(Bar.CONCERNED);
    }
}
