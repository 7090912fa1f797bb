package io.leansafety.market;

import io.leansafety.assessment.Assessed;
import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentLife;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.organization.Shift;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what people did by their checklists, and how they are assessed: self-checks (自检), deductions (扣减分), inspection
 * scores of months and days, visits and acts of duty. Rules A1 to A6, A8 and A9; {@link AssessmentLife} is the table, and
 * the tier's {@link io.leansafety.policy.Assessors} say who may.
 *
 * <p>An entry goes into the month of the day assessed, whenever it was written down. A score is given or formed from work,
 * never both: who has visits has no inspection score given, and so with acts of duty and the self-check. Work that comes
 * after its month was posted is kept and listed as late, and counts for nothing. What is refused wrote nothing; a request
 * asked again under its key is answered with what came of it the first time.
 */
public final class AssessmentsDesk {
    /** How long a reason, or what shows it, may be. */
    static final int LONGEST = 2_000;

    /** How often somebody may have acted by a clause in one entry. */
    static final int MOST_COUNTED = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentsDesk.class);

    private final Ports ports;
    private final Sessions sessions;
    private final Units units;
    private final Casework<AssessmentState, AssessmentStep, AssessmentDossier> casework;

    AssessmentsDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.sessions = sessions;
        this.units = units;
        this.casework = new Casework<>(ports, sessions, units, AssessmentLife.LIFE, ports.assessments(), LOG);
    }

    /**
     * Gives the self-check score of a month or, in a quarter's last month, of the quarter. Rules A1 and A6.
     *
     * @param id its id, which nothing else that is worked on has
     * @param person whose it is
     * @param month the settlement month
     * @param score the score; where the tier has no self-check it is the assessor's
     */
    public record SelfCheck(
            @NotNull Reference id,
            @NotNull PersonId person,
            @NotNull YearMonth month,
            @NotNull Score score) {
        /** {@return whose it is, without the score} */
        @Override
        public String toString() {
            return "SelfCheck[" + id + ", " + person + ", " + month + "]";
        }
    }

    /**
     * Takes points off a self-check. Rule A2.
     *
     * @param id its id, which nothing else that is worked on has
     * @param person whose self-check
     * @param month the settlement month
     * @param category why, one of the categories that the tier allows
     * @param points how many
     * @param reason what happened
     * @param evidence what shows it
     */
    public record Deduct(
            @NotNull Reference id,
            @NotNull PersonId person,
            @NotNull YearMonth month,
            @NotBlank @Size(max = LONGEST) String category,
            @NotNull Points points,
            @NotBlank @Size(max = LONGEST) String reason,
            @NotBlank @Size(max = LONGEST) String evidence) {}

    /**
     * Gives the inspection score of a month. Rules A4 and A6.
     *
     * @param id its id, which nothing else that is worked on has
     * @param person whose it is, of a tier that is inspected monthly
     * @param month the settlement month
     * @param score the score
     */
    public record Inspect(
            @NotNull Reference id,
            @NotNull PersonId person,
            @NotNull YearMonth month,
            @NotNull Score score) {
        /** {@return whose it is, without the score} */
        @Override
        public String toString() {
            return "Inspect[" + id + ", " + person + ", " + month + "]";
        }
    }

    /**
     * Gives the inspection score of a day (日考核). Rules S4 and A6.
     *
     * @param id its id, which nothing else that is worked on has
     * @param person whose it is, of a tier that is inspected daily
     * @param day the day, today or before
     * @param score the score
     */
    public record ScoreDay(
            @NotNull Reference id,
            @NotNull PersonId person,
            @NotNull LocalDate day,
            @NotNull Score score) {
        /** {@return whose it is, without the score} */
        @Override
        public String toString() {
            return "ScoreDay[" + id + ", " + person + ", " + day + "]";
        }
    }

    /**
     * Writes down a visit to the site. Rule A4.
     *
     * @param id its id, which nothing else that is worked on has
     * @param person who went
     * @param day the day, today or before
     * @param shift the shift; somebody makes one visit in each
     * @param items what was checked, of the checklist in force that day
     * @param quality how well; whoever inspects judges it, nobody else
     * @param findings what was found; evidence only
     */
    public record RecordVisit(
            @NotNull Reference id,
            @NotNull PersonId person,
            @NotNull LocalDate day,
            @NotNull Shift shift,
            @NotNull List<@NotNull EntryId> items,
            @Nullable Score quality,
            @NotNull List<@NotNull Reference> findings) {
        public RecordVisit {
            items = CommandForm.given(items);
            findings = CommandForm.given(findings);
        }

        /** {@return whose it is, without its quality} */
        @Override
        public String toString() {
            return "RecordVisit[" + id + ", " + person + ", " + day + ", " + shift + "]";
        }
    }

    /**
     * Writes down acts of duty. Rule A1.
     *
     * @param id its id, which nothing else that is worked on has
     * @param person who acted
     * @param clause the clause of the checklist in force that day
     * @param day the day, today or before
     * @param count how often, 1 to 10,000
     * @param evidence what shows it
     */
    public record RecordWork(
            @NotNull Reference id,
            @NotNull PersonId person,
            @NotNull EntryId clause,
            @NotNull LocalDate day,
            @Min(1) @Max(MOST_COUNTED) int count,
            @Nullable @Size(max = LONGEST) String evidence) {}

    /** What an entry says after it was amended, by its kind. */
    public sealed interface Change permits NewScore, NewDeduction, NewVisit, NewWork {}

    /**
     * Another self-check, inspection or daily score.
     *
     * @param score the score
     */
    public record NewScore(@NotNull Score score) implements Change {
        /** {@return nothing of the score} */
        @Override
        public String toString() {
            return "NewScore";
        }
    }

    /**
     * Another deduction.
     *
     * @param category why, one of the categories that the tier allows
     * @param points how many
     * @param reason what happened
     * @param evidence what shows it
     */
    public record NewDeduction(
            @NotBlank @Size(max = LONGEST) String category,
            @NotNull Points points,
            @NotBlank @Size(max = LONGEST) String reason,
            @NotBlank @Size(max = LONGEST) String evidence)
            implements Change {}

    /**
     * A visit of the same day and shift that was otherwise, or how well it was made.
     *
     * @param items what was checked, of the checklist in force that day
     * @param quality how well; whoever inspects judges it, nobody else
     * @param findings what was found; evidence only
     */
    public record NewVisit(
            @NotNull List<@NotNull EntryId> items,
            @Nullable Score quality,
            @NotNull List<@NotNull Reference> findings) implements Change {
        public NewVisit {
            items = CommandForm.given(items);
            findings = CommandForm.given(findings);
        }

        /** {@return what was checked, without its quality} */
        @Override
        public String toString() {
            return "NewVisit[" + items + "]";
        }
    }

    /**
     * Other acts of duty of the same day.
     *
     * @param clause the clause of the checklist in force that day
     * @param count how often, 1 to 10,000
     * @param evidence what shows it
     */
    public record NewWork(
            @NotNull EntryId clause,
            @Min(1) @Max(MOST_COUNTED) int count,
            @Nullable @Size(max = LONGEST) String evidence)
            implements Change {}

    /**
     * Writes an entry down otherwise; whose it is, and of which day, stays.
     *
     * @param id the entry
     * @param replaces the version that was looked at; refused where there is another by now
     * @param to what it says now
     * @param reason why
     */
    public record Amend(
            @NotNull Reference id,
            int replaces,
            @NotNull @Valid Change to,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Takes an entry back.
     *
     * @param id the entry
     * @param replaces the version that was looked at; refused where there is another by now
     * @param reason why
     */
    public record Withdraw(
            @NotNull Reference id,
            int replaces,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Gives a self-check score.
     *
     * @param who who gives it: the office of the tier's self-check, where it has none the one that deducts or inspects
     * @param command what is asked
     * @return the entry; refused before the last day of the month, where one was given, or nothing was to be given
     */
    public Outcome<Receipt<AssessmentDossier>> selfCheck(Context who, SelfCheck command) {
        return give(
                who,
                command,
                SelfCheck::id,
                session -> AssessedPerson.of(session, command.person(), command.month()),
                person -> person.scored(AssessmentKind.SELF_CHECK, command.score()));
    }

    /**
     * Takes points off a self-check.
     *
     * @param who who deducts: the office of the tier's deductions, but for who gave the self-check
     * @param command what is asked
     * @return the entry; refused where the tier allows none of that category
     */
    public Outcome<Receipt<AssessmentDossier>> deduct(Context who, Deduct command) {
        return give(
                who,
                command,
                Deduct::id,
                session -> AssessedPerson.in(session, command.person(), command.month()),
                person -> person.deducted(
                        new DeductionFact(command.category(), command.points(), command.reason(), command.evidence())));
    }

    /**
     * Gives the inspection score of a month.
     *
     * @param who who gives it: the office of the tier's inspection
     * @param command what is asked
     * @return the entry; refused before the last day of the month, where one was given, or the tier is inspected daily
     */
    public Outcome<Receipt<AssessmentDossier>> inspect(Context who, Inspect command) {
        return give(
                who,
                command,
                Inspect::id,
                session -> AssessedPerson.of(session, command.person(), command.month()),
                person -> person.scored(AssessmentKind.INSPECTION, command.score()));
    }

    /**
     * Gives the inspection score of a day.
     *
     * @param who who gives it: the office of the tier's inspection
     * @param command what is asked
     * @return the entry; refused where one was given, or the tier is not inspected daily
     */
    public Outcome<Receipt<AssessmentDossier>> scoreDay(Context who, ScoreDay command) {
        return give(
                who,
                command,
                ScoreDay::id,
                session -> AssessedPerson.on(session, command.person(), command.day()),
                person -> person.scored(AssessmentKind.DAILY, command.score()));
    }

    /**
     * Writes down a visit.
     *
     * @param who who writes: who went, or the office that deducts or else inspects; with its quality the office of
     *     inspection
     * @param command what is asked
     * @return the entry; refused where one of the day and shift is there
     */
    public Outcome<Receipt<AssessmentDossier>> recordVisit(Context who, RecordVisit command) {
        return give(
                who,
                command,
                RecordVisit::id,
                session -> AssessedPerson.on(session, command.person(), command.day()),
                person -> person.visited(new Visit(
                        command.person(),
                        command.day(),
                        command.shift(),
                        command.items(),
                        command.quality(),
                        command.findings())));
    }

    /**
     * Writes down acts of duty.
     *
     * @param who who writes: who acted, or the office that gives the duty score
     * @param command what is asked
     * @return the entry
     */
    public Outcome<Receipt<AssessmentDossier>> recordWork(Context who, RecordWork command) {
        return give(
                who,
                command,
                RecordWork::id,
                session -> AssessedPerson.on(session, command.person(), command.day()),
                person -> person.worked(new DutyWork(
                        command.person(), command.clause(), command.day(), command.count(), command.evidence())));
    }

    private <C extends Record> Outcome<Receipt<AssessmentDossier>> give(
            Context who,
            C command,
            Function<C, Reference> idOf,
            Function<Session, Optional<AssessedPerson>> personOf,
            Function<AssessedPerson, Assessed> entryOf) {
        return casework.take(
                who,
                command,
                idOf,
                AssessmentStep.GIVE,
                (session, line, before) -> personOf.apply(session)
                        .map(person -> new AssessmentDrafting(session, line, person)
                                .given(idOf.apply(command), entryOf.apply(person))));
    }

    /**
     * Writes an entry down otherwise.
     *
     * @param who who amends: who may give an entry of its kind; the quality of a visit, and a visit that was judged, is the
     *     office's of the tier's inspection
     * @param command what is asked
     * @return the entry; refused where another version is there than the one looked at. What was late is so no more
     *     where its month is open again, as if it had been given now
     */
    public Outcome<Receipt<AssessmentDossier>> amend(Context who, Amend command) {
        return casework.take(
                who,
                command,
                Amend::id,
                AssessmentStep.AMEND,
                (session, line, before) -> before.flatMap(was -> AssessedPerson.of(session, was.assessed())
                        .flatMap(person -> new AssessmentDrafting(session, line, person).amended(was, command))));
    }

    /**
     * Takes an entry back.
     *
     * @param who who takes it back: who may amend it
     * @param command what is asked
     * @return the entry; refused where another version is there than the one looked at
     */
    public Outcome<Receipt<AssessmentDossier>> withdraw(Context who, Withdraw command) {
        return casework.take(
                who,
                command,
                Withdraw::id,
                AssessmentStep.WITHDRAW,
                (session, line, before) -> before.flatMap(was -> AssessedPerson.of(session, was.assessed())
                        .map(person -> new AssessmentDrafting(session, line, person).withdrawn(was, command))));
    }

    /**
     * Returns what was late in a month, and what is missing.
     *
     * @param enterprise whose month
     * @param month the settlement month
     * @return what is late, and what is due and neither given nor formed from work; refused where there is no policy or
     *     organization
     */
    public Outcome<AssessmentsState> state(EnterpriseId enterprise, YearMonth month) {
        return units.look(
                () -> CommandForm.of(month, AssessedPlaces.MONTH),
                () -> new MissingAssessments(sessions.of(enterprise)).state(month));
    }

    /**
     * Finds entries as they stand by what they are filed under, the newest first.
     *
     * @param enterprise whose they are
     * @param selection which are wanted, by the days assessed
     * @param behind where to begin; empty for the first page
     * @param atMost how many are wanted, 1 to 1,000
     * @return a page; refused where fewer or more are wanted
     */
    public Outcome<Page<AssessmentDossier>> find(
            EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        return units.look(() ->
                Outcome.of(Pages.check(atMost), () -> ports.assessments().find(enterprise, selection, behind, atMost)));
    }

    /**
     * Returns all that was done with an entry.
     *
     * @param enterprise whose it is
     * @param id its id
     * @return its versions in their order, none if there is no such entry
     */
    public List<AssessmentDossier> versions(EnterpriseId enterprise, Reference id) {
        return units.read(() -> ports.assessments().versions(enterprise, id));
    }
}
