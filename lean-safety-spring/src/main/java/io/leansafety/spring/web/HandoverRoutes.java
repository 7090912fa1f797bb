package io.leansafety.spring.web;

import io.leansafety.finding.HazardDossier;
import io.leansafety.market.HandoversDesk;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.ReadAccess.Reading;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverLife;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The desk of shift handovers. */
record HandoverRoutes(HandoversDesk desk, DossierRoutes<HandoverDossier> dossiers) {
    static List<Route> of(LeanSafetyMarket market) {
        HandoversDesk desk = market.handovers();
        HandoverRoutes routes = new HandoverRoutes(
                desk,
                new DossierRoutes<>(
                        "handovers", HandoverDossier.class, HandoverLife.LIFE.rule(), Part.DOSSIERS, desk::versions));
        return Stream.of(
                        routes.steps(),
                        routes.reads(),
                        List.of(routes.dossiers().latest(new Title("一次交接的现状", "A handover as it stands"))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> steps() {
        return List.of(
                dossiers.first(
                        "propose",
                        new Title("提出交班", "Say what is open at the end of a shift"),
                        HandoversDesk.Propose.class,
                        desk::propose),
                dossiers.step("accept", new Title("接班", "Take a shift over"), HandoversDesk.Accept.class, desk::accept),
                dossiers.step(
                        "refuse",
                        new Title("拒绝接班", "Do not take a shift over"),
                        HandoversDesk.Refuse.class,
                        desk::refuse));
    }

    private List<Route> reads() {
        return List.of(
                dossiers.page(
                        "history", new Title("查询，最新在前", "Handovers as they stand, the last first"), desk::history),
                dossiers.versions(new Title("经过", "All that was done with a handover")),
                Route.get(
                                "handovers.open",
                                "/handovers/open",
                                new Title("某班组或岗位现应交接的隐患", "What a team or post would hand over now"),
                                Output.listOf("hazards", HazardDossier.class))
                        .readBy(Part.DOSSIERS)
                        .needing(Parameter.SUBJECT)
                        .answering(this::open));
    }

    private Answer open(Call call) {
        SubjectId subject = call.query().need(Parameter.SUBJECT, SubjectId::new);
        call.needs(new Reading(Part.DOSSIERS, Optional.of(subject), Optional.empty()));
        return Answer.of(Map.of("hazards", desk.open(call.enterprise(), subject)));
    }
}
