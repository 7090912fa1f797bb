package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * How subjects trade. Rules T1 and T2.
 *
 * @param handoverPayer who pays for a problem that is handed over
 * @param notTransferable kinds that stop the work and are never handed over
 * @param tenderPrice what a tendered rectification is paid by
 */
public record TradeTerms(HandoverPayer handoverPayer, Set<String> notTransferable, TenderPrice tenderPrice) {
    /** Who pays for a problem that is handed over. */
    public enum HandoverPayer {
        /** The outgoing side pays whoever takes on its work. */
        OUTGOING,
        /** The incoming side pays. */
        INCOMING
    }

    /** What a tendered rectification is paid by. */
    public enum TenderPrice {
        /** Quota price × quantity (定额标准). */
        QUOTA,
        /** The bid, for the whole tender. */
        BID
    }

    public TradeTerms {
        requireNonNull(handoverPayer, "handoverPayer");
        requireNonNull(tenderPrice, "tenderPrice");
        notTransferable = ImmutableSet.copyOf(notTransferable);
    }
}
