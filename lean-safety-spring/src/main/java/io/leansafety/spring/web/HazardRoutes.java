package io.leansafety.spring.web;

import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardLife;
import io.leansafety.finding.HazardStatistics;
import io.leansafety.market.HazardsDesk;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The desk of hazards. */
record HazardRoutes(HazardsDesk desk, DossierRoutes<HazardDossier> dossiers) {
    static List<Route> of(LeanSafetyMarket market) {
        HazardsDesk desk = market.hazards();
        HazardRoutes routes = new HazardRoutes(
                desk,
                new DossierRoutes<>(
                        "hazards", HazardDossier.class, HazardLife.LIFE.rule(), Part.DOSSIERS, desk::versions));
        return Stream.of(
                        routes.steps(),
                        routes.reads(),
                        List.of(routes.dossiers().latest(new Title("一项的现状", "A hazard as it stands"))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> steps() {
        return List.of(
                dossiers.first(
                        "find", new Title("发现隐患", "Say that a hazard is there"), HazardsDesk.Find.class, desk::find),
                dossiers.step(
                        "register",
                        new Title("登记", "Put a hazard on the books"),
                        HazardsDesk.Register.class,
                        desk::register),
                dossiers.step(
                        "dismiss",
                        new Title("不属实", "Say that a hazard that was found is none"),
                        HazardsDesk.Dismiss.class,
                        desk::dismiss),
                dossiers.step(
                        "assign",
                        new Title("五落实", "Say who rectifies it, how and by when"),
                        HazardsDesk.Assign.class,
                        desk::assign),
                dossiers.step("extend", new Title("延期", "Give more time"), HazardsDesk.Extend.class, desk::extend),
                dossiers.step(
                        "rectify",
                        new Title("整改完成", "Say that a hazard is rectified"),
                        HazardsDesk.Rectify.class,
                        desk::rectify),
                dossiers.step(
                        "sendBack",
                        new Title("验收退回", "Say that it is not rectified after all"),
                        HazardsDesk.Return.class,
                        desk::sendBack),
                dossiers.step(
                        "accept",
                        new Title("验收", "Agree that a hazard is rectified"),
                        HazardsDesk.Accept.class,
                        desk::accept),
                dossiers.step(
                        "trace",
                        new Title("溯源", "Write down where a hazard came from"),
                        HazardsDesk.Trace.class,
                        desk::trace),
                dossiers.step(
                        "close",
                        new Title("销号", "Strike a hazard off the books"),
                        HazardsDesk.Close.class,
                        desk::close));
    }

    private List<Route> reads() {
        return List.of(
                dossiers.page(
                        "history",
                        new Title("查询，最新在前", "Hazards as they stand, those that were found last first"),
                        desk::history),
                dossiers.versions(new Title("经过", "All that was done with a hazard")),
                Route.get(
                                "hazards.overdue",
                                "/hazards/overdue",
                                new Title(
                                        "某日逾期未整改的",
                                        "Those that were not rectified on a day though their deadline was over"),
                                Output.listOf("hazards", HazardDossier.class))
                        .readBy(Part.SHARED)
                        .needing(Parameter.DAY)
                        .answering(call -> listed(
                                call,
                                desk.overdue(call.enterprise(), call.query().needDay(Parameter.DAY)))),
                Route.get(
                                "hazards.longOverdue",
                                "/hazards/long-overdue",
                                new Title("某日长期逾期的", "Those whose deadline was long over on a day"),
                                Output.listOf("hazards", HazardDossier.class))
                        .readBy(Part.SHARED)
                        .needing(Parameter.DAY)
                        .answering(call -> listed(
                                call,
                                Call.accepted(desk.longOverdue(
                                        call.enterprise(), call.query().needDay(Parameter.DAY))))),
                Route.get(
                                "hazards.statistics",
                                "/hazards/statistics",
                                new Title("统计", "Hazards that were found on some days, as of a day"),
                                Output.of(HazardStatistics.class))
                        .readBy(Part.DOSSIERS)
                        .asking(Parameter.FROM, Parameter.TO)
                        .needing(Parameter.DAY)
                        .answering(call -> Answer.of(Call.accepted(desk.statistics(
                                call.enterprise(),
                                call.query().days(),
                                call.query().needDay(Parameter.DAY))))));
    }

    private Answer listed(Call call, List<HazardDossier> hazards) {
        return Answer.of(Map.of("hazards", dossiers.readable(call, hazards)));
    }
}
