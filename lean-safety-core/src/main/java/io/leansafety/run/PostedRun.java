package io.leansafety.run;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.policy.Policy;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A run as it was posted, with everything that it takes to compute it again. It counts until its revision is reversed.
 * Rules S11 and S11b.
 *
 * @param enterprise whose run it is
 * @param period the month
 * @param revision the revision, from 1
 * @param policy the policy by which it was settled
 * @param facts the facts from which it was settled, with what was brought forward and the corrections of earlier months
 * @param fingerprint what it was made from, and came to
 * @param figures everybody's figures of the month, then those of each earlier month that it corrects
 */
public record PostedRun(
        EnterpriseId enterprise,
        SettlementPeriod period,
        int revision,
        Policy policy,
        MonthFacts facts,
        PartedFingerprint fingerprint,
        List<MonthFigures> figures) {
    public PostedRun {
        figures = List.copyOf(figures);
    }

    /**
     * Returns the figures that this run gave a month.
     *
     * @param month its own month, or one that it corrects
     * @return the figures, empty if it does not touch that month
     */
    public Optional<MonthFigures> figuresOf(YearMonth month) {
        return figures.stream().filter(of -> of.period().month().equals(month)).findFirst();
    }

    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "PostedRun[" + enterprise + " " + period + " " + revision + "]";
    }
}
