package io.leansafety.trading;

import static io.leansafety.life.Line.line;
import static io.leansafety.trading.HandoverState.ACCEPTED;
import static io.leansafety.trading.HandoverState.PROPOSED;
import static io.leansafety.trading.HandoverState.REFUSED;

import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.rule.RuleId;

/** The life of a shift handover: the leader of the team that goes proposes, the one of the team that comes signs. Rule T1. */
public final class HandoverLife {
    private static final Office OUTGOING = Office.of("TEAM_LEADER", Seat.SUBJECT);
    private static final Office INCOMING = Office.of("TEAM_LEADER", Seat.OTHER);

    /** The table. */
    public static final Life<HandoverState, HandoverStep> LIFE = Life.of(
            RuleId.T1,
            Line.<HandoverState, HandoverStep>first(HandoverStep.PROPOSE, PROPOSED)
                    .by(OUTGOING),
            line(PROPOSED, HandoverStep.ACCEPT, ACCEPTED).by(INCOMING).notByWhoTook(HandoverStep.PROPOSE),
            line(PROPOSED, HandoverStep.REFUSE, REFUSED).by(INCOMING).notByWhoTook(HandoverStep.PROPOSE));

    private HandoverLife() {}
}
