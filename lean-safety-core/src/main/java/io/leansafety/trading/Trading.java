package io.leansafety.trading;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.TradeTerms;
import io.leansafety.policy.TradeTerms.HandoverPayer;
import io.leansafety.policy.TradeTerms.TenderPrice;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Fraction;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * Prices a handover.
     *
     * @param handover the handover as handed in
     * @param problems gathers everything that is wrong
     * @param here where it stands in its document
     * @return what passes from fund to fund
     */
    public List<Transfer> price(HandoverFact handover, Problems problems, Place here) {
        checkDate(handover, problems, here.field("date"));
        if (handover.shift() == null) {
            problems.missing(here.field("shift"));
        }
        MarketSubject from = subject(handover.from(), problems, here.field("from"));
        MarketSubject to = subject(handover.to(), problems, here.field("to"));
        if (from != null && to != null) {
            checkSides(from, to, problems, here);
        }
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < handover.problems().size(); i++) {
            price(
                            handover,
                            handover.problems().get(i),
                            from,
                            to,
                            problems,
                            here.field("problems").index(i))
                    .ifPresent(transfers::add);
        }
        return transfers;
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
        boolean isAccepted = tender.state() == TenderFact.State.ACCEPTED;
        if (tender.state() == null) {
            problems.missing(here.field("state"));
        }
        if (tender.reason() == null) {
            problems.missing(here.field("reason"));
        }
        if (isAccepted && tender.acceptedOn() == null) {
            problems.missing(here.field("acceptedOn"));
        }
        if (isAccepted && tender.awardee() == null) {
            problems.missing(here.field("awardee"));
        }
        checkQuantity(tender.quantity(), problems, here);
        MarketSubject from = subject(tender.from(), problems, here.field("from"));
        MarketSubject awardee =
                tender.awardee() == null ? null : subject(tender.awardee(), problems, here.field("awardee"));
        if (tender.bid() != null && tender.bid().isNegative()) {
            problems.error("negative-amount", RuleId.V1, here.field("bid"), "was", tender.bid());
        }
        LocalDate day = tender.acceptedOn();
        boolean isDue = isAccepted && day != null && period.contains(day);
        boolean hasItem = pricing.hasItem(tender.item(), isDue ? from : null, day, problems, here.field("item"));
        if (!isDue || day == null || from == null || awardee == null) {
            return Optional.empty();
        }
        checkAwardee(from, awardee, problems, here);
        return hasItem ? settle(tender, from, awardee, day, problems, here) : Optional.empty();
    }

    private Optional<Transfer> settle(
            TenderFact tender,
            MarketSubject from,
            MarketSubject awardee,
            LocalDate day,
            Problems problems,
            Place here) {
        Optional<Money> amount = terms.tenderPrice() == TenderPrice.BID
                ? bid(tender, problems, here)
                : quota(tender, from, day, problems, here);
        return transfer(tender.id(), day, from, awardee, RuleId.T2, amount);
    }

    private void checkDate(HandoverFact handover, Problems problems, Place field) {
        if (handover.date() == null) {
            problems.missing(field);
        } else if (!period.contains(handover.date())) {
            problems.error("handover-outside-month", RuleId.T1, field, "day", handover.date(), "period", period);
        }
    }

    private static Optional<Money> bid(TenderFact tender, Problems problems, Place here) {
        if (tender.bid() == null) {
            problems.missing(here.field("bid"));
        }
        return Optional.ofNullable(tender.bid());
    }

    private Optional<Money> quota(TenderFact tender, MarketSubject from, LocalDate day, Problems problems, Place here) {
        return unitPrice(tender.item(), from, day, FinderClass.COMPANY, RuleId.T2, problems, here)
                .flatMap(price -> times(price, tender.quantity(), problems, here));
    }

    private Optional<Transfer> price(
            HandoverFact handover,
            HandoverFact.Problem problem,
            @Nullable MarketSubject from,
            @Nullable MarketSubject to,
            Problems problems,
            Place here) {
        if (problem.finder() == null) {
            problems.missing(here.field("finder"));
        }
        if (problem.state() == null) {
            problems.missing(here.field("state"));
        }
        checkQuantity(problem.quantity(), problems, here);
        LocalDate day = handover.date() != null && period.contains(handover.date()) ? handover.date() : null;
        boolean hasItem = pricing.hasItem(problem.item(), from, day, problems, here.field("item"));
        boolean stays = problem.state() == null || problem.state() == HandoverFact.State.RECTIFIED;
        if (!hasItem || stays || !handover.accepted() || problem.item() == null) {
            return Optional.empty();
        }
        if (from == null || to == null || day == null || problem.finder() == null) {
            return Optional.empty();
        }
        String kind = pricing.kindOf(problem.item(), from, day).orElse("");
        if (terms.notTransferable().contains(kind)) {
            problems.error("not-transferable", RuleId.T1, here.field("item"), "item", problem.item(), "kind", kind);
            return Optional.empty();
        }
        boolean outgoingPays = terms.handoverPayer() == HandoverPayer.OUTGOING;
        Optional<Money> amount = unitPrice(problem.item(), from, day, problem.finder(), RuleId.T1, problems, here)
                .flatMap(price -> times(price, problem.quantity(), problems, here));
        return transfer(handover.id(), day, outgoingPays ? from : to, outgoingPays ? to : from, RuleId.T1, amount);
    }

    private static Optional<Transfer> transfer(
            @Nullable Reference id,
            LocalDate day,
            MarketSubject payer,
            MarketSubject payee,
            RuleId rule,
            Optional<Money> amount) {
        return id == null
                ? Optional.empty()
                : amount.filter(moved -> !moved.isZero())
                        .map(moved -> new Transfer(id, day, payer, payee, rule, moved));
    }

    private Optional<Money> unitPrice(
            @Nullable ItemCode item,
            MarketSubject subject,
            LocalDate day,
            FinderClass finder,
            RuleId rule,
            Problems problems,
            Place here) {
        if (item == null) {
            return Optional.empty();
        }
        Optional<Money> price = pricing.subjectPrice(item, subject, day, finder);
        if (price.isEmpty() && !pricing.isDoubtful(item) && subject.isRooted()) {
            problems.error("no-subject-price", rule, here.field("item"), "item", item, "finder", finder);
        }
        return price;
    }

    private static Optional<Money> times(Money price, int quantity, Problems problems, Place here) {
        try {
            return Optional.of(Fraction.of(price.fen(), 1).times(quantity).roundToFen());
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amount-too-large", RuleId.V1, here, "reference", price);
            return Optional.empty();
        }
    }

    /** Between two teams of one workshop, or two posts of such teams or of one team. */
    private static void checkSides(MarketSubject from, MarketSubject to, Problems problems, Place here) {
        if (!from.isRooted() || !to.isRooted()) {
            return;
        }
        if (from.level() != SubjectLevel.TEAM && from.level() != SubjectLevel.POST) {
            problems.error("handover-side", RuleId.T1, here.field("from"), "subject", from, "level", from.level());
        } else if (from.equals(to) || from.level() != to.level() || !shareWorkplace(from, to)) {
            problems.error("handover-sides", RuleId.T1, here.field("to"), "from", from, "to", to);
        }
    }

    private static boolean shareWorkplace(MarketSubject from, MarketSubject to) {
        Optional<MarketSubject> team = from.nearest(SubjectLevel.TEAM);
        Optional<MarketSubject> otherTeam = to.nearest(SubjectLevel.TEAM);
        Optional<MarketSubject> workshop = from.nearest(SubjectLevel.WORKSHOP);
        boolean bothInTeams = team.isPresent() && otherTeam.isPresent();
        return bothInTeams
                && (team.equals(otherTeam)
                        || (workshop.isPresent() && workshop.equals(to.nearest(SubjectLevel.WORKSHOP))));
    }

    /** Between workshops of one unit, or between units; a contractor under the same unit, or company, may help. */
    private static void checkAwardee(MarketSubject from, MarketSubject awardee, Problems problems, Place here) {
        if (!from.isRooted() || !awardee.isRooted()) {
            return;
        }
        Optional<MarketSubject> above = switch (from.level()) {
            case WORKSHOP -> from.nearest(SubjectLevel.UNIT);
            case UNIT -> from.nearest(SubjectLevel.COMPANY);
            default -> Optional.empty();
        };
        if (above.isEmpty()) {
            problems.error("tendering-subject", RuleId.T2, here.field("from"), "subject", from, "level", from.level());
            return;
        }
        boolean isPeer = awardee.level() == from.level()
                && awardee.nearest(above.get().level()).equals(above);
        boolean isContractor = awardee.isContractor() && awardee.parent().equals(above);
        if (awardee.equals(from) || !(isPeer || isContractor)) {
            problems.error("awardee", RuleId.T2, here.field("awardee"), "from", from, "awardee", awardee);
        }
    }

    private static void checkQuantity(int quantity, Problems problems, Place here) {
        if (quantity < 1 || quantity > FindingFact.MOST) {
            problems.errorUnlessKnown("bad-quantity", RuleId.P4, here.field("quantity"), "was", quantity);
        }
    }

    private @Nullable MarketSubject subject(@Nullable SubjectId id, Problems problems, Place field) {
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
