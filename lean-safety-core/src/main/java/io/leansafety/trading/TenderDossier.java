package io.leansafety.trading;

import static java.util.Objects.requireNonNull;

import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Stamp;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return new Filing(appliedOn, requireNonNull(tender.from(), "from"), tender.item(), null, null);
    }

    @Override
    public boolean isOver() {
        return TenderLife.LIFE.allowedIn(Optional.of(state())).isEmpty();
    }
}
