package io.leansafety.market;

import io.leansafety.finding.HazardDossier;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.organization.Shift;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverFact.State;
import io.leansafety.trading.HandoverLife;
import io.leansafety.trading.HandoverState;
import io.leansafety.trading.HandoverStep;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Hands the open hazards of a team or post over to the one whose shift comes (交接班). Rule T1; X52 三(三)2(1).
 *
 * <p>Every open hazard of the outgoing side is in a handover, but for those that wait for a tender. When the incoming
 * leader signs, what is not rectified becomes the incoming side's, and its price goes from fund to fund; when they refuse,
 * nothing passes and nothing is wrong. {@link HandoverLife} says who may take which step: the outgoing leader is one of the
 * shift that ends, the incoming leader of the one behind.
 */
public final class HandoversDesk {
    private static final int LONGEST = 10_000;

    private final Ports ports;
    private final Units units;
    private final HazardFiles files;
    private final Casework<HandoverState, HandoverStep, HandoverDossier> casework;
    private final HandoverDrafts drafts;

    HandoversDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.units = units;
        this.files = new HazardFiles(ports);
        this.casework = new Casework<>(
                ports,
                sessions,
                units,
                HandoverLife.LIFE,
                ports.handovers(),
                LoggerFactory.getLogger(HandoversDesk.class));
        this.drafts = new HandoverDrafts(files);
    }

    /**
     * Says what is open at the end of a shift.
     *
     * @param id the id of the handover, unique over all that is worked on
     * @param from the outgoing team or post
     * @param to the incoming team or post
     * @param shift the shift that ends
     * @param states where hazards stand that are not simply unrectified; every other open one of the outgoing side is
     */
    public record Propose(
            @NotNull Reference id,
            @NotNull SubjectId from,
            @NotNull SubjectId to,
            @NotNull Shift shift,
            @NotNull List<@NotNull @Valid Standing> states) {}

    /**
     * Where a hazard stands at the end of a shift.
     *
     * @param hazard the hazard
     * @param state where it stands
     */
    public record Standing(
            @NotNull Reference hazard, @NotNull State state) {}

    /**
     * Takes a shift over.
     *
     * @param id the handover
     */
    public record Accept(@NotNull Reference id) {}

    /**
     * Does not take a shift over.
     *
     * @param id the handover
     * @param reason why not
     */
    public record Refuse(
            @NotNull Reference id,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * Returns what a team or post would hand over now.
     *
     * @param enterprise whose it is
     * @param subject the team or post
     * @return its open hazards that wait for no tender, by id
     */
    public List<HazardDossier> open(EnterpriseId enterprise, SubjectId subject) {
        return units.read(() -> files.toHandOver(enterprise, subject));
    }

    /**
     * Says what is open at the end of a shift.
     *
     * @param who the outgoing leader
     * @param propose the handover
     * @return the handover as it stands, with every open hazard of the outgoing side; refused where one that is not
     *     rectified could not be handed over: {@code problems[0]} is the first of {@link #open}
     */
    public Outcome<Receipt<HandoverDossier>> propose(Context who, Propose propose) {
        return casework.take(
                who,
                propose,
                Propose::id,
                HandoverStep.PROPOSE,
                (session, line, before) -> drafts.proposed(session, line, propose));
    }

    /**
     * Takes a shift over, as of today.
     *
     * @param who the incoming leader
     * @param accept the handover
     * @return the handover as it stands; refused where something else is open than was proposed, where a hazard was
     *     handed over and back since, and where one may not be handed over
     */
    public Outcome<Receipt<HandoverDossier>> accept(Context who, Accept accept) {
        return casework.take(who, accept, Accept::id, HandoverStep.ACCEPT, Taking.of(drafts::accepted));
    }

    /**
     * Does not take a shift over: nothing passes.
     *
     * @param who the incoming leader
     * @param refuse the handover
     * @return the handover as it stands
     */
    public Outcome<Receipt<HandoverDossier>> refuse(Context who, Refuse refuse) {
        return casework.take(
                who,
                refuse,
                Refuse::id,
                HandoverStep.REFUSE,
                Taking.of(taking -> drafts.refused(taking, refuse.reason())));
    }

    /**
     * Returns all that was done with a handover.
     *
     * @param enterprise whose it is
     * @param id the handover
     * @return its versions in their order, none if there is no such handover
     */
    public List<HandoverDossier> versions(EnterpriseId enterprise, Reference id) {
        return units.read(() -> ports.handovers().versions(enterprise, id));
    }

    /**
     * Returns handovers as they stand, the last first.
     *
     * @param enterprise whose they are
     * @param selection which are wanted, by day and outgoing side
     * @param behind where to begin; empty for the first page
     * @param atMost how many are wanted, 1 to 1,000
     * @return a page; refused where fewer or more are wanted
     */
    public Outcome<Page<HandoverDossier>> history(
            EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        return units.look(() ->
                Outcome.of(Pages.check(atMost), () -> ports.handovers().find(enterprise, selection, behind, atMost)));
    }
}
