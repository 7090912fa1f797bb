package io.leansafety.trading;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Stamp;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tendered rectification as it stood after one step. Rule T2.
 *
 * @param stamp which version this is
 * @param step the step that made it
 * @param tender the tender, as it goes into a month's facts
 * @param appliedOn the day of the application
 * @param hazard the hazard that it rectifies
 * @param deadline the last day for bids, once they are asked for
 * @param bids the bids that stand, by subject
 * @param reason why it was rejected, returned or withdrawn
 */
public record TenderDossier(
        Stamp stamp,
        TenderStep step,
        TenderFact tender,
        LocalDate appliedOn,
        Reference hazard,
        @Nullable LocalDate deadline,
        List<Bid> bids,
        @Nullable String reason)
        implements Dossier<TenderFact.State, TenderStep> {
    public TenderDossier {
        bids = List.copyOf(bids);
    }

    @Override
    public TenderFact.State state() {
        return requireNonNull(tender.state(), "state");
    }

    @Override
    public Filing filing() {
        return new Filing(appliedOn, from(), tender.item(), null, null);
    }

    @Override
    public boolean isOver() {
        return TenderLife.LIFE.allowedIn(Optional.of(state())).isEmpty();
    }

    /** {@return who tenders} */
    public SubjectId from() {
        return requireNonNull(tender.from(), "from");
    }

    /** {@return whether its hazard waits for it} */
    public boolean isLive() {
        return !isOver();
    }

    /**
     * Returns the bid of a subject.
     *
     * @param subject who bid
     * @return the bid that stands, empty if none does
     */
    public Optional<Bid> bidOf(SubjectId subject) {
        return bids.stream().filter(bid -> bid.subject().equals(subject)).findFirst();
    }

    /** {@return who bid, of the bids that stand} */
    public Set<PersonId> bidders() {
        return bids.stream().map(Bid::by).collect(toImmutableSet());
    }

    /**
     * Returns the bids that stand when one more came in, or one went.
     *
     * @param subject who bids
     * @param next what they bid now, empty where they take their bid back
     * @return the bids by subject
     */
    public List<Bid> bidsWith(SubjectId subject, Optional<Bid> next) {
        return Stream.concat(bids.stream().filter(bid -> !bid.subject().equals(subject)), next.stream())
                .sorted(Comparator.comparing(Bid::subject))
                .toList();
    }
}
