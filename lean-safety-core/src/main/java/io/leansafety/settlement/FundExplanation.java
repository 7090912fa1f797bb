package io.leansafety.settlement;

import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import java.util.List;

/**
 * How the figures of a subject's fund, or of a settlement center, came about. Rules S9 and S10.
 *
 * @param paid what left it, entry by entry
 * @param received what entered it, entry by entry
 * @param net received − paid
 */
public record FundExplanation(Explanation paid, Explanation received, Explanation net) {
    static FundExplanation of(
            String kind, FundTotals totals, List<Explanation> paidEntries, List<Explanation> receivedEntries) {
        Explanation paid =
                term(kind, "paid").of(Unit.YUAN, totals.paid().fen(), new Formula(Operator.SUM, paidEntries));
        Explanation received = term(kind, "received")
                .of(Unit.YUAN, totals.received().fen(), new Formula(Operator.SUM, receivedEntries));
        Explanation net = term(kind, "net").of(Unit.YUAN, totals.net().fen(), Operator.DIFFERENCE.of(received, paid));
        return new FundExplanation(paid, received, net);
    }

    private static Term term(String kind, String what) {
        return new Term(kind + "-" + what, RuleId.S9);
    }
}
