package io.leansafety.trading;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.policy.TradeTerms;
import io.leansafety.policy.TradeTerms.TenderPrice;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Operator;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Fraction;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Prices the trades of a month. Rules T1 and T2.
 *
 * @param terms the policy's terms of trade
 * @param pricing the prices
 * @param organization who may trade with whom
 * @param period the month
 */
public record Trading(TradeTerms terms, Pricing pricing, Organization organization, SettlementPeriod period) {
    private static final Term QUANTITY = new Term("quantity", RuleId.P4);

    /**
     * Prices a handover.
     *
     * @param handover the handover as handed in
     * @param problems gathers everything that is wrong
     * @param here where it stands in its document
     * @return what passes from fund to fund
     */
    public List<Transfer> price(HandoverFact handover, Problems problems, Place here) {
        return new HandoverPricer(this, handover, problems, here).price();
    }

    /**
     * Prices a tender that was accepted in the month.
     *
     * @param tender the tender as handed in
     * @param problems gathers everything that is wrong
     * @param here where it stands in its document
     * @return what goes from fund to fund; empty if it was not accepted in the month
     */
    public Optional<Transfer> price(TenderFact tender, Problems problems, Place here) {
        return new TenderPricer(this, tender, problems, here).price();
    }

    /**
     * Adds what keeps a tender from being paid for as things are on a day, whoever does the work: an item that no catalog
     * has, or one without a quota where the quota is paid.
     *
     * @param tender what is tendered
     * @param from who tenders
     * @param day the day
     * @param problems gathers what is wrong
     * @param here where it stands in its document
     */
    public void checkPriced(TenderFact tender, MarketSubject from, LocalDate day, Problems problems, Place here) {
        ItemCode item = tender.item();
        if (pricing.hasItem(item, from, day, problems, here.field("item"))
                && item != null
                && terms.tenderPrice() == TenderPrice.QUOTA) {
            Optional<Money> unused = amount(
                    new Traded(item, from, day, FinderClass.COMPANY), tender.quantity(), RuleId.T2, problems, here);
        }
    }

    /** Subject price × quantity; empty after saying that the item can't be traded, or that it is too much. */
    Optional<Money> amount(Traded traded, int quantity, RuleId rule, Problems problems, Place here) {
        Optional<Money> price = pricing.subjectPrice(traded.item(), traded.subject(), traded.day(), traded.finder());
        if (price.isEmpty()
                && !pricing.isDoubtful(traded.item())
                && traded.subject().isRooted()) {
            problems.error(
                    "no-subject-price", rule, here.field("item"), "item", traded.item(), "finder", traded.finder());
        }
        return price.flatMap(unit -> times(unit, quantity, traded.item(), problems, here));
    }

    /** Explains what {@link #amount} gives: subject price × quantity. Rule S10. */
    Explanation explain(Traded traded, int quantity, Money amount, Term term) {
        Explanation price = pricing.explainPrice(traded.item(), traded.subject(), traded.day(), traded.finder());
        Explanation explained =
                term.of(Unit.YUAN, amount.fen(), Operator.PRODUCT.of(price, QUANTITY.given(Unit.COUNT, quantity)));
        return explained
                .with("item", traded.item())
                .with("title", price.details().get("title"));
    }

    /** Keeps how a transfer came about, if it is to be explained. */
    void note(Transfer transfer, Supplier<Explanation> how) {
        Recorder recorder = pricing.recorder();
        if (recorder != null) {
            recorder.note(
                    transfer,
                    how.get()
                            .with("reference", transfer.reference())
                            .with("day", transfer.date())
                            .with("payer", transfer.payer())
                            .with("payee", transfer.payee()));
        }
    }

    /** What is traded, by whose catalog, on which day, found by which class. */
    record Traded(ItemCode item, MarketSubject subject, LocalDate day, FinderClass finder) {}

    private static Optional<Money> times(Money price, int quantity, ItemCode item, Problems problems, Place here) {
        try {
            return Optional.of(Fraction.of(price.fen(), 1).times(quantity).roundToFen());
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amount-too-large", RuleId.V1, here, "reference", item);
            return Optional.empty();
        }
    }

    static void checkQuantity(int quantity, Problems problems, Place field) {
        if (quantity < 1 || quantity > FindingFact.MOST) {
            problems.errorUnlessKnown("bad-quantity", RuleId.P4, field, "was", quantity);
        }
    }

    /** The subject that a required field names, or null after saying what is wrong. */
    @Nullable
    MarketSubject subject(@Nullable SubjectId id, Problems problems, Place field) {
        if (id == null) {
            problems.missing(field);
            return null;
        }
        if (!organization.hasSubject(id)) {
            problems.error("unknown-subject", RuleId.O1, field, "subject", id);
        }
        return organization.findSubject(id).orElse(null);
    }
}
