package io.leansafety.market;

import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Selection;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every method of the desks of hazards, handovers and tenders, for one enterprise or another.
 */
final class TradeCalls {
    private static final LocalDate LATER = TradeMarket.DAY.plusDays(99);
    private static final Selection ALL = Selection.of(new DateSpan(TradeMarket.DAY, null));

    private static final String VERSIONS = "versions(EnterpriseId, Reference)";
    private static final String HISTORY = "history(EnterpriseId, Selection, Optional, int)";

    private final TradeMarket market = TradeMarket.open();
    private final Map<String, Function<EnterpriseId, Object>> calls = new LinkedHashMap<>();

    TradeCalls() {
        market.assigned(TradeMarket.HAZARD);
        market.handovers
                .propose(market.by("M-T1"), TradeMarket.propose("T1", "T2"))
                .orElseThrow();
        market.take(TenderStep.APPLY);
        market.bring("Z2", HazardState.FOUND);
    }

    Map<String, Function<EnterpriseId, Object>> all() {
        addHazards();
        addTenders();
        addHandovers();
        return calls;
    }

    private void addHazards() {
        hazard("find", "Find", HazardStep.FIND);
        hazard("register", "Register", HazardStep.REGISTER);
        hazard("assign", "Assign", HazardStep.ASSIGN);
        hazard("extend", "Extend", HazardStep.EXTEND);
        hazard("rectify", "Rectify", HazardStep.RECTIFY);
        hazard("sendBack", "Return", HazardStep.RETURN);
        hazard("dismiss", "Dismiss", HazardStep.DISMISS);
        hazard("accept", "Accept", HazardStep.ACCEPT);
        hazard("trace", "Trace", HazardStep.TRACE);
        hazard("close", "Close", HazardStep.CLOSE);
        DateSpan days = new DateSpan(TradeMarket.DAY, LATER);
        calls.put("HazardsDesk.overdue(EnterpriseId, LocalDate)", of -> market.hazards.overdue(of, LATER));
        calls.put("HazardsDesk.longOverdue(EnterpriseId, LocalDate)", of -> market.hazards.longOverdue(of, LATER));
        calls.put(
                "HazardsDesk.statistics(EnterpriseId, DateSpan, LocalDate)",
                of -> market.hazards.statistics(of, days, LATER));
        calls.put("HazardsDesk." + VERSIONS, of -> market.hazards.versions(of, TradeMarket.id(TradeMarket.HAZARD)));
        calls.put("HazardsDesk." + HISTORY, of -> market.hazards.history(of, ALL, Optional.empty(), 9));
    }

    private void hazard(String name, String command, HazardStep step) {
        calls.put(
                "HazardsDesk." + name + "(Context, " + command + ")",
                of -> market.take(step, by(of), TradeMarket.HAZARD));
    }

    private void addTenders() {
        tender("apply", "Apply", TenderStep.APPLY);
        tender("approve", "Approve", TenderStep.APPROVE);
        tender("reject", "Reject", TenderStep.REJECT);
        tender("open", "Open", TenderStep.OPEN);
        tender("bid", "Offer", TenderStep.BID);
        tender("unbid", "Unbid", TenderStep.UNBID);
        tender("award", "Award", TenderStep.AWARD);
        tender("fail", "Fail", TenderStep.FAIL);
        tender("rectify", "Rectify", TenderStep.RECTIFY);
        tender("accept", "Accept", TenderStep.ACCEPT);
        tender("sendBack", "Return", TenderStep.RETURN);
        tender("withdraw", "Withdraw", TenderStep.WITHDRAW);
        calls.put("TendersDesk." + VERSIONS, of -> market.tenders.versions(of, TradeMarket.id(TradeMarket.TENDER)));
        calls.put("TendersDesk." + HISTORY, of -> market.tenders.history(of, ALL, Optional.empty(), 9));
    }

    private void tender(String name, String command, TenderStep step) {
        calls.put("TendersDesk." + name + "(Context, " + command + ")", of -> market.take(step, by(of)));
    }

    private void addHandovers() {
        Reference id = TradeMarket.id(TradeMarket.HANDOVER);
        HandoversDesk desk = market.handovers;
        calls.put(
                "HandoversDesk.propose(Context, Propose)", of -> desk.propose(by(of), TradeMarket.propose("T1", "T2")));
        calls.put("HandoversDesk.accept(Context, Accept)", of -> desk.accept(by(of), new HandoversDesk.Accept(id)));
        calls.put(
                "HandoversDesk.refuse(Context, Refuse)", of -> desk.refuse(by(of), new HandoversDesk.Refuse(id, "-")));
        calls.put("HandoversDesk.open(EnterpriseId, SubjectId)", of -> desk.open(of, new SubjectId("T1")));
        calls.put("HandoversDesk." + VERSIONS, of -> desk.versions(of, id));
        calls.put("HandoversDesk." + HISTORY, of -> desk.history(of, ALL, Optional.empty(), 9));
    }

    /** Somebody who may take none of the steps that can be taken. */
    private static Context by(EnterpriseId enterprise) {
        return new Context(enterprise, new PersonId("P2"), new RequestKey("new"));
    }
}
