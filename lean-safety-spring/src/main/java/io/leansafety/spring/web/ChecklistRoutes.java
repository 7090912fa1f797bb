package io.leansafety.spring.web;

import io.leansafety.life.Published;
import io.leansafety.market.ChecklistsDesk;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.PublicationReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The desk of checklists. */
final class ChecklistRoutes {
    private ChecklistRoutes() {}

    static List<Route> of(LeanSafetyMarket market) {
        ChecklistsDesk desk = market.checklists();
        return List.of(
                Route.get(
                                "checklists.latest",
                                "/checklists",
                                new Title("现有清单，含草稿", "The checklists as they stand, drafts among them"),
                                Output.of(Published.class))
                        .readBy(Part.SHARED)
                        .answering(call -> desk.latest(call.enterprise())
                                .map(latest -> Answer.of(latest).version(latest.number()))
                                .orElseThrow(() -> RefusedCall.of(Complaint.NO_RESOURCE))),
                Route.get(
                                "checklists.published",
                                "/checklists/versions",
                                new Title("清单的历次版本", "What the checklists were after each change"),
                                Output.listOf("versions", Published.class))
                        .readBy(Part.SHARED)
                        .answering(call -> Answer.of(Map.of("versions", desk.published(call.enterprise())))),
                change(
                        "draftDuty",
                        "duty-drafts",
                        new Title("起草安全履职责任清单", "Draft a duty checklist, or edit a draft"),
                        ChecklistsDesk.DraftDuty.class,
                        desk::draftDuty),
                change(
                        "draftInspection",
                        "inspection-drafts",
                        new Title("起草现场检查要素责任清单", "Draft an inspection checklist, or edit a draft"),
                        ChecklistsDesk.DraftInspection.class,
                        desk::draftInspection),
                change(
                        "review",
                        "review",
                        new Title("审核草稿", "Find drafts to be without error"),
                        ChecklistsDesk.Batch.class,
                        desk::review),
                change(
                        "giveBack",
                        "give-back",
                        new Title("退回已审核的版本", "Give reviewed versions back"),
                        ChecklistsDesk.Batch.class,
                        desk::giveBack),
                change(
                        "publish",
                        "publish",
                        new Title("发布已审核的版本", "Publish reviewed versions"),
                        ChecklistsDesk.Publish.class,
                        desk::publish),
                Route.post(
                                "checklists.preview",
                                "/checklists/preview",
                                new Title("发布将带来的变化", "What publishing versions would change"),
                                Output.done(ChecklistsDesk.Preview.class))
                        .taking(ChecklistsDesk.Publish.class, Set.of())
                        .answering(call -> Receipts.preview(
                                desk.preview(call.asker(), call.command(ChecklistsDesk.Publish.class, Map.of())))),
                change(
                        "replace",
                        "locations",
                        new Title("替换地点与作业时间", "Replace all locations and operating times"),
                        ChecklistsDesk.Replace.class,
                        desk::replace));
    }

    private static <C extends Record> Route change(
            String name,
            String path,
            Title title,
            Class<C> command,
            BiFunction<Context, C, Outcome<PublicationReceipt>> step) {
        return Route.post("checklists." + name, "/checklists/" + path, title, Output.done(Receipts.Version.class))
                .taking(command, Set.of())
                .once()
                .answering(call -> Receipts.version(step.apply(call.writer(), call.command(command, Map.of()))));
    }
}
