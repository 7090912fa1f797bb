package io.leansafety.spring.web;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentLife;
import io.leansafety.market.AssessmentsDesk;
import io.leansafety.market.AssessmentsState;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import java.util.List;
import java.util.stream.Stream;

/** The desk of assessments. */
record AssessmentRoutes(AssessmentsDesk desk, DossierRoutes<AssessmentDossier> dossiers) {
    static List<Route> of(LeanSafetyMarket market) {
        AssessmentsDesk desk = market.assessments();
        AssessmentRoutes routes = new AssessmentRoutes(
                desk,
                new DossierRoutes<>(
                        "assessments",
                        AssessmentDossier.class,
                        AssessmentLife.LIFE.rule(),
                        Part.PERSONAL,
                        desk::versions));
        return Stream.of(
                        routes.steps(),
                        routes.reads(),
                        List.of(routes.dossiers().latest(new Title("一项的现状", "An entry as it stands"))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> steps() {
        return List.of(
                dossiers.first(
                        "selfCheck",
                        "/self-checks",
                        new Title("自检得分", "Give the self-check score of a month"),
                        AssessmentsDesk.SelfCheck.class,
                        desk::selfCheck),
                dossiers.first(
                        "deduct",
                        "/deductions",
                        new Title("扣减分", "Take points off a self-check"),
                        AssessmentsDesk.Deduct.class,
                        desk::deduct),
                dossiers.first(
                        "inspect",
                        "/inspections",
                        new Title("月度现场检查成绩", "Give the inspection score of a month"),
                        AssessmentsDesk.Inspect.class,
                        desk::inspect),
                dossiers.first(
                        "scoreDay",
                        "/daily-scores",
                        new Title("日考核", "Give the inspection score of a day"),
                        AssessmentsDesk.ScoreDay.class,
                        desk::scoreDay),
                dossiers.first(
                        "recordVisit",
                        "/visits",
                        new Title("现场检查记录", "Write down a visit"),
                        AssessmentsDesk.RecordVisit.class,
                        desk::recordVisit),
                dossiers.first(
                        "recordWork",
                        "/work",
                        new Title("履职记录", "Write down acts of duty"),
                        AssessmentsDesk.RecordWork.class,
                        desk::recordWork),
                dossiers.step(
                        "amend",
                        new Title("更正", "Write an entry down otherwise"),
                        AssessmentsDesk.Amend.class,
                        desk::amend),
                dossiers.step(
                        "withdraw",
                        new Title("撤回", "Take an entry back"),
                        AssessmentsDesk.Withdraw.class,
                        desk::withdraw));
    }

    private List<Route> reads() {
        return List.of(
                dossiers.page("find", new Title("查询，最新在前", "Entries as they stand, the newest first"), desk::find),
                dossiers.versions(new Title("经过", "All that was done with an entry")),
                Route.get(
                                "assessments.state",
                                "/assessments/state",
                                new Title("某月迟交与缺少的考核", "What was late in a month, and what is missing"),
                                Output.of(AssessmentsState.class))
                        .readBy(Part.PERSONAL)
                        .needing(Parameter.MONTH)
                        .answering(call -> Answer.of(Call.accepted(
                                desk.state(call.enterprise(), call.query().needMonth())))));
    }
}
