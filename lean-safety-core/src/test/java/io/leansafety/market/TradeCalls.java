package io.leansafety.market;

import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Selection;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every method of the desks of hazards, handovers and tenders, for one enterprise or another. Where two desks have one of
 * a name, both are asked.
 */
final class TradeCalls {
    private static final LocalDate LATER = TradeMarket.DAY.plusDays(99);
    private static final Selection ALL = Selection.of(new DateSpan(TradeMarket.DAY, null));

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
        addReads();
        return calls;
    }

    private void addHazards() {
        add("find", HazardStep.FIND);
        add("register", HazardStep.REGISTER);
        add("assign", HazardStep.ASSIGN);
        add("extend", HazardStep.EXTEND);
        add("trace", HazardStep.TRACE);
        add("close", HazardStep.CLOSE);
        calls.put("rectify(Context, Rectify)", of -> both(of, HazardStep.RECTIFY, TenderStep.RECTIFY));
        calls.put("sendBack(Context, Return)", of -> both(of, HazardStep.RETURN, TenderStep.RETURN));
    }

    private void add(String name, HazardStep step) {
        calls.put(signature(name, name), of -> market.take(step, by(of), TradeMarket.HAZARD));
    }

    private void addTenders() {
        add("apply", "apply", TenderStep.APPLY);
        add("approve", "approve", TenderStep.APPROVE);
        add("reject", "reject", TenderStep.REJECT);
        add("open", "open", TenderStep.OPEN);
        add("bid", "offer", TenderStep.BID);
        add("unbid", "unbid", TenderStep.UNBID);
        add("award", "award", TenderStep.AWARD);
        add("fail", "fail", TenderStep.FAIL);
        add("withdraw", "withdraw", TenderStep.WITHDRAW);
    }

    private void add(String name, String command, TenderStep step) {
        calls.put(signature(name, command), of -> market.take(step, by(of)));
    }

    private void addHandovers() {
        Reference id = TradeMarket.id(TradeMarket.HANDOVER);
        calls.put("propose(Context, Propose)", of -> market.handovers.propose(by(of), TradeMarket.propose("T1", "T2")));
        calls.put("refuse(Context, Refuse)", of -> market.handovers.refuse(by(of), new HandoversDesk.Refuse(id, "-")));
        calls.put(
                "accept(Context, Accept)",
                of -> Stream.concat(
                                both(of, HazardStep.ACCEPT, TenderStep.ACCEPT).stream(),
                                market.handovers.accept(by(of), new HandoversDesk.Accept(id)).problems().stream())
                        .toList());
        calls.put("open(EnterpriseId, SubjectId)", of -> market.handovers.open(of, new SubjectId("T1")));
    }

    private void addReads() {
        DateSpan days = new DateSpan(TradeMarket.DAY, LATER);
        calls.put("overdue(EnterpriseId, LocalDate)", of -> market.hazards.overdue(of, LATER));
        calls.put("longOverdue(EnterpriseId, LocalDate)", of -> market.hazards.longOverdue(of, LATER));
        calls.put("statistics(EnterpriseId, DateSpan, LocalDate)", of -> market.hazards.statistics(of, days, LATER));
        calls.put(
                "versions(EnterpriseId, Reference)",
                of -> List.of(
                        market.hazards.versions(of, TradeMarket.id(TradeMarket.HAZARD)),
                        market.tenders.versions(of, TradeMarket.id(TradeMarket.TENDER)),
                        market.handovers.versions(of, TradeMarket.id(TradeMarket.HANDOVER))));
        calls.put(
                "history(EnterpriseId, Selection, Optional, int)",
                of -> List.of(
                        market.hazards.history(of, ALL, Optional.empty(), 9),
                        market.tenders.history(of, ALL, Optional.empty(), 9),
                        market.handovers.history(of, ALL, Optional.empty(), 9)));
    }

    private List<Problem> both(EnterpriseId of, HazardStep step, TenderStep tenderStep) {
        Outcome<?> hazard = market.take(step, by(of), TradeMarket.HAZARD);
        return Stream.concat(hazard.problems().stream(), market.take(tenderStep, by(of)).problems().stream())
                .toList();
    }

    private static String signature(String name, String command) {
        return name + "(Context, " + Character.toUpperCase(command.charAt(0)) + command.substring(1) + ")";
    }

    /** Somebody who may take none of the steps that can be taken. */
    private static Context by(EnterpriseId enterprise) {
        return new Context(enterprise, new PersonId("P2"), new RequestKey("new"));
    }
}
