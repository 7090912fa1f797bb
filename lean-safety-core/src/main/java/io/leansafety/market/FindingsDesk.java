package io.leansafety.market;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipLife;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.finding.Statistics;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Line;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.port.Ports;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.RuleId;
import io.leansafety.slip.SlipForm;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.LocationId;
import io.leansafety.value.Reference;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes findings from the shop floor to what a month settles: recorded, decided where they are decided case by case,
 * given a slip (安全质量赔付单) or a notice (安全质量检查问题交易通知单), accepted or objected to (复议), and decided upon. Rules P6,
 * P7, T3 to T5, T7 and A9; {@link SlipLife} is the table.
 *
 * <p>What is refused wrote nothing. A request that is asked again under its key is answered with what came of it the
 * first time, and nothing is done again. A finding counts in the month in which it was decided; where it waits at a
 * month's end, it waits in that month's facts.
 */
public final class FindingsDesk {
    /** How long a reason may be. */
    static final int LONGEST = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(FindingsDesk.class);

    private final Ports ports;
    private final Sessions sessions;
    private final Units units;
    private final Casework<SlipState, SlipStep, FindingDossier> casework;

    FindingsDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.sessions = sessions;
        this.units = units;
        this.casework = new Casework<>(ports, sessions, units, SlipLife.LIFE, ports.findings(), LOG);
    }

    /**
     * Writes down what was found.
     *
     * @param id its id, which nothing else that is worked on has
     * @param finding what was found; its own id, occurrence, status and decision are not looked at: the market sets them
     * @param location where it was found, if that is to be said
     * @param again the finding that this one finds again, as somebody of a higher class (rule T7), if it does
     */
    public record WriteDown(
            @NotNull Reference id,
            @NotNull FindingFact finding,
            @Nullable LocationId location,
            @Nullable Reference again) {
        /**
         * Returns a command without location that finds nothing again.
         *
         * @param id its id
         * @param finding what was found
         * @return the command
         */
        public static WriteDown of(Reference id, FindingFact finding) {
            return new WriteDown(id, finding, null, null);
        }
    }

    /**
     * Decides a finding that is decided case by case (一事一案). Rule P7.
     *
     * @param id the finding
     * @param decision who is to pay what; the amounts are final
     * @param reason why
     */
    public record Decide(
            @NotNull Reference id,
            @NotEmpty List<@NotNull DecisionFact> decision,
            @NotBlank @Size(max = LONGEST) String reason) {
        public Decide {
            decision = CommandForm.given(decision);
        }
    }

    /**
     * Gives the slip or notice, with the next number of its center, year and kind. Rules T3 and T4.
     *
     * @param id the finding
     */
    public record Issue(@NotNull Reference id) {}

    /**
     * Accepts the slip or notice. Rule T5.
     *
     * @param id the finding
     */
    public record Confirm(@NotNull Reference id) {}

    /**
     * Counts the slip or notice as accepted, since nobody objected in the policy's {@code appealDays}. Rule T5.
     *
     * @param id the finding
     */
    public record Lapse(@NotNull Reference id) {}

    /**
     * Objects to the slip or notice, at the latest {@code appealDays} after it was given. Rule T5.
     *
     * @param id the finding
     * @param reason why
     */
    public record Appeal(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Decides an objection as it was. Rule T5.
     *
     * @param id the finding
     * @param reason why
     */
    public record Uphold(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Decides an objection otherwise. Rule T5.
     *
     * @param id the finding
     * @param decision who is to pay what, in place of all that was to be paid; the amounts are final
     * @param reason why
     */
    public record Revise(
            @NotNull Reference id,
            @NotEmpty List<@NotNull DecisionFact> decision,
            @NotBlank @Size(max = LONGEST) String reason) {
        public Revise {
            decision = CommandForm.given(decision);
        }
    }

    /**
     * Takes a finding back, before its slip or notice is given or when it is objected to. Rule T5.
     *
     * @param id the finding
     * @param reason why
     */
    public record Revoke(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Shows what a finding would come to, and writes nothing; but for who may, which is not asked, it is refused as {@link
     * #record} would refuse it.
     *
     * @param who who asks
     * @param command the finding
     * @return its occurrence, chain and amounts, with what is doubtful; or everything that is wrong with it
     */
    public Outcome<FindingPreview> preview(Context who, WriteDown command) {
        return units.look(() -> CommandCheck.of(command), () -> {
            Session session = sessions.of(who);
            session.checkFree(command.id());
            Stream.of(Optional.ofNullable(command.finding().foundOn()), Optional.of(session.today()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(day -> session.checkNotFrozen(day, Asked.DAY));
            Optional<FindingPreview> preview = new FindingIntake(session, command).preview();
            return Outcome.of(session.problems(), preview::orElseThrow);
        });
    }

    /**
     * Records a finding.
     *
     * @param who who records it
     * @param command the finding
     * @return the finding with its occurrence, and what is doubtful
     */
    public Outcome<Receipt<FindingDossier>> record(Context who, WriteDown command) {
        return casework.take(who, command, WriteDown::id, SlipStep.RECORD, (session, line, before) -> {
            FindingFact finding = new FindingIntake(session, command)
                    .preview()
                    .map(FindingPreview::finding)
                    .orElseGet(command::finding);
            return new SlipDrafting(session, line)
                    .first(new SlipDrafting.Content(finding, command.location(), command.again(), null, null));
        });
    }

    /**
     * Decides a finding that is decided case by case, once more if need be until its slip or notice is given.
     *
     * @param who who decides
     * @param command the decision
     * @return the finding; refused where the catalog prices it
     */
    public Outcome<Receipt<FindingDossier>> decide(Context who, Decide command) {
        return casework.take(
                who,
                command,
                Decide::id,
                SlipStep.DECIDE,
                (session, line, before) -> new SlipDecision(session, line, before.orElseThrow())
                        .caseByCase(command.decision(), command.reason()));
    }

    /**
     * Gives the slip or notice of a finding.
     *
     * @param who who gives it
     * @param command which
     * @return the finding with the number; refused while a decision is needed, and while what it found again is not decided
     */
    public Outcome<Receipt<FindingDossier>> issue(Context who, Issue command) {
        return casework.take(
                who,
                command,
                Issue::id,
                SlipStep.ISSUE,
                (session, line, before) -> new SlipIssue(session, line, before.orElseThrow()).draft());
    }

    /**
     * Accepts a slip or notice.
     *
     * @param who who accepts it
     * @param command which
     * @return the finding, which settles in the month of today; refused where that month could not price it
     */
    public Outcome<Receipt<FindingDossier>> confirm(Context who, Confirm command) {
        return casework.take(
                who,
                command,
                Confirm::id,
                SlipStep.CONFIRM,
                (session, line, before) -> settle(session, line, before.orElseThrow(), null));
    }

    /**
     * Counts a slip or notice as accepted when the days to object are over.
     *
     * @param who who says so
     * @param command which
     * @return the finding, which settles in the month of today; refused while it may still be objected to, and where that
     *     month could not price it
     */
    public Outcome<Receipt<FindingDossier>> lapse(Context who, Lapse command) {
        return casework.take(who, command, Lapse::id, SlipStep.LAPSE, (session, line, before) -> {
            FindingDossier finding = before.orElseThrow();
            AppealDays.lastOf(session, finding)
                    .filter(last -> !last.isBefore(session.today()))
                    .ifPresent(last -> session.problems()
                            .error("appeal-open", RuleId.T5, Asked.DAY, "id", finding.id(), "last", last));
            return settle(session, line, finding, null);
        });
    }

    /**
     * Objects to a slip or notice.
     *
     * @param who who objects
     * @param command which, and why
     * @return the finding, which waits; refused when the days to object are over
     */
    public Outcome<Receipt<FindingDossier>> appeal(Context who, Appeal command) {
        return casework.take(who, command, Appeal::id, SlipStep.APPEAL, (session, line, before) -> {
            FindingDossier finding = before.orElseThrow();
            AppealDays.lastOf(session, finding)
                    .filter(last -> last.isBefore(session.today()))
                    .ifPresent(last -> session.problems()
                            .error("appeal-late", RuleId.T5, Asked.DAY, "id", finding.id(), "last", last));
            return step(session, line, finding, command.reason());
        });
    }

    /**
     * Decides an objection as it was.
     *
     * @param who who decides
     * @param command which, and why
     * @return the finding, which settles in the month of today; refused where that month could not price it
     */
    public Outcome<Receipt<FindingDossier>> uphold(Context who, Uphold command) {
        return casework.take(
                who,
                command,
                Uphold::id,
                SlipStep.UPHOLD,
                (session, line, before) -> settle(session, line, before.orElseThrow(), command.reason()));
    }

    /**
     * Decides an objection otherwise.
     *
     * @param who who decides
     * @param command the decision
     * @return the finding, which settles by the decision in the month of today
     */
    public Outcome<Receipt<FindingDossier>> revise(Context who, Revise command) {
        return casework.take(
                who,
                command,
                Revise::id,
                SlipStep.REVISE,
                (session, line, before) -> new SlipDecision(session, line, before.orElseThrow())
                        .instead(command.decision(), command.reason()));
    }

    /**
     * Takes a finding back.
     *
     * @param who who takes it back
     * @param command which, and why
     * @return the finding, which never settles
     */
    public Outcome<Receipt<FindingDossier>> revoke(Context who, Revoke command) {
        return casework.take(
                who,
                command,
                Revoke::id,
                SlipStep.REVOKE,
                (session, line, before) -> step(session, line, before.orElseThrow(), command.reason()));
    }

    private static Optional<Draft<SlipStep, FindingDossier>> settle(
            Session session, Line<SlipState, SlipStep> line, FindingDossier before, @Nullable String reason) {
        new FindingPrices(session).checkSettles(before);
        return step(session, line, before, reason);
    }

    private static Optional<Draft<SlipStep, FindingDossier>> step(
            Session session, Line<SlipState, SlipStep> line, FindingDossier before, @Nullable String reason) {
        return new SlipDrafting(session, line)
                .next(before, SlipDrafting.Content.of(before).because(reason));
    }

    /**
     * Returns the slips and notices that nobody objected to in time, so that {@link #lapse} may count them as accepted.
     *
     * @param enterprise whose they are
     * @return their ids, in the order of ids; refused without a policy
     */
    public Outcome<List<Reference>> lapsing(EnterpriseId enterprise) {
        return units.look(() -> {
            Session session = sessions.of(enterprise);
            List<Reference> over = AppealDays.over(session);
            return Outcome.of(session.problems(), () -> over);
        });
    }

    /**
     * Returns a finding as it stands.
     *
     * @param enterprise whose it is
     * @param id its id
     * @return its last version, empty if there is none
     */
    public Optional<FindingDossier> find(EnterpriseId enterprise, Reference id) {
        return units.read(() -> ports.findings().latest(enterprise, id));
    }

    /**
     * Returns all that was done with a finding.
     *
     * @param enterprise whose it is
     * @param id its id
     * @return its versions in their order, none if there is no such finding
     */
    public List<FindingDossier> versions(EnterpriseId enterprise, Reference id) {
        return units.read(() -> ports.findings().versions(enterprise, id));
    }

    /**
     * Finds findings as they stand by what they are filed under, the newest first.
     *
     * @param enterprise whose they are
     * @param selection which are wanted, by the days on which they were found
     * @param behind where to begin; empty for the first page
     * @param atMost how many are wanted, 1 to 1,000
     * @return a page; refused where fewer or more are wanted
     */
    public Outcome<Page<FindingDossier>> find(
            EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        return units.look(() ->
                Outcome.of(Pages.check(atMost), () -> ports.findings().find(enterprise, selection, behind, atMost)));
    }

    /**
     * Returns who pays and gets what by a finding if nothing more is said against it.
     *
     * @param enterprise whose it is
     * @param id its id
     * @return the priced chain, by the catalog of the day of the finding or by its decision; without lines where it was
     *     revoked or awaits a decision; refused where there is no such finding
     */
    public Outcome<PricedFinding> price(EnterpriseId enterprise, Reference id) {
        return units.look(() -> new FindingPrices(sessions.of(enterprise)).of(id));
    }

    /**
     * Counts findings by subject, item and finder class.
     *
     * @param enterprise whose they are
     * @param selection which count, by the days on which they were found
     * @return the statistics, without what was revoked; the amounts are what subjects and people pay by the findings as
     *     they stand, whether they have settled or not, 0 for those that await a decision; what was found again (rule T7)
     *     adds to the amounts, and is counted with what it found again where that is selected; refused where one of them
     *     can't be priced, or where they come to more than 10^15 yuan
     */
    public Outcome<Statistics> statistics(EnterpriseId enterprise, Selection selection) {
        return units.look(() -> {
            Session session = sessions.of(enterprise);
            Optional<Statistics> statistics =
                    new FindingPrices(session).count(Pages.all(ports.findings(), enterprise, selection));
            return Outcome.of(session.problems(), statistics::orElseThrow);
        });
    }

    /**
     * Returns the slip or notice of a finding, to be printed by {@link io.leansafety.slip.SlipPage}.
     *
     * @param enterprise whose it is
     * @param id the finding
     * @return the document as it stands; refused where there is no such finding, and before it is given
     */
    public Outcome<SlipForm> document(EnterpriseId enterprise, Reference id) {
        return units.look(() -> new SlipForms(sessions.of(enterprise)).of(id));
    }
}
