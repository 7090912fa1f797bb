package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.market.AssessmentsDesk;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Writes how people are assessed: days on the day, visits and acts of duty by whoever made them, and the month on its last
 * day. Inspections that are given in parts are no scores; they are handed in with the wages.
 */
final class AssessmentPlot {
    private static final String JUDGED = "抽查评定";

    private final Script script;

    AssessmentPlot(Script script) {
        this.script = script;
    }

    void write(MonthFacts month) {
        YearMonth named = requireNonNull(month.period()).month();
        LocalDate first = requireNonNull(month.period()).first();
        LocalDate last = requireNonNull(month.period()).last();
        month.daily().forEach(this::write);
        month.work().visits().stream()
                .filter(visit -> !requireNonNull(visit.date()).isBefore(first))
                .forEach(this::write);
        for (int i = 0; i < month.work().dutyWork().size(); i++) {
            DutyWork work = month.work().dutyWork().get(i);
            if (!requireNonNull(work.date()).isBefore(first)) {
                write(named, i + 1, work);
            }
        }
        month.duty().forEach(duty -> script.at(last, Hour.ASSESS, stage -> selfCheck(stage, named, duty)));
        month.duty().forEach(duty -> script.at(last, Hour.ASSESS, stage -> deduct(stage, named, duty)));
        month.inspection().stream()
                .filter(inspection -> inspection.score() != null)
                .forEach(inspection -> script.at(last, Hour.ASSESS, stage -> inspect(stage, named, inspection)));
    }

    private void write(DailyScoreFact day) {
        PersonId person = requireNonNull(day.person());
        LocalDate date = requireNonNull(day.date());
        Score score = requireNonNull(day.score());
        Reference id = new Reference("DS-" + date + "-" + person);
        script.at(date, Hour.WORK, stage -> {
            Turn<?> turn = stage.take(
                    Assessing.inspectors(stage, person),
                    "score",
                    id,
                    who -> desk(stage).scoreDay(who, new AssessmentsDesk.ScoreDay(id, person, date, score)));
            stage.tellRoutine(turn.who(), "work.score-day", person);
        });
    }

    private void write(Visit visit) {
        script.at(requireNonNull(visit.date()), Hour.WORK, stage -> visit(stage, visit));
    }

    /** Whoever went writes it down; how well it was made is said by whoever inspects. */
    private static void visit(Stage stage, Visit visit) {
        PersonId person = requireNonNull(visit.person());
        Reference id = new Reference("VI-" + visit.date() + "-" + visit.shift() + "-" + person);
        AssessmentsDesk.RecordVisit made = new AssessmentsDesk.RecordVisit(
                id,
                person,
                requireNonNull(visit.date()),
                requireNonNull(visit.shift()),
                visit.items(),
                null,
                visit.findings());
        Turn<?> turn =
                stage.take(List.of(person), "visit", id, who -> desk(stage).recordVisit(who, made));
        stage.tellRoutine(turn.who(), "work.visit", person);
        if (visit.quality() != null) {
            AssessmentsDesk.Amend judged = new AssessmentsDesk.Amend(
                    id, 1, new AssessmentsDesk.NewVisit(visit.items(), visit.quality(), visit.findings()), JUDGED);
            stage.show("work.judge-not", person, id, who -> desk(stage).amend(who, judged));
            Turn<?> judge = stage.take(
                    Assessing.inspectors(stage, person),
                    "judge",
                    id,
                    who -> desk(stage).amend(who, judged));
            stage.tellRoutine(judge.who(), "work.judge", person);
        }
    }

    private void write(YearMonth month, int at, DutyWork work) {
        PersonId person = requireNonNull(work.person());
        LocalDate date = requireNonNull(work.date());
        Reference id = new Reference(String.format(Locale.ROOT, "DW-%s-%03d-%s", month, at, person));
        AssessmentsDesk.RecordWork done = new AssessmentsDesk.RecordWork(
                id, person, requireNonNull(work.clause()), date, work.times(), work.evidence());
        script.at(date, Hour.WORK, stage -> {
            Turn<?> turn =
                    stage.take(List.of(person), "work", id, who -> desk(stage).recordWork(who, done));
            stage.tellRoutine(turn.who(), "work.duty", person);
        });
    }

    private static void selfCheck(Stage stage, YearMonth month, DutyFact duty) {
        if (duty.selfCheck() == null) {
            return;
        }
        PersonId person = requireNonNull(duty.person());
        Reference id = new Reference("SC-" + month + "-" + person);
        AssessmentsDesk.SelfCheck command = new AssessmentsDesk.SelfCheck(id, person, month, duty.selfCheck());
        stage.show("assess.self-not", person, id, who -> desk(stage).selfCheck(who, command));
        Turn<?> turn = stage.take(
                Assessing.selfCheckers(stage, person),
                "self",
                id,
                who -> desk(stage).selfCheck(who, command));
        stage.tellRoutine(turn.who(), "assess.self", person);
    }

    private static void deduct(Stage stage, YearMonth month, DutyFact duty) {
        PersonId person = requireNonNull(duty.person());
        for (int i = 0; i < duty.deductions().size(); i++) {
            Reference id = new Reference(String.format(Locale.ROOT, "DE-%s-%s.%02d", month, person, i + 1));
            DeductionFact deduction = duty.deductions().get(i);
            AssessmentsDesk.Deduct command = new AssessmentsDesk.Deduct(
                    id,
                    person,
                    month,
                    requireNonNull(deduction.category()),
                    requireNonNull(deduction.points()),
                    requireNonNull(deduction.reason()),
                    requireNonNull(deduction.evidence()));
            Turn<?> turn = stage.take(
                    Assessing.deductors(stage, person),
                    "deduct",
                    id,
                    who -> desk(stage).deduct(who, command));
            stage.tell(turn.who(), "assess.deduct", person, requireNonNull(deduction.category()));
        }
    }

    private static void inspect(Stage stage, YearMonth month, InspectionFact inspection) {
        PersonId person = requireNonNull(inspection.person());
        Reference id = new Reference("IN-" + month + "-" + person);
        AssessmentsDesk.Inspect command =
                new AssessmentsDesk.Inspect(id, person, month, requireNonNull(inspection.score()));
        Turn<?> turn = stage.take(
                Assessing.inspectors(stage, person),
                "inspect",
                id,
                who -> desk(stage).inspect(who, command));
        stage.tellRoutine(turn.who(), "assess.inspect", person);
    }

    private static AssessmentsDesk desk(Stage stage) {
        return stage.market().assessments();
    }
}
