package io.leansafety.spring.web;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.SlipLife;
import io.leansafety.finding.Statistics;
import io.leansafety.market.FindingPreview;
import io.leansafety.market.FindingsDesk;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.slip.SlipForm;
import io.leansafety.slip.SlipPage;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.ReadAccess.Reading;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import io.leansafety.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The desk of findings, slips and notices. */
record FindingRoutes(FindingsDesk desk, DossierRoutes<FindingDossier> dossiers) {
    static List<Route> of(LeanSafetyMarket market) {
        FindingsDesk desk = market.findings();
        FindingRoutes routes = new FindingRoutes(
                desk,
                new DossierRoutes<>(
                        "findings", FindingDossier.class, SlipLife.LIFE.rule(), Part.DOSSIERS, desk::versions));
        return Stream.concat(routes.steps().stream(), routes.reads().stream()).toList();
    }

    private List<Route> steps() {
        return List.of(
                dossiers.first(
                        "record", new Title("登记", "Record a finding"), FindingsDesk.WriteDown.class, desk::record),
                dossiers.step(
                        "decide",
                        new Title("一事一案的决定", "Decide a finding that is decided case by case"),
                        FindingsDesk.Decide.class,
                        desk::decide),
                dossiers.step(
                        "issue",
                        new Title("开具赔付单或通知单", "Give the slip or notice"),
                        FindingsDesk.Issue.class,
                        desk::issue),
                dossiers.step(
                        "confirm",
                        new Title("认可", "Accept the slip or notice"),
                        FindingsDesk.Confirm.class,
                        desk::confirm),
                dossiers.step(
                        "lapse",
                        new Title("逾期视为认可", "Count it as accepted, since nobody objected"),
                        FindingsDesk.Lapse.class,
                        desk::lapse),
                dossiers.step(
                        "appeal",
                        new Title("申请复议", "Object to the slip or notice"),
                        FindingsDesk.Appeal.class,
                        desk::appeal),
                dossiers.step(
                        "uphold",
                        new Title("维持", "Decide an objection as it was"),
                        FindingsDesk.Uphold.class,
                        desk::uphold),
                dossiers.step(
                        "revise",
                        new Title("改判", "Decide an objection otherwise"),
                        FindingsDesk.Revise.class,
                        desk::revise),
                dossiers.step(
                        "revoke", new Title("撤销", "Take a finding back"), FindingsDesk.Revoke.class, desk::revoke));
    }

    private List<Route> reads() {
        return List.of(
                Route.post(
                                "findings.preview",
                                "/findings/preview",
                                new Title("登记前试算", "What a finding would come to"),
                                Output.done(FindingPreview.class))
                        .readBy(Part.DOSSIERS)
                        .taking(FindingsDesk.WriteDown.class, Set.of())
                        .answering(call -> Receipts.preview(
                                desk.preview(call.asker(), call.command(FindingsDesk.WriteDown.class, Map.of())))),
                dossiers.page("find", new Title("查询，最新在前", "Findings as they stand, the newest first"), desk::find),
                Route.get(
                                "findings.lapsing",
                                "/findings/lapsing",
                                new Title("逾期未复议的", "Those that nobody objected to in time"),
                                Output.listOf("findings", Reference.class))
                        .readBy(Part.DOSSIERS)
                        .answering(
                                call -> Answer.of(Map.of("findings", Call.accepted(desk.lapsing(call.enterprise()))))),
                Route.get(
                                "findings.statistics",
                                "/findings/statistics",
                                new Title("统计", "Findings by subject, item and finder class"),
                                Output.of(Statistics.class))
                        .readBy(Part.DOSSIERS)
                        .asking(
                                Parameter.FROM,
                                Parameter.TO,
                                Parameter.SUBJECT,
                                Parameter.ITEM,
                                Parameter.PERSON,
                                Parameter.LOCATION)
                        .answering(call -> Answer.of(Call.accepted(
                                desk.statistics(call.enterprise(), call.query().selection())))),
                Route.get(
                                "findings.find.one",
                                "/findings/{id}",
                                new Title("一项的现状", "A finding as it stands"),
                                Output.of(FindingDossier.class))
                        .answering(call -> Answer.of(dossiers.latest(call, call.id()))),
                dossiers.versions(new Title("经过", "All that was done with a finding")),
                Route.get(
                                "findings.price",
                                "/findings/{id}/price",
                                new Title("谁付、谁得、多少", "Who pays and gets what"),
                                Output.of(PricedFinding.class))
                        .answering(call -> {
                            dossiers.latest(call, call.id());
                            return Answer.of(Call.accepted(desk.price(call.enterprise(), call.id())));
                        }),
                Route.get(
                                "findings.document",
                                "/findings/{id}/document",
                                new Title("赔付单或通知单，供打印", "The slip or notice, to be printed"),
                                Output.exchange(Output.HTML))
                        .answering(this::document));
    }

    /** The names of people stand on it. */
    private Answer document(Call call) {
        FindingDossier finding = dossiers.latest(call, call.id());
        call.needs(new Reading(
                Part.PERSONAL,
                Optional.of(finding.filing().subject()),
                Optional.ofNullable(finding.filing().person())));
        SlipForm form = Call.accepted(desk.document(call.enterprise(), call.id()));
        return Answer.written((locale, to) -> SlipPage.write(form, locale, to));
    }
}
