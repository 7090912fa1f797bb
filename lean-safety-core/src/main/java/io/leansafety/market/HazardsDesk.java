package io.leansafety.market;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardLife;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStatistics;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps hazards in the closed loop, from the day on which they are found until they are struck off. Rules H1 and H2; GD3
 * 二(三)3(2), SD16 三(一)6.
 *
 * <p>What waits for a tender is rectified, accepted and closed at the desk of tenders alone; more time, a plan and a root
 * cause are given here. {@link HazardLife} says who may take which step.
 */
public final class HazardsDesk {
    private static final int LONGEST = 10_000;

    private final Ports ports;
    private final Units units;
    private final Casework<HazardState, HazardStep, HazardDossier> casework;
    private final HazardDrafts drafts;

    HazardsDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.units = units;
        this.casework = new Casework<>(
                ports, sessions, units, HazardLife.LIFE, ports.hazards(), LoggerFactory.getLogger(HazardsDesk.class));
        this.drafts = new HazardDrafts(ports, new HazardFiles(ports));
    }

    /**
     * Says that a hazard is there, found today.
     *
     * @param id its id, unique over all that is worked on
     * @param subject the subject that has it
     * @param item the item of the subject's price catalog
     * @param finder the class of who found it
     * @param quantity how many units of measure
     * @param location where it is; where the same was found there before, a root cause is asked for (rule H2)
     * @param what what was seen
     * @param finding the finding that it was charged by, if it was
     */
    public record Find(
            @NotNull Reference id,
            @NotNull SubjectId subject,
            @NotNull ItemCode item,
            @NotNull FinderClass finder,
            @Min(1) @Max(FindingFact.MOST) int quantity,
            @Nullable LocationId location,
            @NotBlank @Size(max = LONGEST) String what,
            @Nullable Reference finding) {}

    /**
     * Puts a hazard on the books.
     *
     * @param id the hazard
     */
    public record Register(@NotNull Reference id) {}

    /**
     * Says that a hazard that was found is none (不属实), or is not as it was said to be.
     *
     * @param id the hazard
     * @param reason why it is none
     */
    public record Dismiss(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Says who rectifies a hazard, how and by when; of a major one all five parts (五到位).
     *
     * @param id the hazard
     * @param responsible who rectifies it
     * @param measures what is done
     * @param funds what it may cost, in yuan; no tender is awarded for more
     * @param deadline the last day, today or later
     * @param contingency what happens if it goes wrong meanwhile
     */
    public record Assign(
            @NotNull Reference id,
            @NotNull PersonId responsible,
            @Nullable @Size(max = LONGEST) String measures,
            @Nullable Money funds,
            @NotNull LocalDate deadline,
            @Nullable @Size(max = LONGEST) String contingency) {}

    /**
     * Gives more time.
     *
     * @param id the hazard
     * @param deadline the last day, later than the one before
     * @param reason why
     */
    public record Extend(
            @NotNull Reference id,
            @NotNull LocalDate deadline,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Says that a hazard is rectified.
     *
     * @param id the hazard
     */
    public record Rectify(@NotNull Reference id) {}

    /**
     * Says that a hazard is not rectified after all.
     *
     * @param id the hazard
     * @param reason what is not up to the standard
     */
    public record Return(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Agrees that a hazard is rectified.
     *
     * @param id the hazard
     */
    public record Accept(@NotNull Reference id) {}

    /**
     * Writes down where a hazard came from (溯源).
     *
     * @param id the hazard
     * @param rootCause the root cause
     */
    public record Trace(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String rootCause) {}

    /**
     * Strikes a hazard off the books (销号).
     *
     * @param id the hazard
     */
    public record Close(@NotNull Reference id) {}

    /**
     * Says that a hazard is there. Whether a root cause is asked for is said now, and never changes.
     *
     * @param who who found it
     * @param find the hazard
     * @return the hazard as it stands
     */
    public Outcome<Receipt<HazardDossier>> find(Context who, Find find) {
        return casework.take(
                who, find, Find::id, HazardStep.FIND, (session, line, before) -> drafts.found(session, line, find));
    }

    /**
     * Puts a hazard on the books.
     *
     * @param who who does
     * @param register the hazard
     * @return the hazard as it stands
     */
    public Outcome<Receipt<HazardDossier>> register(Context who, Register register) {
        return take(who, register, Register::id, HazardStep.REGISTER, taking -> drafts.stepped(taking, null));
    }

    /**
     * Says that a hazard that was found is none: it is over, keeps nothing from being handed over, and counts as never
     * found.
     *
     * @param who who does
     * @param dismiss the hazard
     * @return the hazard as it stands; refused once it is on the books
     */
    public Outcome<Receipt<HazardDossier>> dismiss(Context who, Dismiss dismiss) {
        return take(who, dismiss, Dismiss::id, HazardStep.DISMISS, taking -> drafts.stepped(taking, dismiss.reason()));
    }

    /**
     * Says who rectifies a hazard, how and by when.
     *
     * @param who who does
     * @param assign the plan
     * @return the hazard as it stands
     */
    public Outcome<Receipt<HazardDossier>> assign(Context who, Assign assign) {
        return take(who, assign, Assign::id, HazardStep.ASSIGN, taking -> drafts.assigned(taking, assign));
    }

    /**
     * Gives more time.
     *
     * @param who who does
     * @param extend the new deadline
     * @return the hazard as it stands
     */
    public Outcome<Receipt<HazardDossier>> extend(Context who, Extend extend) {
        return take(who, extend, Extend::id, HazardStep.EXTEND, taking -> drafts.extended(taking, extend));
    }

    /**
     * Says that a hazard is rectified.
     *
     * @param who who does
     * @param rectify the hazard
     * @return the hazard as it stands; refused where a tender rectifies it
     */
    public Outcome<Receipt<HazardDossier>> rectify(Context who, Rectify rectify) {
        return take(who, rectify, Rectify::id, HazardStep.RECTIFY, taking -> drafts.untendered(taking, null));
    }

    /**
     * Says that a hazard is not rectified after all.
     *
     * @param who who does
     * @param back the hazard
     * @return the hazard as it stands
     */
    public Outcome<Receipt<HazardDossier>> sendBack(Context who, Return back) {
        return take(who, back, Return::id, HazardStep.RETURN, taking -> drafts.untendered(taking, back.reason()));
    }

    /**
     * Agrees that a hazard is rectified.
     *
     * @param who who does, neither who is responsible nor who rectified it
     * @param accept the hazard
     * @return the hazard as it stands
     */
    public Outcome<Receipt<HazardDossier>> accept(Context who, Accept accept) {
        return take(who, accept, Accept::id, HazardStep.ACCEPT, taking -> drafts.untendered(taking, null));
    }

    /**
     * Writes down where a hazard came from.
     *
     * @param who who does
     * @param trace the root cause
     * @return the hazard as it stands
     */
    public Outcome<Receipt<HazardDossier>> trace(Context who, Trace trace) {
        return take(who, trace, Trace::id, HazardStep.TRACE, taking -> drafts.traced(taking, trace.rootCause()));
    }

    /**
     * Strikes a hazard off the books.
     *
     * @param who who does
     * @param close the hazard
     * @return the hazard as it stands; refused where its root cause is asked for and not known
     */
    public Outcome<Receipt<HazardDossier>> close(Context who, Close close) {
        return take(who, close, Close::id, HazardStep.CLOSE, drafts::closed);
    }

    private <C extends Record> Outcome<Receipt<HazardDossier>> take(
            Context who,
            C command,
            Function<C, Reference> idOf,
            HazardStep step,
            Function<Taking<HazardState, HazardStep, HazardDossier>, Optional<Draft<HazardStep, HazardDossier>>>
                    drafting) {
        return casework.take(who, command, idOf, step, Taking.of(drafting));
    }

    /**
     * Returns all that was done with a hazard.
     *
     * @param enterprise whose it is
     * @param id the hazard
     * @return its versions in their order, none if there is no such hazard
     */
    public List<HazardDossier> versions(EnterpriseId enterprise, Reference id) {
        return units.read(() -> ports.hazards().versions(enterprise, id));
    }

    /**
     * Returns hazards as they stand, those that were found last first.
     *
     * @param enterprise whose they are
     * @param selection which are wanted
     * @param behind where to begin; empty for the first page
     * @param atMost how many are wanted, 1 to 1,000
     * @return a page; refused where fewer or more are wanted
     */
    public Outcome<Page<HazardDossier>> history(
            EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        return units.look(() ->
                Outcome.of(Pages.check(atMost), () -> ports.hazards().find(enterprise, selection, behind, atMost)));
    }

    /**
     * Returns the hazards that were not rectified on a day though their deadline was over.
     *
     * @param enterprise whose they are
     * @param day the day
     * @return the hazards as they stood at the end of that day, by id
     */
    public List<HazardDossier> overdue(EnterpriseId enterprise, LocalDate day) {
        return units.read(() -> overdue(enterprise, day, 0));
    }

    /**
     * Returns the hazards that were not rectified on a day though their deadline was long over (policy
     * {@code longOverdueDays}).
     *
     * @param enterprise whose they are
     * @param day the day
     * @return the hazards as they stood at the end of that day, by id; refused where no policy is in force that day
     */
    public Outcome<List<HazardDossier>> longOverdue(EnterpriseId enterprise, LocalDate day) {
        return units.look(
                () -> CommandForm.of(day, Asked.DAY),
                byPolicy(
                        enterprise,
                        day,
                        policy -> overdue(enterprise, day, policy.market().longOverdueDays())));
    }

    private List<HazardDossier> overdue(EnterpriseId enterprise, LocalDate day, int days) {
        return ports.hazards().during(enterprise, new DateSpan(day, day)).stream()
                .filter(dossier -> dossier.hazard().isOverdue(dossier.state(), day, days))
                .toList();
    }

    /**
     * Counts the hazards that were found on some days.
     *
     * @param enterprise whose they are
     * @param found the days on which they were found
     * @param day the day as of which they are counted, by its policy
     * @return how many there were, of each subject, item and finder class, without those dismissed by then; refused where no
     *     policy is in force that day
     */
    public Outcome<HazardStatistics> statistics(EnterpriseId enterprise, DateSpan found, LocalDate day) {
        return units.look(
                () -> form(found, day),
                byPolicy(
                        enterprise,
                        day,
                        policy -> HazardCounting.count(policy, day, known(enterprise, found, policy, day), found)));
    }

    private static Problems form(DateSpan found, LocalDate day) {
        Problems form = CommandForm.of(found, Asked.ROOT.field("found"));
        form.addAll(CommandForm.of(day, Asked.DAY).list());
        return form;
    }

    /** Those found by a day that were there in some days or in the window before, as they stood that day, in order. */
    private List<HazardDossier> known(EnterpriseId enterprise, DateSpan found, Policy policy, LocalDate day) {
        LocalDate begin = policy.prices().repeatWindow(found.from()).from();
        return day.isBefore(begin)
                ? List.of()
                : ports.hazards().during(enterprise, new DateSpan(begin, day)).stream()
                        .filter(dossier -> dossier.state() != HazardState.DISMISSED)
                        .sorted(Comparator.<HazardDossier, LocalDate>comparing(
                                        dossier -> dossier.hazard().foundOn())
                                .thenComparing(HazardDossier::id))
                        .toList();
    }

    private <T> Supplier<Outcome<T>> byPolicy(EnterpriseId enterprise, LocalDate day, Function<Policy, T> reading) {
        return () -> {
            Problems problems = new Problems();
            Optional<Policy> policy = PolicyInForce.on(ports.policies().of(enterprise), day, problems);
            return Outcome.of(problems, () -> reading.apply(policy.orElseThrow()));
        };
    }
}
