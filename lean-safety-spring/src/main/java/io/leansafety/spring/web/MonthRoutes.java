package io.leansafety.spring.web;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.market.ComputedMonth;
import io.leansafety.market.Context;
import io.leansafety.market.FactsReceipt;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthReceipt;
import io.leansafety.market.MonthsDesk;
import io.leansafety.market.OrganizationDesk;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.ReadAccess.Reading;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The desk of months. */
record MonthRoutes(MonthsDesk months, OrganizationDesk organization) {
    /**
     * What is agreed to.
     *
     * @param fingerprint the fingerprint of what was prepared
     */
    record Agreed(Fingerprint fingerprint) {}

    /**
     * The version that facts have now.
     *
     * @param month the month
     * @param version the version, which new facts replace
     */
    record FactsVersion(YearMonth month, int version) {}

    /**
     * Where a month stands.
     *
     * @param state its state
     * @param revision how often it was begun
     * @param steps what was done with it
     */
    record Standing(MonthState state, int revision, List<RunStep> steps) {}

    /** A step of which nothing is to be said. */
    record Nothing() {}

    private interface Step {
        Outcome<MonthReceipt> take(Context who, YearMonth month);
    }

    private interface AgreedStep {
        Outcome<MonthReceipt> take(Context who, YearMonth month, Fingerprint agreed);
    }

    static List<Route> of(LeanSafetyMarket market) {
        return new MonthRoutes(market.months(), market.organization()).all();
    }

    private List<Route> all() {
        return List.of(
                Route.get(
                                "months.begun",
                                "/months",
                                new Title("有过操作的结算月", "The months with which something was done"),
                                Output.listOf("months", YearMonth.class))
                        .readBy(Part.SHARED)
                        .answering(call -> Answer.of(Map.of("months", months.begun(call.enterprise())))),
                Route.get(
                                "months.history",
                                "/months/{month}",
                                new Title("结算月的状态与各步骤", "Where a month stands, and its steps"),
                                Output.of(Standing.class))
                        .readBy(Part.SHARED)
                        .answering(call -> standing(months.history(call.enterprise(), call.month()))),
                Route.put(
                                "months.receive",
                                "/months/{month}/facts",
                                new Title("提交整月数据，替换原有版本", "Hand in the facts of a month, whole"),
                                Output.done(FactsVersion.class))
                        .readBy(Part.WAGES)
                        .asking(Parameter.REPLACES)
                        .takingExchange("month")
                        .once()
                        .answering(this::receive),
                Route.get(
                                "months.received",
                                "/months/{month}/facts",
                                new Title("最近提交的整月数据", "The facts as they were handed in last"),
                                Output.exchange("month"))
                        .readBy(Part.WAGES)
                        .answering(this::received),
                Route.get(
                                "months.dryRun",
                                "/months/{month}/dry-run",
                                new Title("按现有数据试算，不写入", "What a month comes to with what is there now"),
                                Output.exchange("result"))
                        .readBy(Part.WAGES)
                        .answering(this::dryRun),
                step("prepare", "准备（计算并冻结）", "Prepare a month", months::prepare),
                agreed("approve", "批准所准备的结果", "Agree to what was prepared", months::approve),
                agreed("post", "记账", "Post what was approved", months::post),
                step("publish", "公示", "Show the result", months::publish),
                step("close", "关账", "End a month", months::close),
                step("discard", "撤回准备", "Give up what was prepared", months::discard),
                step("reverse", "冲销", "Take back what was posted", months::reverse),
                Route.get(
                                "months.posted",
                                "/months/{month}/result",
                                new Title("已记账的结果，重算核对", "The posted result, computed once more"),
                                Output.exchange("result"))
                        .readBy(Part.WAGES)
                        .answering(this::posted),
                Route.get(
                                "months.facts",
                                "/months/{month}/result/facts",
                                new Title("记账所依据的数据", "The facts that a posted month was settled from"),
                                Output.exchange("month"))
                        .readBy(Part.WAGES)
                        .answering(this::facts),
                Route.get(
                                "months.publication",
                                "/months/{month}/publication",
                                new Title("公示内容，姓名按政策隐去", "What is shown of a published month"),
                                Output.exchange("publication"))
                        .readBy(Part.SHARED)
                        .answering(this::publication),
                Route.get(
                                "months.explained",
                                "/months/{month}/result/statements/{person}",
                                new Title("个人当月各项金额的说明", "What somebody's month came to, explained"),
                                Output.exchange("explanation"))
                        .answering(this::statement));
    }

    private static Route step(String name, String zh, String en, Step step) {
        return Route.post("months." + name, "/months/{month}/" + name, new Title(zh, en), Output.done(RunStep.class))
                .taking(Nothing.class, Set.of())
                .once()
                .answering(call -> {
                    Context who = call.writer();
                    YearMonth month = call.month();
                    Nothing unused = call.command(Nothing.class, Map.of());
                    return taken(step.take(who, month));
                });
    }

    private static Route agreed(String name, String zh, String en, AgreedStep step) {
        return Route.post("months." + name, "/months/{month}/" + name, new Title(zh, en), Output.done(RunStep.class))
                .taking(Agreed.class, Set.of())
                .once()
                .answering(call -> {
                    Context who = call.writer();
                    YearMonth month = call.month();
                    return taken(step.take(
                            who, month, call.command(Agreed.class, Map.of()).fingerprint()));
                });
    }

    private static Answer taken(Outcome<MonthReceipt> outcome) {
        return Receipts.answer(outcome, MonthReceipt::step, MonthReceipt::isReplay);
    }

    private static Answer standing(MonthHistory history) {
        return Answer.of(new Standing(history.state(), history.revision(), history.steps()));
    }

    private Answer receive(Call call) {
        Context who = call.writer();
        YearMonth month = call.month();
        int replaces = call.query().number(Parameter.REPLACES).orElse(0);
        MonthFacts facts = Call.accepted(Exchange.readMonth(call.body()), Call.MALFORMED);
        if (facts.period() != null && !facts.period().month().equals(month)) {
            throw RefusedCall.of(Complaint.OTHER_MONTH);
        }
        call.needsVersion(replaces);
        checkGoesOn(call.enterprise(), facts);
        return Receipts.answer(
                months.receive(who, facts, replaces),
                receipt -> new FactsVersion(receipt.month(), receipt.version()),
                FactsReceipt::isReplay);
    }

    /** Where no organization is published, that of the facts says who may do anything from then on. */
    private void checkGoesOn(EnterpriseId enterprise, MonthFacts facts) {
        if (organization.published(enterprise).isEmpty() && !OrganizationAccess.isGoverned(facts.organization())) {
            throw RefusedCall.of(Complaint.NO_OFFICE);
        }
    }

    private Answer received(Call call) {
        ReceivedMonth received = months.received(call.enterprise(), call.month())
                .orElseThrow(() -> RefusedCall.of(Complaint.NO_RESOURCE));
        return month(received.facts()).version(received.version());
    }

    private static Answer month(MonthFacts facts) {
        return Answer.written((locale, to) -> Exchange.writeMonth(facts, to));
    }

    private Answer dryRun(Call call) {
        ComputedMonth computed = Call.accepted(months.dryRun(call.enterprise(), call.month()));
        return Answer.written((locale, to) -> Exchange.writeResult(computed.settlement(), locale, to))
                .version(computed.fingerprint().whole());
    }

    private Answer posted(Call call) {
        var settlement = Call.accepted(months.posted(call.enterprise(), call.month()));
        return Answer.written((locale, to) -> Exchange.writeResult(settlement, locale, to));
    }

    private Answer facts(Call call) {
        return month(Call.accepted(months.facts(call.enterprise(), call.month())));
    }

    private Answer publication(Call call) {
        var publication = Call.accepted(months.publication(call.enterprise(), call.month()));
        return Answer.written((locale, to) -> Exchange.writePublication(publication, to));
    }

    private Answer statement(Call call) {
        PersonId person = call.inPath("person", PersonId::new);
        call.needs(new Reading(Part.STATEMENT, Optional.empty(), Optional.of(person)));
        ExplainedMonth explained = Call.accepted(months.explained(call.enterprise(), call.month()));
        if (explained.figure(person, Figure.TOTAL).isEmpty()) {
            throw RefusedCall.of(Complaint.NO_RESOURCE);
        }
        return Answer.written((locale, to) -> Exchange.writeExplanation(explained, person, to));
    }
}
