package io.leansafety.port;

import io.leansafety.settlement.WageFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SettlementPeriod;
import java.util.List;

/**
 * The host's own payroll, which a month asks for its wages. Rules S1, S4, S6 and S11b.
 *
 * <p>It is asked whenever a month is computed, in the unit of work in which it is, for a month with which no wages were
 * handed in. What it said is kept with the run that is posted. Wages that change between preparing and posting are told as
 * {@code moved-since-prepared}.
 *
 * <pre>{@code
 * record WithPayroll(Ports ports, WageFacts wageFacts) implements ForwardingPorts {}
 * }</pre>
 */
@FunctionalInterface
public interface WageFacts {
    /** No payroll: all wages are handed in. */
    WageFacts NONE = (enterprise, period) -> List.of();

    /**
     * Returns the wages of a month.
     *
     * @param enterprise whose people
     * @param period the month
     * @return the wages, in any order, at most one of each person and only of people of the month's organization; those
     *     that have nothing but charges may be left out
     */
    List<WageFact> of(EnterpriseId enterprise, SettlementPeriod period);

    /**
     * Returns how often the wages of a month have been changed, so that later changes of a closed month are corrected in the
     * next open one.
     *
     * @param enterprise whose people
     * @param period the month
     * @return a number that is greater whenever any of the wages has been changed; always 0 where those of a closed month
     *     do not change, or not through the market
     */
    default int version(EnterpriseId enterprise, SettlementPeriod period) {
        return 0;
    }
}
