package io.leansafety.market;

import io.leansafety.finding.FindingFact;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderFact.Reason;
import io.leansafety.trading.TenderLife;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * Takes a hazard that its subject cannot rectify through a tender, from the application to the acceptance, which closes
 * the hazard. Rule T2; X52 三(三)2(2) and (3).
 *
 * <p>A hazard waits for one tender at a time. What is accepted settles in the month of acceptance. {@link TenderLife} says
 * who may take which step.
 */
public final class TendersDesk {
    private static final int LONGEST = 10_000;

    private final Ports ports;
    private final Units units;
    private final Casework<TenderFact.State, TenderStep, TenderDossier> casework;
    private final TenderDrafts drafts;

    TendersDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.units = units;
        this.casework = new Casework<>(
                ports, sessions, units, TenderLife.LIFE, ports.tenders(), LoggerFactory.getLogger(TendersDesk.class));
        this.drafts = new TenderDrafts(new HazardFiles(ports));
    }

    /**
     * Applies for a tender (提出书面申请).
     *
     * @param id its id, unique over all that is worked on
     * @param hazard the hazard to be rectified: REGISTERED, ASSIGNED or RETURNED, and of no other tender
     * @param from who tenders: a workshop or unit at or above the hazard's subject
     * @param item the item of its price catalog by whose quota the work is paid
     * @param quantity how many units of measure
     * @param reason why; LONG_OVERDUE by rule H1, REPEATED where a root cause is asked for by rule H2
     */
    public record Apply(
            @NotNull Reference id,
            @NotNull Reference hazard,
            @NotNull SubjectId from,
            @NotNull ItemCode item,
            @Min(1) @Max(FindingFact.MOST) int quantity,
            @NotNull Reason reason) {}

    /**
     * Agrees to a tender.
     *
     * @param id the tender
     */
    public record Approve(@NotNull Reference id) {}

    /**
     * Does not agree to a tender.
     *
     * @param id the tender
     * @param reason why not
     */
    public record Reject(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Asks for bids.
     *
     * @param id the tender
     * @param deadline the last day for bids, today or later
     */
    public record Open(@NotNull Reference id, @NotNull LocalDate deadline) {}

    /**
     * Offers to do the work (接标), in place of what the subject offered before.
     *
     * @param id the tender
     * @param subject who offers: another workshop of the unit, another unit, or a contractor beside them
     * @param amount for how much, in yuan, for the whole tender
     */
    public record Offer(
            @NotNull Reference id,
            @NotNull SubjectId subject,
            @NotNull Money amount) {}

    /**
     * Takes an offer back, as long as bids come in.
     *
     * @param id the tender
     * @param subject who had offered
     */
    public record Unbid(@NotNull Reference id, @NotNull SubjectId subject) {}

    /**
     * Gives the work to a bidder, once bids have ceased to come in.
     *
     * @param id the tender
     * @param subject the bidder
     */
    public record Award(@NotNull Reference id, @NotNull SubjectId subject) {}

    /**
     * Says that nobody bid.
     *
     * @param id the tender
     */
    public record Fail(@NotNull Reference id) {}

    /**
     * Says that the work is done.
     *
     * @param id the tender
     */
    public record Rectify(@NotNull Reference id) {}

    /**
     * Accepts the work (现场验收合格).
     *
     * @param id the tender
     */
    public record Accept(@NotNull Reference id) {}

    /**
     * Says that the work is not up to the standard.
     *
     * @param id the tender
     * @param reason what is not
     */
    public record Return(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Takes a tender back.
     *
     * @param id the tender
     * @param reason why
     */
    public record Withdraw(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Applies for a tender.
     *
     * @param who who applies
     * @param apply the application
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> apply(Context who, Apply apply) {
        return casework.take(
                who,
                apply,
                Apply::id,
                TenderStep.APPLY,
                (session, line, before) -> drafts.applied(session, line, apply));
    }

    /**
     * Agrees to a tender.
     *
     * @param who the leader in charge, neither who applied nor who stands in the same post
     * @param approve the tender
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> approve(Context who, Approve approve) {
        return take(who, approve, Approve::id, TenderStep.APPROVE, taking -> drafts.decided(taking, null));
    }

    /**
     * Does not agree to a tender.
     *
     * @param who the leader in charge, neither who applied nor who stands in the same post
     * @param reject the tender
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> reject(Context who, Reject reject) {
        return take(who, reject, Reject::id, TenderStep.REJECT, taking -> drafts.decided(taking, reject.reason()));
    }

    /**
     * Asks for bids.
     *
     * @param who who does
     * @param open the tender
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> open(Context who, Open open) {
        return take(who, open, Open::id, TenderStep.OPEN, taking -> drafts.opened(taking, open.deadline()));
    }

    /**
     * Offers to do the work.
     *
     * @param who who does, for the subject that bids
     * @param offer the offer
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> bid(Context who, Offer offer) {
        return take(who, offer, Offer::id, TenderStep.BID, taking -> drafts.bid(taking, offer));
    }

    /**
     * Takes an offer back.
     *
     * @param who who does, for the subject that bid
     * @param unbid the offer
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> unbid(Context who, Unbid unbid) {
        return take(who, unbid, Unbid::id, TenderStep.UNBID, taking -> drafts.unbid(taking, unbid.subject()));
    }

    /**
     * Gives the work to a bidder. What it costs as things are stays within the funds of the hazard's plan.
     *
     * @param who who does
     * @param award the bid that won
     * @return the tender as it stands; {@code tender-already-awarded} where somebody was first
     */
    public Outcome<Receipt<TenderDossier>> award(Context who, Award award) {
        return take(who, award, Award::id, TenderStep.AWARD, taking -> drafts.awarded(taking, award.subject()));
    }

    /**
     * Says that nobody bid.
     *
     * @param who who does
     * @param fail the tender
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> fail(Context who, Fail fail) {
        return take(who, fail, Fail::id, TenderStep.FAIL, drafts::failed);
    }

    /**
     * Says that the work is done.
     *
     * @param who who does, for the awardee
     * @param rectify the tender
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> rectify(Context who, Rectify rectify) {
        return take(who, rectify, Rectify::id, TenderStep.RECTIFY, taking -> drafts.stepped(taking, null));
    }

    /**
     * Accepts the work: it is paid for in the month of today, and the hazard is closed.
     *
     * @param who who does, not of the awardee
     * @param accept the tender
     * @return the tender as it stands; refused where it could not be paid for, or the hazard could not be closed
     */
    public Outcome<Receipt<TenderDossier>> accept(Context who, Accept accept) {
        return take(who, accept, Accept::id, TenderStep.ACCEPT, drafts::accepted);
    }

    /**
     * Says that the work is not up to the standard.
     *
     * @param who who does, not of the awardee
     * @param back the tender
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> sendBack(Context who, Return back) {
        return take(who, back, Return::id, TenderStep.RETURN, taking -> drafts.stepped(taking, back.reason()));
    }

    /**
     * Takes a tender back; its hazard goes on at the desk of hazards.
     *
     * @param who who does
     * @param withdraw the tender
     * @return the tender as it stands
     */
    public Outcome<Receipt<TenderDossier>> withdraw(Context who, Withdraw withdraw) {
        return take(
                who, withdraw, Withdraw::id, TenderStep.WITHDRAW, taking -> drafts.stepped(taking, withdraw.reason()));
    }

    private <C extends Record> Outcome<Receipt<TenderDossier>> take(
            Context who,
            C command,
            Function<C, Reference> idOf,
            TenderStep step,
            Function<Taking<TenderFact.State, TenderStep, TenderDossier>, Optional<Draft<TenderStep, TenderDossier>>>
                    drafting) {
        return casework.take(who, command, idOf, step, Taking.of(drafting));
    }

    /**
     * Returns all that was done with a tender.
     *
     * @param enterprise whose it is
     * @param id the tender
     * @return its versions in their order, none if there is no such tender
     */
    public List<TenderDossier> versions(EnterpriseId enterprise, Reference id) {
        return units.read(() -> ports.tenders().versions(enterprise, id));
    }

    /**
     * Returns tenders as they stand, those that were applied for last first.
     *
     * @param enterprise whose they are
     * @param selection which are wanted, by the day of the application, who tenders and the item
     * @param behind where to begin; empty for the first page
     * @param atMost how many are wanted, 1 to 1,000
     * @return a page; refused where fewer or more are wanted
     */
    public Outcome<Page<TenderDossier>> history(
            EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        return units.look(() ->
                Outcome.of(Pages.check(atMost), () -> ports.tenders().find(enterprise, selection, behind, atMost)));
    }
}
