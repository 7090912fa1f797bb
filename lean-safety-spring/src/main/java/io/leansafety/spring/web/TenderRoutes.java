package io.leansafety.spring.web;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.TendersDesk;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.Route.Title;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderLife;
import java.util.List;
import java.util.stream.Stream;

/** The desk of tenders. */
record TenderRoutes(TendersDesk desk, DossierRoutes<TenderDossier> dossiers) {
    static List<Route> of(LeanSafetyMarket market) {
        TendersDesk desk = market.tenders();
        TenderRoutes routes = new TenderRoutes(
                desk,
                new DossierRoutes<>(
                        "tenders", TenderDossier.class, TenderLife.LIFE.rule(), Part.DOSSIERS, desk::versions));
        return Stream.of(
                        routes.steps(),
                        routes.reads(),
                        List.of(routes.dossiers().latest(new Title("一次招标的现状", "A tender as it stands"))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> steps() {
        return List.of(
                dossiers.first("apply", new Title("申请招标", "Apply for a tender"), TendersDesk.Apply.class, desk::apply),
                dossiers.step(
                        "approve", new Title("同意", "Agree to a tender"), TendersDesk.Approve.class, desk::approve),
                dossiers.step(
                        "reject", new Title("不同意", "Do not agree to a tender"), TendersDesk.Reject.class, desk::reject),
                dossiers.step("open", new Title("招标", "Ask for bids"), TendersDesk.Open.class, desk::open),
                dossiers.step("bid", new Title("接标", "Offer to do the work"), TendersDesk.Offer.class, desk::bid),
                dossiers.step("unbid", new Title("撤回接标", "Take an offer back"), TendersDesk.Unbid.class, desk::unbid),
                dossiers.step(
                        "award", new Title("定标", "Give the work to a bidder"), TendersDesk.Award.class, desk::award),
                dossiers.step("fail", new Title("流标", "Say that nobody bid"), TendersDesk.Fail.class, desk::fail),
                dossiers.step(
                        "rectify",
                        new Title("整改完成", "Say that the work is done"),
                        TendersDesk.Rectify.class,
                        desk::rectify),
                dossiers.step("accept", new Title("现场验收合格", "Accept the work"), TendersDesk.Accept.class, desk::accept),
                dossiers.step(
                        "sendBack",
                        new Title("验收退回", "Say that the work is not up to the standard"),
                        TendersDesk.Return.class,
                        desk::sendBack),
                dossiers.step(
                        "withdraw",
                        new Title("撤回招标", "Take a tender back"),
                        TendersDesk.Withdraw.class,
                        desk::withdraw));
    }

    private List<Route> reads() {
        return List.of(
                dossiers.page(
                        "history",
                        new Title("查询，最新在前", "Tenders as they stand, those that were applied for last first"),
                        desk::history),
                dossiers.versions(new Title("经过", "All that was done with a tender")));
    }
}
