package io.leansafety.trading;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.TradeTerms.HandoverPayer;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.Trading.Traded;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prices the problems that one handover passes on. Rule T1; X52 三(三)2(1). */
final class HandoverPricer {
    private static final Term HANDED_OVER = new Term("handed-over", RuleId.T1);

    private final Trading trading;
    private final HandoverFact handover;
    private final Problems problems;
    private final Place here;
    private final @Nullable MarketSubject from;
    private final @Nullable MarketSubject to;
    private final @Nullable LocalDate day;

    HandoverPricer(Trading trading, HandoverFact handover, Problems problems, Place here) {
        this.trading = trading;
        this.handover = handover;
        this.problems = problems;
        this.here = here;
        this.from = trading.subject(handover.from(), problems, here.field("from"));
        this.to = trading.subject(handover.to(), problems, here.field("to"));
        this.day = dayOfMonth();
    }

    List<Transfer> price() {
        if (handover.shift() == null) {
            problems.missing(here.field("shift"));
        }
        if (from != null && to != null && from.isRooted() && to.isRooted()) {
            checkSides(from, to);
        }
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < handover.problems().size(); i++) {
            HandoverFact.Problem problem = handover.problems().get(i);
            Place place = here.field("problems").index(i);
            check(problem, place);
            passed(problem, place).ifPresent(amount -> add(transfers, problem, amount));
        }
        return transfers;
    }

    private @Nullable LocalDate dayOfMonth() {
        Place field = here.field("date");
        LocalDate date = handover.date();
        if (date == null) {
            problems.missing(field);
            return null;
        }
        if (!trading.period().contains(date)) {
            problems.error("handover-outside-month", RuleId.T1, field, "day", date, "period", trading.period());
            return null;
        }
        return date;
    }

    private void check(HandoverFact.Problem problem, Place place) {
        if (problem.finder() == null) {
            problems.missing(place.field("finder"));
        }
        if (problem.state() == null) {
            problems.missing(place.field("state"));
        }
        Trading.checkQuantity(problem.quantity(), problems, place.field("quantity"));
    }

    /** What a problem costs that passes; one that was rectified, or that nobody signed for, passes nothing. */
    private Optional<Money> passed(HandoverFact.Problem problem, Place place) {
        boolean exists = trading.pricing().hasItem(problem.item(), from, day, problems, place.field("item"));
        boolean stays =
                problem.state() == null || problem.state() == HandoverFact.State.RECTIFIED || !handover.accepted();
        if (!exists || stays || from == null || day == null || problem.item() == null || problem.finder() == null) {
            return Optional.empty();
        }
        String kind = trading.pricing().kindOf(problem.item(), from, day).orElse("");
        if (trading.terms().notTransferable().contains(kind)) {
            problems.error("not-transferable", RuleId.T1, place.field("item"), "item", problem.item(), "kind", kind);
            return Optional.empty();
        }
        Traded traded = new Traded(problem.item(), from, day, problem.finder());
        return trading.amount(traded, problem.quantity(), RuleId.T1, problems, place);
    }

    private void add(List<Transfer> transfers, HandoverFact.Problem problem, Money amount) {
        Reference id = handover.id();
        if (id == null || from == null || to == null || day == null || amount.isZero()) {
            return;
        }
        boolean outgoingPays = trading.terms().handoverPayer() == HandoverPayer.OUTGOING;
        Transfer transfer =
                new Transfer(id, day, outgoingPays ? from : to, outgoingPays ? to : from, RuleId.T1, amount);
        transfers.add(transfer);
        if (problem.item() != null && problem.finder() != null) {
            Traded traded = new Traded(problem.item(), from, day, problem.finder());
            trading.note(transfer, () -> trading.explain(traded, problem.quantity(), amount, HANDED_OVER));
        }
    }

    /** Between two teams of one workshop, or two posts of such teams or of one team. */
    private void checkSides(MarketSubject outgoing, MarketSubject incoming) {
        if (outgoing.level() != SubjectLevel.TEAM && outgoing.level() != SubjectLevel.POST) {
            problems.error(
                    "handover-side", RuleId.T1, here.field("from"), "subject", outgoing, "level", outgoing.level());
        } else if (outgoing.equals(incoming)
                || outgoing.level() != incoming.level()
                || !shareWorkplace(outgoing, incoming)) {
            problems.error("handover-sides", RuleId.T1, here.field("to"), "from", outgoing, "to", incoming);
        }
    }

    private static boolean shareWorkplace(MarketSubject one, MarketSubject other) {
        Optional<MarketSubject> team = one.nearest(SubjectLevel.TEAM);
        Optional<MarketSubject> otherTeam = other.nearest(SubjectLevel.TEAM);
        Optional<MarketSubject> workshop = one.nearest(SubjectLevel.WORKSHOP);
        boolean shareWorkshop = workshop.isPresent() && workshop.equals(other.nearest(SubjectLevel.WORKSHOP));
        return team.isPresent() && otherTeam.isPresent() && (team.equals(otherTeam) || shareWorkshop);
    }
}
