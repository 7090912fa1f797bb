package io.leansafety.trading;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.MarketSubject;
import io.leansafety.policy.TradeTerms.TenderPrice;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.trading.Trading.Traded;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prices one tender, if it was accepted in the month. Rule T2; X52 三(三)2(2) and (3). */
final class TenderPricer {
    private static final Term TENDERED = new Term("tendered", RuleId.T2);
    private static final Term BID = new Term("bid", RuleId.T2);

    private final Trading trading;
    private final TenderFact tender;
    private final Problems problems;
    private final Place here;
    private final @Nullable MarketSubject from;
    private final @Nullable MarketSubject awardee;

    TenderPricer(Trading trading, TenderFact tender, Problems problems, Place here) {
        this.trading = trading;
        this.tender = tender;
        this.problems = problems;
        this.here = here;
        this.from = trading.subject(tender.from(), problems, here.field("from"));
        this.awardee =
                tender.awardee() == null ? null : trading.subject(tender.awardee(), problems, here.field("awardee"));
    }

    Optional<Transfer> price() {
        boolean isAccepted = tender.state() == TenderFact.State.ACCEPTED;
        check(isAccepted);
        LocalDate day = tender.acceptedOn();
        boolean isDue = isAccepted && day != null && trading.period().contains(day);
        // Of a tender that is left out only references are checked, at no particular day.
        boolean exists = trading.pricing()
                .hasItem(tender.item(), isDue ? from : null, isDue ? day : null, problems, here.field("item"));
        if (!isDue || from == null || awardee == null) {
            return Optional.empty();
        }
        if (from.isRooted() && awardee.isRooted()) {
            new TenderSides(from, awardee).check(problems, here.field("from"), here.field("awardee"));
        }
        return exists ? settle(from, awardee, day) : Optional.empty();
    }

    private void check(boolean isAccepted) {
        require(tender.state(), here.field("state"));
        require(tender.reason(), here.field("reason"));
        if (isAccepted) {
            require(tender.acceptedOn(), here.field("acceptedOn"));
            require(tender.awardee(), here.field("awardee"));
        }
        Trading.checkQuantity(tender.quantity(), problems, here.field("quantity"));
        if (tender.bid() != null && tender.bid().isNegative()) {
            problems.error("negative-amount", RuleId.V1, here.field("bid"), "was", tender.bid());
        }
    }

    private void require(@Nullable Object value, Place field) {
        if (value == null) {
            problems.missing(field);
        }
    }

    private Optional<Transfer> settle(MarketSubject payer, MarketSubject payee, @Nullable LocalDate day) {
        Reference id = tender.id();
        if (day == null) {
            return Optional.empty();
        }
        Optional<Money> amount = trading.terms().tenderPrice() == TenderPrice.BID ? bid() : quota(payer, day);
        return id == null
                ? Optional.empty()
                : amount.filter(paid -> !paid.isZero())
                        .map(paid -> noted(new Transfer(id, day, payer, payee, RuleId.T2, paid)));
    }

    private Transfer noted(Transfer transfer) {
        trading.note(transfer, () -> {
            boolean isBid = trading.terms().tenderPrice() == TenderPrice.BID;
            return isBid || tender.item() == null
                    ? BID.given(Unit.YUAN, transfer.amount().fen()).with("item", tender.item())
                    : trading.explain(
                            new Traded(tender.item(), transfer.payer(), transfer.date(), FinderClass.COMPANY),
                            tender.quantity(),
                            transfer.amount(),
                            TENDERED);
        });
        return transfer;
    }

    /** The bid is for the whole tender, whatever the quantity. */
    private Optional<Money> bid() {
        require(tender.bid(), here.field("bid"));
        return Optional.ofNullable(tender.bid());
    }

    private Optional<Money> quota(MarketSubject payer, LocalDate day) {
        return tender.item() == null
                ? Optional.empty()
                : trading.amount(
                        new Traded(tender.item(), payer, day, FinderClass.COMPANY),
                        tender.quantity(),
                        RuleId.T2,
                        problems,
                        here);
    }
}
