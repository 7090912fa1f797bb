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
import java.util.stream.Stream;

/**
 * The life of a finding and its slip or notice. Rules P7, T5 and A9; X52 三(三)4.
 *
 * <p>The rules name the states and leave open who takes which step. Decided here: inspectors, heads and the assessment
 * office write down; the office of the center gives documents; who is charged, or the head of their place, accepts or
 * objects, who wrote it down not among them for accepting; the head of the leading group decides, who had no part in it
 * before.
 *
 * <p>Who is rewarded by it may write it down: another one gives the slip. Whom it spares (as who found it, or because it
 * names another holder of their role) may not even do that. An inspector who found it and gains nothing may give the slip.
 */
public final class SlipLife {
    private static final Office COMPANY_OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.COMPANY);
    private static final Office LEADING_GROUP = Office.of("LEADING_GROUP_HEAD", Seat.CENTER);

    private static final Office[] RECORDERS = Stream.concat(
                    Stream.of(Offices.OF_CENTER, COMPANY_OFFICE, Offices.SUPERVISOR), Stream.of(Offices.heads()))
            .toArray(Office[]::new);

    /** The table. */
    public static final Life<SlipState, SlipStep> LIFE = Life.of(
            RuleId.T5,
            Line.<SlipState, SlipStep>first(SlipStep.RECORD, RECORDED)
                    .by(RECORDERS)
                    .barring(Bar.GAINING),
            line(RECORDED, SlipStep.DECIDE, RECORDED)
                    .by(LEADING_GROUP)
                    .notByWhoTook(SlipStep.RECORD)
                    .barring(Bar.CONCERNED),
            line(RECORDED, SlipStep.ISSUE, ISSUED)
                    .by(Offices.OF_CENTER, COMPANY_OFFICE)
                    .barring(Bar.GAINING),
            line(RECORDED, SlipStep.REVOKE, REVOKED)
                    .by(Offices.OF_CENTER, COMPANY_OFFICE)
                    .barring(Bar.CONCERNED),
            line(ISSUED, SlipStep.CONFIRM, CONFIRMED)
                    .by(Offices.heads())
                    .orConcerned()
                    .notByWhoTook(SlipStep.RECORD)
                    .notByWhoTook(SlipStep.ISSUE)
                    .barring(Bar.GAINING),
            line(ISSUED, SlipStep.LAPSE, CONFIRMED)
                    .by(Offices.OF_CENTER, COMPANY_OFFICE)
                    .barring(Bar.GAINING),
            line(ISSUED, SlipStep.APPEAL, APPEALED)
                    .by(Offices.heads())
                    .orConcerned()
                    .notByWhoTook(SlipStep.ISSUE),
            decided(SlipStep.UPHOLD, UPHELD).barring(Bar.CONCERNED, Bar.GAINING),
            decided(SlipStep.REVISE, REVISED),
            decided(SlipStep.REVOKE, REVOKED));

    private SlipLife() {}

    private static Line<SlipState, SlipStep> decided(SlipStep step, SlipState to) {
        return line(APPEALED, step, to)
                .by(LEADING_GROUP)
                .notByWhoTook(SlipStep.RECORD)
                .notByWhoTook(SlipStep.DECIDE)
                .notByWhoTook(SlipStep.ISSUE)
                .notByWhoTook(SlipStep.APPEAL)
                .barring(Bar.CONCERNED);
    }
}
