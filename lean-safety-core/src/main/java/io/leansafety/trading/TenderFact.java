package io.leansafety.trading;

import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tendered rectification (招标整改) as handed in. Rule T2; X52 三(三)2(2) and (3).
 *
 * @param id its id, unique over findings, handovers and tenders, required
 * @param reason why it was tendered, required
 * @param from the tendering workshop or unit, required
 * @param awardee who does the work, required once accepted
 * @param item the item of the tendering subject's catalog, required
 * @param quantity how many units of measure, 1 to 1,000,000
 * @param bid the price bid for the whole tender, required once accepted where the policy pays by bid
 * @param state where it stands, required
 * @param acceptedOn the day of acceptance, required once accepted
 */
public record TenderFact(
        @Nullable Reference id,
        @Nullable Reason reason,
        @Nullable SubjectId from,
        @Nullable SubjectId awardee,
        @Nullable ItemCode item,
        int quantity,
        @Nullable Money bid,
        @Nullable State state,
        @Nullable LocalDate acceptedOn) {
    /** Why a rectification was tendered. */
    public enum Reason {
        /** 人员、技术力量不足. */
        LACK_OF_CAPACITY,
        /** 多次重复出现. */
        REPEATED,
        /** 长时间逾期未整改. */
        LONG_OVERDUE
    }

    /** Where a tender stands. */
    public enum State {
        /** 提出书面申请. */
        APPLIED,
        /** 经分管领导同意. */
        APPROVED,
        /** Not agreed to. */
        REJECTED,
        /** Bids come in. */
        TENDERING,
        /** 接标. */
        AWARDED,
        /** No bid came in. */
        FAILED,
        /** 整改完毕. */
        RECTIFIED,
        /** 现场验收合格: settles in the month of acceptance. */
        ACCEPTED,
        /** Not up to the standard, back to the awardee. */
        RETURNED,
        /** Taken back. */
        WITHDRAWN
    }

    /**
     * Returns this tender in another state.
     *
     * @param next where it stands
     * @return the tender
     */
    public TenderFact in(State next) {
        return new TenderFact(id, reason, from, awardee, item, quantity, bid, next, acceptedOn);
    }

    /**
     * Returns this tender as one that was awarded.
     *
     * @param won the bid that won
     * @return the tender
     */
    public TenderFact awarded(Bid won) {
        return new TenderFact(id, reason, from, won.subject(), item, quantity, won.amount(), state, acceptedOn);
    }

    /**
     * Returns this tender as one whose work was accepted.
     *
     * @param day the day of acceptance
     * @return the tender
     */
    public TenderFact accepted(LocalDate day) {
        return new TenderFact(id, reason, from, awardee, item, quantity, bid, State.ACCEPTED, day);
    }
}
