package io.leansafety.market;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.policy.Policy;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import java.util.List;

/**
 * A month as it would be posted now. Rules S11 and S11b.
 *
 * @param policy the policy by which it was settled
 * @param facts what it was settled from: what was received, with what is brought forward and the corrections of closed
 *     months; settled by itself as a month file it gives the same result
 * @param settlement what it comes to
 * @param fingerprint what it was made from, and came to
 * @param figures everybody's figures of the month, then those of each closed month that it corrects
 */
public record ComputedMonth(
        Policy policy,
        MonthFacts facts,
        MonthSettlement settlement,
        PartedFingerprint fingerprint,
        List<MonthFigures> figures) {
    public ComputedMonth {
        figures = List.copyOf(figures);
    }

    int factsVersion() {
        return figures.get(0).factsVersion();
    }

    PostedRun run(RunStep posted) {
        return new PostedRun(
                posted.enterprise(), posted.period(), posted.revision(), policy, facts, fingerprint, figures);
    }

    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "ComputedMonth[" + settlement.period() + "]";
    }
}
