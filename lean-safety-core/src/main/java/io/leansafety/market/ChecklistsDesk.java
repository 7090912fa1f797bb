package io.leansafety.market;

import static java.util.Comparator.naturalOrder;

import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistStep;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.life.Published;
import io.leansafety.market.Publishing.Proposal;
import io.leansafety.market.Publishing.Proposing;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.ObligationChange;
import io.leansafety.work.ObligationChanges;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes checklists through their life: they are drafted, reviewed, returned and published. Rules C2, A9 and V6; {@link
 * io.leansafety.checklist.ChecklistLife#LIFE} is the table.
 *
 * <p>Each change makes a version of all checklists of the enterprise, and names the one that it was made from. It holds
 * from the day of the change on, one that publishes lists from the first day of the first of them. Who drafted or edited a
 * list last is known from these versions, and may not review it.
 */
public final class ChecklistsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ChecklistsDesk.class);

    private final Ports ports;
    private final Units units;
    private final Publishing<CompanyChecklists> publishing;

    /**
     * Drafts somebody's duty checklist, or edits the draft of that person and first day.
     *
     * @param replaces the number of the version of all checklists that it was made from, 0 for none
     * @param list the draft; it may have gaps
     */
    public record DraftDuty(@Min(0) int replaces, @NotNull DutyChecklist list) {}

    /**
     * Drafts somebody's inspection checklist, or edits the draft of that person and first day.
     *
     * @param replaces the number of the version of all checklists that it was made from, 0 for none
     * @param list the draft; it may have gaps
     */
    public record DraftInspection(
            @Min(0) int replaces, @NotNull InspectionChecklist list) {}

    /**
     * Takes a step with versions of checklists, with all or none of them.
     *
     * @param replaces the number of the version of all checklists that was looked at
     * @param versions the versions
     */
    public record Batch(@Min(0) int replaces, @NotEmpty List<@NotNull ChecklistKey> versions) {
        public Batch {
            versions = CommandForm.given(versions);
        }
    }

    /**
     * Publishes versions of checklists, all or none of them.
     *
     * @param replaces the number of the version of all checklists that was looked at
     * @param versions the versions
     * @param effect from when on they are in force; {@link Effect#BY_FACT_DATE} is the first day that each names
     */
    public record Publish(
            @Min(0) int replaces,
            @NotEmpty List<@NotNull ChecklistKey> versions,
            @NotNull Effect effect) {
        public Publish {
            versions = CommandForm.given(versions);
        }
    }

    /**
     * Replaces all locations and operating times. They have no days of their own and hold at once.
     *
     * @param replaces the number of the version of all checklists that they were made from, 0 for none
     * @param locations the locations
     * @param operations when subjects work
     */
    public record Replace(
            @Min(0) int replaces,
            @NotNull List<@NotNull Location> locations,
            @NotNull List<@NotNull OperatingTimes> operations) {
        public Replace {
            locations = CommandForm.given(locations);
            operations = CommandForm.given(operations);
        }
    }

    /**
     * What versions of checklists would change.
     *
     * @param obligations from whom something else is due in the month of today, and in each later month in which a version
     *     begins; by month and person
     */
    public record Preview(List<ObligationChange> obligations) {
        public Preview {
            obligations = List.copyOf(obligations);
        }
    }

    ChecklistsDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.units = units;
        this.publishing = new Publishing<>(ports, sessions, units, ports.checklists(), LOG);
    }

    /**
     * Drafts a duty checklist, or edits a draft. Whose list it is may, and the assessment office of their center.
     *
     * @param who who drafts it
     * @param command the draft
     * @return the version of all checklists that it made
     */
    public Outcome<PublicationReceipt> draftDuty(Context who, DraftDuty command) {
        return change(who, command, DraftDuty::replaces, "DRAFT_DUTY", change -> change.draft(command.list()));
    }

    /**
     * Drafts an inspection checklist, or edits a draft. Whose list it is may, and the assessment office of their center.
     *
     * @param who who drafts it
     * @param command the draft
     * @return the version of all checklists that it made
     */
    public Outcome<PublicationReceipt> draftInspection(Context who, DraftInspection command) {
        return change(
                who, command, DraftInspection::replaces, "DRAFT_INSPECTION", change -> change.draft(command.list()));
    }

    /**
     * Finds drafts to be without error. The assessment office of the center may, but for who wrote one of them.
     *
     * @param who who reviews them
     * @param command the drafts
     * @return the version of all checklists that it made; refused with every error of the review
     */
    public Outcome<PublicationReceipt> review(Context who, Batch command) {
        return take(who, command, ChecklistStep.REVIEW);
    }

    /**
     * Gives reviewed versions back to whoever drafts them. The assessment office of the center may.
     *
     * @param who who returns them
     * @param command the versions
     * @return the version of all checklists that it made
     */
    public Outcome<PublicationReceipt> giveBack(Context who, Batch command) {
        return take(who, command, ChecklistStep.RETURN);
    }

    private Outcome<PublicationReceipt> take(Context who, Batch command, ChecklistStep step) {
        return change(who, command, Batch::replaces, step.name(), change -> change.take(step, command.versions()));
    }

    /**
     * Publishes reviewed versions, each in the place of the one before it. The assessment office of the center may.
     *
     * @param who who publishes them
     * @param command the versions, and from when on they are in force
     * @return the version of all checklists that it made; refused where one would begin in or before a month that is
     *     posted, prepared or approved
     */
    public Outcome<PublicationReceipt> publish(Context who, Publish command) {
        return publishing.publish(who, command, "PUBLISH_CHECKLISTS", this::propose);
    }

    /**
     * Shows what publishing versions would change, and writes nothing.
     *
     * @param who who would publish them
     * @param command the versions, and from when on they would be in force
     * @return what they would change; refused as {@link #publish} would refuse them
     */
    public Outcome<Preview> preview(Context who, Publish command) {
        return publishing.preview(
                who, command, this::propose, (session, version) -> show(session, command, version.content()));
    }

    private Optional<Proposal<CompanyChecklists>> propose(Session session, Publish command) {
        ChecklistChange change = new ChecklistChange(session, command.replaces());
        return change.publish(command.versions(), command.effect())
                .map(lists -> new Proposal<>(
                        lists.begins(change.now()).min(naturalOrder()).orElse(session.today()), lists));
    }

    private Preview show(Session session, Publish command, CompanyChecklists after) {
        CompanyChecklists before = new ChecklistChange(session, command.replaces()).now();
        Stream<SettlementPeriod> later =
                after.begins(before).filter(day -> day.isAfter(session.today())).map(session::period);
        return new Preview(Stream.concat(Stream.of(session.period(session.today())), later)
                .distinct()
                .sorted()
                .flatMap(month -> ObligationChanges.between(before, after, month).stream())
                .toList());
    }

    /**
     * Replaces the locations and operating times of the enterprise. The assessment office of the center of each subject
     * for which something changes may, and the company's.
     *
     * @param who who replaces them
     * @param command the locations and operating times
     * @return the version of all checklists that it made; refused with all that is wrong in it, and where today lies in or
     *     before a month that is posted, prepared or approved
     */
    public Outcome<PublicationReceipt> replace(Context who, Replace command) {
        return change(who, command, Replace::replaces, "REPLACE_LOCATIONS", change -> change.replace(command));
    }

    private <C extends Record> Outcome<PublicationReceipt> change(
            Context who,
            C command,
            Function<C, Integer> replaces,
            String step,
            Function<ChecklistChange, Optional<CompanyChecklists>> make) {
        Proposing<C, CompanyChecklists> proposing =
                (session, asked) -> make.apply(new ChecklistChange(session, replaces.apply(asked)))
                        .map(lists -> new Proposal<>(session.today(), lists));
        return publishing.publish(who, command, step, proposing);
    }

    /**
     * Returns the checklists of an enterprise as they stand.
     *
     * @param enterprise whose checklists
     * @return the last version of all, drafts among them; empty if there are none
     */
    public Optional<Published<CompanyChecklists>> latest(EnterpriseId enterprise) {
        return units.read(() -> new ChecklistsInForce(ports, enterprise).latest());
    }

    /**
     * Returns how the checklists of an enterprise came about.
     *
     * @param enterprise whose checklists
     * @return what they were after each change
     */
    public List<Published<CompanyChecklists>> published(EnterpriseId enterprise) {
        return units.read(() -> ports.checklists().of(enterprise));
    }
}
