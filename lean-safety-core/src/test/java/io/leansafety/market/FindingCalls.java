package io.leansafety.market;

import io.leansafety.finding.SlipStep;
import io.leansafety.life.Selection;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every method of the desk of findings, for one enterprise or another. */
final class FindingCalls {
    private static final Reference ISSUED = new Reference("F1");
    private static final Selection ALL = Selection.of(new DateSpan(FindingMarket.TODAY, null));

    private final FindingMarket market = FindingMarket.open();
    private final Map<String, Function<EnterpriseId, Object>> calls = new LinkedHashMap<>();

    FindingCalls() {
        market.bring(ISSUED.value(), SlipStep.RECORD, SlipStep.ISSUE);
        market.record(market.slip("F2"));
        market.clock.today = FindingMarket.TODAY.plusDays(99);
    }

    Map<String, Function<EnterpriseId, Object>> all() {
        add("record", "WriteDown", SlipStep.RECORD, "F3");
        add("decide", "Decide", SlipStep.DECIDE, "F2");
        add("issue", "Issue", SlipStep.ISSUE, "F2");
        add("confirm", "Confirm", SlipStep.CONFIRM, "F1");
        add("lapse", "Lapse", SlipStep.LAPSE, "F1");
        add("appeal", "Appeal", SlipStep.APPEAL, "F1");
        add("uphold", "Uphold", SlipStep.UPHOLD, "F1");
        add("revise", "Revise", SlipStep.REVISE, "F1");
        add("revoke", "Revoke", SlipStep.REVOKE, "F2");
        FindingsDesk desk = market.desk;
        FindingsDesk.WriteDown next = FindingMarket.record(market.slip("F3").fact());
        put("preview(Context, WriteDown)", of -> desk.preview(by(of), next));
        put("lapsing(EnterpriseId)", desk::lapsing);
        put("find(EnterpriseId, Reference)", of -> desk.find(of, ISSUED));
        put("versions(EnterpriseId, Reference)", of -> desk.versions(of, ISSUED));
        put("find(EnterpriseId, Selection, Optional, int)", of -> desk.find(of, ALL, Optional.empty(), 9));
        put("price(EnterpriseId, Reference)", of -> desk.price(of, ISSUED));
        put("statistics(EnterpriseId, Selection)", of -> desk.statistics(of, ALL));
        put("document(EnterpriseId, Reference)", of -> desk.document(of, ISSUED));
        return calls;
    }

    private void add(String name, String command, SlipStep step, String id) {
        put(name + "(Context, " + command + ")", of -> market.take(step, by(of), id));
    }

    private void put(String name, Function<EnterpriseId, Object> call) {
        calls.put("FindingsDesk." + name, call);
    }

    /** Somebody who may take none of the steps that can be taken. */
    private static Context by(EnterpriseId enterprise) {
        return new Context(enterprise, new PersonId("P4"), new RequestKey("new"));
    }
}
