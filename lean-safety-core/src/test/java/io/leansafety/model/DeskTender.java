package io.leansafety.model;

import io.leansafety.trading.TenderFact;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A tender as the model knows it. */
final class DeskTender extends DeskCase {
    final String hazard;
    final String from;
    final String item;
    final int quantity;
    final String reason;
    final TreeMap<String, Long> bids = new TreeMap<>();
    /** Who bid for each subject whose bid stands. */
    final TreeMap<String, String> bidders = new TreeMap<>();

    @Nullable
    LocalDate deadline;

    @Nullable
    String awardee;

    @Nullable
    Long won;

    @Nullable
    LocalDate acceptedOn;

    DeskTender(String id, String hazard, String from, String item, int quantity, String reason) {
        super(id, DeskLives.TENDER);
        this.hazard = hazard;
        this.from = from;
        this.item = item;
        this.quantity = quantity;
        this.reason = reason;
    }

    @Override
    TenderFact told() {
        return new TenderFact(
                new Reference(id),
                TenderFact.Reason.valueOf(reason),
                new SubjectId(from),
                awardee == null ? null : new SubjectId(awardee),
                new ItemCode(item),
                quantity,
                won == null ? null : Money.ofFen(won),
                TenderFact.State.valueOf(state),
                acceptedOn);
    }

    /** What it costs, and no less than the bid. */
    long spending(long bid) {
        return Math.max(DeskPrices.subjectPrice(item, "COMPANY") * quantity, bid);
    }

    boolean isLive() {
        return !isOver();
    }

    LocalDate until() {
        return Objects.requireNonNull(deadline);
    }

    /** A workshop or contractor of the same unit, or a unit or contractor of the company. */
    boolean mayBeAwarded(String subject) {
        String above = DeskCompany.PARENTS.get(from);
        String level = DeskCompany.level(subject);
        return !subject.equals(from)
                && Objects.equals(DeskCompany.PARENTS.get(subject), above)
                && (level.equals("CONTRACTOR") || level.equals(DeskCompany.level(from)));
    }
}
