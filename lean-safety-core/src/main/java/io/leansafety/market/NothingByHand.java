package io.leansafety.market;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;

/** What the market brings and corrects itself: given by hand as well, it would count twice. Rules S6 and S11b. */
final class NothingByHand {
    private static final Place MONTH = Place.in(Document.MONTH);

    private NothingByHand() {}

    /** Adds each such thing in the facts of a month; the first month of all may have something brought forward. */
    static void check(MonthFacts facts, boolean isFirst, Problems problems) {
        if (!facts.corrections().isEmpty()) {
            problems.error("corrections-by-hand", RuleId.S11B, MONTH.field("corrections"));
        }
        for (int i = 0; !isFirst && i < facts.wages().size(); i++) {
            WageFact wage = facts.wages().get(i);
            if (wage.broughtForward() != null && wage.person() != null) {
                problems.error(
                        "brought-forward-by-hand",
                        RuleId.S6,
                        MONTH.field("wages").index(i).field("broughtForward"),
                        "person",
                        wage.person());
            }
        }
    }
}
