package io.leansafety.roster;

import java.util.List;

/**
 * Who visits which shift on which day. Rule C1.9; X52 三(一)2(2).
 *
 * @param visits the visits, in their order; the same one may stand here twice, which {@link RosterCheck} reports
 */
public record Roster(List<PlannedVisit> visits) {
    /** A roster on which nobody visits anything. */
    public static final Roster EMPTY = new Roster(List.of());

    /** Creates a roster; the visits may come in any order. */
    public Roster {
        visits = visits.stream().sorted().toList();
    }
}
