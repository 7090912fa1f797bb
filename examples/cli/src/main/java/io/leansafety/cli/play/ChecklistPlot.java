package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistKind;
import io.leansafety.checklist.ChecklistLife;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistStep;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.life.Published;
import io.leansafety.market.ChecklistsDesk;
import io.leansafety.market.Effect;
import io.leansafety.organization.Person;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes how checklists are drafted by those whose they are, reviewed and published by their office. Rule C2. */
final class ChecklistPlot {
    private final Script script;

    ChecklistPlot(Script script) {
        this.script = script;
    }

    void write(MonthFacts month) {
        CompanyChecklists lists = month.work().checklists().published();
        if (!lists.equals(CompanyChecklists.EMPTY)) {
            script.at(requireNonNull(month.period()).first(), Hour.PUBLISH, stage -> publish(stage, lists));
        }
    }

    private static void publish(Stage stage, CompanyChecklists lists) {
        replace(stage, lists);
        Map<PersonId, List<ChecklistKey>> byReviewer = new LinkedHashMap<>();
        lists.duty().stream()
                .filter(list -> isNew(stage, ChecklistKind.DUTY, list.version()))
                .forEach(list -> {
                    draft(
                            stage,
                            list.version(),
                            who -> desk(stage).draftDuty(who, new ChecklistsDesk.DraftDuty(number(stage), list)));
                    add(stage, key(ChecklistKind.DUTY, list.version()), byReviewer);
                });
        lists.inspection().stream()
                .filter(list -> isNew(stage, ChecklistKind.INSPECTION, list.version()))
                .forEach(list -> {
                    draft(
                            stage,
                            list.version(),
                            who -> desk(stage)
                                    .draftInspection(who, new ChecklistsDesk.DraftInspection(number(stage), list)));
                    add(stage, key(ChecklistKind.INSPECTION, list.version()), byReviewer);
                });
        byReviewer.forEach((reviewer, keys) -> review(stage, reviewer, keys));
        byReviewer.forEach((reviewer, keys) -> putInForce(stage, reviewer, keys));
    }

    private static void replace(Stage stage, CompanyChecklists lists) {
        CompanyChecklists now =
                desk(stage).latest(stage.enterprise()).map(Published::content).orElse(CompanyChecklists.EMPTY);
        if (now.locations().equals(lists.locations()) && now.operations().equals(lists.operations())) {
            return;
        }
        Turn<?> turn = stage.take(
                PublicationPlot.companyOffice(stage),
                "places",
                stage.today(),
                who -> desk(stage)
                        .replace(
                                who, new ChecklistsDesk.Replace(number(stage), lists.locations(), lists.operations())));
        stage.tell(
                turn.who(),
                "publish.places",
                lists.locations().size(),
                lists.operations().size());
    }

    private static boolean isNew(Stage stage, ChecklistKind kind, ChecklistVersion version) {
        CompanyChecklists now =
                desk(stage).latest(stage.enterprise()).map(Published::content).orElse(CompanyChecklists.EMPTY);
        List<ChecklistVersion> there = kind == ChecklistKind.DUTY
                ? now.duty().stream().map(DutyChecklist::version).toList()
                : now.inspection().stream().map(InspectionChecklist::version).toList();
        return there.stream().noneMatch(other -> key(kind, other).equals(key(kind, version)));
    }

    private static <R> void draft(Stage stage, ChecklistVersion version, Stage.Asking<R> asking) {
        PersonId person = requireNonNull(version.person());
        stage.take(List.of(person), "draft-" + number(stage), person, asking);
        stage.tellRoutine(person, "publish.draft", person);
    }

    /** The first of the office that reviews somebody's list. */
    private static void add(Stage stage, ChecklistKey key, Map<PersonId, List<ChecklistKey>> byReviewer) {
        Line<ChecklistState, ChecklistStep> line = ChecklistLife.LIFE.table().stream()
                .filter(any -> any.step() == ChecklistStep.REVIEW)
                .findFirst()
                .orElseThrow();
        Person person = stage.organization().findPerson(key.person()).orElseThrow();
        PersonId reviewer = stage.acting(
                        line, Matter.<ChecklistStep>of(person.subject()).concerning(Set.of(key.person())))
                .get(0);
        byReviewer.computeIfAbsent(reviewer, any -> new ArrayList<>()).add(key);
    }

    private static void review(Stage stage, PersonId reviewer, List<ChecklistKey> keys) {
        stage.take(
                List.of(reviewer),
                "review-" + number(stage),
                stage.today(),
                who -> desk(stage).review(who, new ChecklistsDesk.Batch(number(stage), keys)));
        stage.tell(reviewer, "publish.review", keys.size());
    }

    private static void putInForce(Stage stage, PersonId reviewer, List<ChecklistKey> keys) {
        stage.take(
                List.of(reviewer),
                "publish-" + number(stage),
                stage.today(),
                who -> desk(stage).publish(who, new ChecklistsDesk.Publish(number(stage), keys, Effect.BY_FACT_DATE)));
        stage.tell(reviewer, "publish.checklists", keys.size());
    }

    private static ChecklistKey key(ChecklistKind kind, ChecklistVersion version) {
        return new ChecklistKey(kind, requireNonNull(version.person()), requireNonNull(version.from()));
    }

    private static int number(Stage stage) {
        return desk(stage).latest(stage.enterprise()).map(Published::number).orElse(0);
    }

    private static ChecklistsDesk desk(Stage stage) {
        return stage.market().checklists();
    }
}
