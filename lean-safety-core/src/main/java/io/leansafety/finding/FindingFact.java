package io.leansafety.finding;

import com.google.common.collect.ImmutableMap;
import io.leansafety.organization.Shift;
import io.leansafety.value.ItemCode;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding as handed in. Rules P1 to P8, T3 to T5.
 *
 * @param id its id, unique over findings, handovers and tenders, required
 * @param foundOn the day on which it was found, required
 * @param finder the class of who found it, required
 * @param foundBy the person who found it, if one of ours
 * @param item the item of the price catalog, required
 * @param quantity how many units of measure, 1 to 1,000,000
 * @param subject the responsible subject, required
 * @param offender the person charged by name; required where the item charges one
 * @param shift the shift in which it happened
 * @param specialty the specialty that it touches
 * @param holders holders of roles that this finding names itself; an empty list says nothing
 * @param occurrence the how manieth of its kind within the window, 1 or more
 * @param status where its slip or notice stands
 * @param beneficiary the subject that a notice pays, instead of the center
 * @param decision the lines of a case-by-case or revised decision; empty without one
 */
public record FindingFact(
        @Nullable Reference id,
        @Nullable LocalDate foundOn,
        @Nullable FinderClass finder,
        @Nullable PersonId foundBy,
        @Nullable ItemCode item,
        int quantity,
        @Nullable SubjectId subject,
        @Nullable PersonId offender,
        @Nullable Shift shift,
        @Nullable String specialty,
        Map<RoleName, List<PersonId>> holders,
        int occurrence,
        FindingStatus status,
        @Nullable SubjectId beneficiary,
        List<DecisionFact> decision) {
    /** The greatest quantity. */
    public static final int MOST = 1_000_000;

    public FindingFact {
        holders = ImmutableMap.copyOf(holders);
        decision = List.copyOf(decision);
    }

    /**
     * Returns a confirmed finding of one unit, first of its kind.
     *
     * @param id its id
     * @param foundOn the day
     * @param finder the class of who found it
     * @param item the item of the price catalog
     * @param subject the responsible subject
     * @return the finding
     */
    public static FindingFact of(
            Reference id, LocalDate foundOn, FinderClass finder, ItemCode item, SubjectId subject) {
        return new FindingFact(
                id,
                foundOn,
                finder,
                null,
                item,
                1,
                subject,
                null,
                null,
                null,
                Map.of(),
                1,
                FindingStatus.CONFIRMED,
                null,
                List.of());
    }

    /**
     * Returns this finding with an offender.
     *
     * @param person the person charged by name
     * @return the finding
     */
    public FindingFact withOffender(PersonId person) {
        return with(id, person, occurrence, status, decision);
    }

    /**
     * Returns this finding under an id.
     *
     * @param reference its id
     * @return the finding
     */
    public FindingFact withId(Reference reference) {
        return with(reference, offender, occurrence, status, decision);
    }

    /**
     * Returns this finding as the how manieth of its kind. Rule P6.
     *
     * @param nth 1 for the first
     * @return the finding
     */
    public FindingFact withOccurrence(int nth) {
        return with(id, offender, nth, status, decision);
    }

    /**
     * Returns this finding with its slip or notice standing elsewhere. Rule T5.
     *
     * @param next where it stands
     * @return the finding
     */
    public FindingFact withStatus(FindingStatus next) {
        return with(id, offender, occurrence, next, decision);
    }

    /**
     * Returns this finding with a decision. Rule P7.
     *
     * @param lines who is to pay what; empty for none
     * @return the finding
     */
    public FindingFact withDecision(List<DecisionFact> lines) {
        return with(id, offender, occurrence, status, lines);
    }

    /**
     * Returns this finding as it settles if nothing is said against it any more: by its decision where it has one, else by
     * the catalog.
     *
     * @return the finding
     */
    public FindingFact settling() {
        return withStatus(decision.isEmpty() ? FindingStatus.CONFIRMED : FindingStatus.REVISED);
    }

    private FindingFact with(
            @Nullable Reference reference,
            @Nullable PersonId person,
            int nth,
            FindingStatus next,
            List<DecisionFact> lines) {
        return new FindingFact(
                reference,
                foundOn,
                finder,
                foundBy,
                item,
                quantity,
                subject,
                person,
                shift,
                specialty,
                holders,
                nth,
                next,
                beneficiary,
                lines);
    }
}
