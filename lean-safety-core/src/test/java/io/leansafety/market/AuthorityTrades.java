package io.leansafety.market;

import io.leansafety.finding.FinderClass;
import io.leansafety.market.AuthorityAskings.Asking;
import io.leansafety.organization.Shift;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Map;

/** What can be asked for at the desks of hazards, handovers and tenders. */
final class AuthorityTrades {
    private static final Reference HAZARD = new Reference("Z1");
    private static final Reference HANDOVER = new Reference("J1");
    private static final Reference TENDER = new Reference("B1");

    private AuthorityTrades() {}

    static void addHazards(Map<String, Asking> all) {
        all.put("hazards.find", (market, who) -> market.market.hazards().find(who, find()));
        all.put(
                "hazards.register",
                (market, who) -> market.market.hazards().register(who, new HazardsDesk.Register(HAZARD)));
        all.put(
                "hazards.dismiss",
                (market, who) -> market.market.hazards().dismiss(who, new HazardsDesk.Dismiss(HAZARD, "不属实")));
        all.put("hazards.assign", (market, who) -> market.market.hazards().assign(who, assign(market)));
        all.put(
                "hazards.extend",
                (market, who) -> market.market
                        .hazards()
                        .extend(who, new HazardsDesk.Extend(HAZARD, AuthorityMarket.TODAY.plusDays(9), "备件未到")));
        all.put(
                "hazards.rectify",
                (market, who) -> market.market.hazards().rectify(who, new HazardsDesk.Rectify(HAZARD)));
        all.put(
                "hazards.sendBack",
                (market, who) -> market.market.hazards().sendBack(who, new HazardsDesk.Return(HAZARD, "不合格")));
        all.put("hazards.accept", (market, who) -> market.market.hazards().accept(who, new HazardsDesk.Accept(HAZARD)));
        all.put(
                "hazards.trace",
                (market, who) -> market.market.hazards().trace(who, new HazardsDesk.Trace(HAZARD, "图纸未更新")));
        all.put("hazards.close", (market, who) -> market.market.hazards().close(who, new HazardsDesk.Close(HAZARD)));
    }

    private static HazardsDesk.Find find() {
        return new HazardsDesk.Find(
                HAZARD, new SubjectId("T1"), new ItemCode("H-01"), FinderClass.COMPANY, 1, null, "护栏缺失", null);
    }

    private static HazardsDesk.Assign assign(AuthorityMarket market) {
        return new HazardsDesk.Assign(
                HAZARD,
                new PersonId(market.concerned),
                "更换",
                Money.of("500.00"),
                AuthorityMarket.TODAY.plusDays(5),
                null);
    }

    static void addHandovers(Map<String, Asking> all) {
        all.put(
                "handovers.propose",
                (market, who) -> market.market
                        .handovers()
                        .propose(
                                who,
                                new HandoversDesk.Propose(
                                        HANDOVER, new SubjectId("T1"), new SubjectId("T2"), Shift.EARLY, List.of())));
        all.put(
                "handovers.accept",
                (market, who) -> market.market.handovers().accept(who, new HandoversDesk.Accept(HANDOVER)));
        all.put(
                "handovers.refuse",
                (market, who) -> market.market.handovers().refuse(who, new HandoversDesk.Refuse(HANDOVER, "现场未清")));
    }

    /** Of the workshop W1; the way {@code unit} is of the unit U1. W2 bids, or the contractor K1, or the unit U2. */
    static void addTenders(Map<String, Asking> all) {
        all.put("tenders.apply", apply("W1"));
        all.put("tenders.apply/unit", apply("U1"));
        all.put(
                "tenders.approve",
                (market, who) -> market.market.tenders().approve(who, new TendersDesk.Approve(TENDER)));
        all.put(
                "tenders.reject",
                (market, who) -> market.market.tenders().reject(who, new TendersDesk.Reject(TENDER, "自行整改")));
        all.put(
                "tenders.open",
                (market, who) ->
                        market.market.tenders().open(who, new TendersDesk.Open(TENDER, market.days.today.plusDays(2))));
        addBids(all, "", "W2");
        addBids(all, "/contractor", "K1");
        addBids(all, "/unit", "U2");
        all.put("tenders.fail", (market, who) -> market.market.tenders().fail(who, new TendersDesk.Fail(TENDER)));
        all.put(
                "tenders.rectify",
                (market, who) -> market.market.tenders().rectify(who, new TendersDesk.Rectify(TENDER)));
        all.put("tenders.accept", (market, who) -> market.market.tenders().accept(who, new TendersDesk.Accept(TENDER)));
        all.put(
                "tenders.sendBack",
                (market, who) -> market.market.tenders().sendBack(who, new TendersDesk.Return(TENDER, "不合格")));
        all.put(
                "tenders.withdraw",
                (market, who) -> market.market.tenders().withdraw(who, new TendersDesk.Withdraw(TENDER, "另行安排")));
    }

    private static Asking apply(String from) {
        return (market, who) -> market.market
                .tenders()
                .apply(
                        who,
                        new TendersDesk.Apply(
                                TENDER,
                                HAZARD,
                                new SubjectId(from),
                                new ItemCode("H-01"),
                                1,
                                TenderFact.Reason.LACK_OF_CAPACITY));
    }

    private static void addBids(Map<String, Asking> all, String way, String bidder) {
        SubjectId subject = new SubjectId(bidder);
        all.put(
                "tenders.bid" + way,
                (market, who) ->
                        market.market.tenders().bid(who, new TendersDesk.Offer(TENDER, subject, Money.of("40.00"))));
        all.put(
                "tenders.unbid" + way,
                (market, who) -> market.market.tenders().unbid(who, new TendersDesk.Unbid(TENDER, subject)));
        all.put(
                "tenders.award" + way,
                (market, who) -> market.market.tenders().award(who, new TendersDesk.Award(TENDER, subject)));
    }
}
