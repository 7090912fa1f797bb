package io.leansafety.cli.play;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardLife;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Matter;
import io.leansafety.market.HazardsDesk;
import io.leansafety.market.Receipt;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done with hazards in the closed loop. */
final class HazardActs {
    private static final String SEEN = "现场检查发现";
    private static final String MEASURES = "按规程整改，专人监护";
    private static final String CONTINGENCY = "停止作业，撤出人员";
    private static final String CAUSE = "管路检查周期过长，责任不清";

    private HazardActs() {}

    /**
     * A hazard that is to be found.
     *
     * @param id its id
     * @param subject the subject that has it
     * @param item the item that prices it
     * @param finder the class of who finds it
     * @param quantity how many units of measure
     * @param location where it is, if that matters
     */
    record Seen(
            Reference id,
            SubjectId subject,
            ItemCode item,
            FinderClass finder,
            int quantity,
            @Nullable LocationId location) {}

    /** Says that it is there: whoever leads the subject. */
    static void find(Stage stage, Seen seen) {
        HazardsDesk.Find command = new HazardsDesk.Find(
                seen.id(), seen.subject(), seen.item(), seen.finder(), seen.quantity(), seen.location(), SEEN, null);
        Turn<Receipt<HazardDossier>> turn = stage.take(
                leaders(stage, seen.subject()),
                "find",
                seen.id(),
                who -> desk(stage).find(who, command));
        stage.tell(turn.who(), "hazard.find", seen.id(), seen.item(), seen.quantity(), seen.subject());
    }

    static void register(Stage stage, Reference id) {
        take(stage, id, HazardStep.REGISTER, who -> desk(stage).register(who, new HazardsDesk.Register(id)));
    }

    /** Has whoever leads the subject rectify it by a day. */
    static void assign(Stage stage, Reference id, LocalDate deadline) {
        PersonId responsible =
                leaders(stage, latest(stage, id).hazard().subject()).get(0);
        HazardsDesk.Assign command = new HazardsDesk.Assign(id, responsible, MEASURES, null, deadline, CONTINGENCY);
        Turn<?> turn = stage.take(
                acting(stage, id, HazardStep.ASSIGN),
                "assign",
                id,
                who -> desk(stage).assign(who, command));
        stage.tell(turn.who(), "hazard.assign", id, responsible, deadline);
    }

    static void trace(Stage stage, Reference id) {
        take(stage, id, HazardStep.TRACE, who -> desk(stage).trace(who, new HazardsDesk.Trace(id, CAUSE)));
    }

    /** Whoever leads the subject that has it now does, also where it was assigned before it passed. */
    static void rectify(Stage stage, Reference id) {
        PersonId who = stage.take(
                        leaders(stage, latest(stage, id).hazard().subject()),
                        "rectify",
                        id,
                        asking -> desk(stage).rectify(asking, new HazardsDesk.Rectify(id)))
                .who();
        stage.tell(who, "hazard.rectify", id);
        stage.show("hazard.accept-not", who, id, asking -> desk(stage).accept(asking, new HazardsDesk.Accept(id)));
    }

    static void acceptAndClose(Stage stage, Reference id) {
        take(stage, id, HazardStep.ACCEPT, who -> desk(stage).accept(who, new HazardsDesk.Accept(id)));
        take(stage, id, HazardStep.CLOSE, who -> desk(stage).close(who, new HazardsDesk.Close(id)));
    }

    private static void take(Stage stage, Reference id, HazardStep step, Stage.Asking<Receipt<HazardDossier>> asking) {
        String name = step.name().toLowerCase(Locale.ROOT);
        Turn<?> turn = stage.take(acting(stage, id, step), name, id, asking);
        stage.tell(turn.who(), "hazard." + name, id);
    }

    private static List<PersonId> acting(Stage stage, Reference id, HazardStep step) {
        HazardDossier latest = latest(stage, id);
        return stage.acting(HazardLife.LIFE, Optional.of(latest.state()), step, matter(stage, latest.hazard()));
    }

    private static Matter<HazardStep> matter(Stage stage, Hazard hazard) {
        Matter<HazardStep> matter = Matter.of(stage.subject(hazard.subject()));
        return hazard.plan() == null
                ? matter
                : matter.concerning(Set.of(hazard.plan().responsible()));
    }

    /** Who leads a subject: those who may say that its hazard is rectified, whoever it is assigned to. */
    static List<PersonId> leaders(Stage stage, SubjectId subject) {
        return stage.acting(
                HazardLife.LIFE,
                Optional.of(HazardState.ASSIGNED),
                HazardStep.RECTIFY,
                Matter.of(stage.subject(subject)));
    }

    private static HazardDossier latest(Stage stage, Reference id) {
        List<HazardDossier> versions = desk(stage).versions(stage.enterprise(), id);
        return versions.get(versions.size() - 1);
    }

    private static HazardsDesk desk(Stage stage) {
        return stage.market().hazards();
    }
}
