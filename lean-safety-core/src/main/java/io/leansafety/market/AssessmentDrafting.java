package io.leansafety.market;

import io.leansafety.assessment.Assessed;
import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.life.Entitlement;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthState;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the next version of an entry of somebody's assessment, and adds what keeps it from being made. */
final class AssessmentDrafting {
    private final Session session;
    private final Problems problems;
    private final Line<AssessmentState, AssessmentStep> line;
    private final AssessedPerson person;

    AssessmentDrafting(Session session, Line<AssessmentState, AssessmentStep> line, AssessedPerson person) {
        this.session = session;
        this.problems = session.problems();
        this.line = line;
        this.person = person;
    }

    Draft<AssessmentStep, AssessmentDossier> given(Reference id, Assessed entry) {
        AssessmentCheck check = new AssessmentCheck(session, person, id);
        check.given(entry);
        check.says(entry);
        check.separate(entry.kind());
        boolean isJudged = isJudged(entry);
        return draft(entry, isMonthPosted(), null, entitled(entry.kind(), isJudged, true));
    }

    Optional<Draft<AssessmentStep, AssessmentDossier>> amended(AssessmentDossier was, AssessmentsDesk.Amend command) {
        checkVersion(was, command.replaces());
        Optional<Assessed> amended = amended(was.assessed(), command.to());
        if (amended.isEmpty()) {
            Entitlement entitled = entitled(was.assessed().kind(), isJudged(was.assessed()), isOwn(was));
            return Optional.of(draft(was.assessed(), was.isLate(), command.reason(), entitled));
        }
        return amended.map(entry -> {
            AssessmentCheck check = new AssessmentCheck(session, person, was.id());
            check.says(entry);
            check.separate(entry.kind());
            checkWorkStays(was.assessed(), entry);
            boolean isLate = was.isLate() && isMonthPosted();
            if (was.isLate() && !isLate) {
                check.given(entry);
            }
            boolean isJudged = isJudged(was.assessed()) || isJudged(entry);
            return draft(entry, isLate, command.reason(), entitled(entry.kind(), isJudged, isOwn(was)));
        });
    }

    Draft<AssessmentStep, AssessmentDossier> withdrawn(AssessmentDossier was, AssessmentsDesk.Withdraw command) {
        checkVersion(was, command.replaces());
        Assessed entry = was.assessed();
        new AssessmentCheck(session, person, was.id()).separate(entry.kind());
        return draft(entry, was.isLate(), command.reason(), entitled(entry.kind(), isJudged(entry), isOwn(was)));
    }

    private Draft<AssessmentStep, AssessmentDossier> draft(
            Assessed entry, boolean isLate, @Nullable String reason, Entitlement entitled) {
        Matter<AssessmentStep> matter =
                Matter.<AssessmentStep>of(person.subject()).concerning(Set.of(entry.person()));
        return Draft.<AssessmentStep, AssessmentDossier>of(
                        matter,
                        daysMoved(entry.kind()),
                        stamp -> new AssessmentDossier(stamp, line.step(), line.to(), entry, isLate, reason))
                .by(entitled);
    }

    private Entitlement entitled(AssessmentKind kind, boolean isJudged, boolean isOwn) {
        return AssessmentOffices.of(person.tier().assessors(), kind, isJudged, isOwn);
    }

    /** Nobody but whose entry it is wrote in it. */
    private boolean isOwn(AssessmentDossier was) {
        return session.ports().assessments().versions(session.enterprise(), was.id()).stream()
                .allMatch(version -> version.stamp().actor().equals(person.id()));
    }

    /** Somebody who inspects has said how well a visit was made. */
    private static boolean isJudged(Assessed entry) {
        return entry.visit() != null && entry.visit().quality() != null;
    }

    private boolean isMonthPosted() {
        return monthState().isPosted();
    }

    private MonthState monthState() {
        return session.ports()
                .runs()
                .history(session.enterprise(), person.period().month())
                .state();
    }

    /** Work moves every later month of its year, in which a quarter or a cycle may end that it lies in. */
    private List<LocalDate> daysMoved(AssessmentKind kind) {
        if (!kind.isWork()) {
            return List.of(person.day());
        }
        LocalDate end = person.period().partOfYear(12).to();
        Stream<LocalDate> later = Stream.iterate(
                        person.period().next(),
                        month -> end != null && !month.last().isAfter(end),
                        SettlementPeriod::next)
                .map(SettlementPeriod::last);
        return Stream.concat(Stream.of(person.day()), later).toList();
    }

    private void checkVersion(AssessmentDossier was, int replaces) {
        if (was.stamp().version() != replaces) {
            problems.error(
                    "stale-entry",
                    RuleId.A9,
                    AssessedPlaces.VERSION,
                    "id",
                    was.id(),
                    "version",
                    was.stamp().version(),
                    "was",
                    replaces);
        }
    }

    /** What was done in a month that was posted is work that comes late, whatever it is called. */
    private void checkWorkStays(Assessed was, Assessed entry) {
        boolean isOther = !Objects.equals(unjudged(was.visit()), unjudged(entry.visit()))
                || !Objects.equals(was.work(), entry.work());
        if (isOther && isMonthPosted()) {
            problems.error(
                    "work-posted",
                    RuleId.S11,
                    AssessedPlaces.DAY,
                    "day",
                    person.day(),
                    "month",
                    person.period(),
                    "state",
                    monthState());
        }
    }

    private static @Nullable Visit unjudged(@Nullable Visit visit) {
        return visit == null
                ? null
                : new Visit(visit.person(), visit.date(), visit.shift(), visit.items(), null, visit.findings());
    }

    private Optional<Assessed> amended(Assessed was, AssessmentsDesk.Change change) {
        AssessmentKind kind = was.kind();
        Visit visit = was.visit();
        DutyWork work = was.work();
        if (change instanceof AssessmentsDesk.NewScore score && was.score() != null) {
            return Optional.of(with(was, person.scored(kind, score.score())));
        }
        if (change instanceof AssessmentsDesk.NewDeduction other && was.deduction() != null) {
            return Optional.of(with(
                    was,
                    person.deducted(
                            new DeductionFact(other.category(), other.points(), other.reason(), other.evidence()))));
        }
        if (change instanceof AssessmentsDesk.NewVisit other && visit != null) {
            return Optional.of(with(
                    was,
                    person.visited(new Visit(
                            visit.person(),
                            visit.date(),
                            visit.shift(),
                            other.items(),
                            other.quality(),
                            other.findings()))));
        }
        if (change instanceof AssessmentsDesk.NewWork other && work != null) {
            return Optional.of(with(
                    was,
                    person.worked(new DutyWork(
                            work.person(), other.clause(), work.date(), other.count(), other.evidence()))));
        }
        problems.error("other-kind-of-entry", RuleId.A6, AssessedPlaces.TO, "kind", kind);
        return Optional.empty();
    }

    /** It stays filed where it was. */
    private static Assessed with(Assessed was, Assessed other) {
        return new Assessed(
                was.kind(),
                was.person(),
                was.subject(),
                was.day(),
                other.score(),
                other.deduction(),
                other.visit(),
                other.work());
    }
}
