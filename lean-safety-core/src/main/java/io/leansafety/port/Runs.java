package io.leansafety.port;

import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps that were taken with months, and what was posted. Nothing is changed or taken out. Rule S11. */
public interface Runs {
    /**
     * Adds a step. A {@link io.leansafety.run.MonthStep#REVERSE} ends what the run of its revision settled and corrected.
     *
     * @param step the step
     * @throws io.leansafety.run.TakenException if the month has a step of that sequence
     */
    void add(RunStep step);

    /**
     * Returns what was done with a month.
     *
     * @param enterprise the enterprise
     * @param month the month
     * @return the steps, none for a month with which nothing was done
     */
    MonthHistory history(EnterpriseId enterprise, YearMonth month);

    /**
     * Returns the months with which something was done.
     *
     * @param enterprise the enterprise
     * @return the months, in their order
     */
    List<YearMonth> months(EnterpriseId enterprise);

    /**
     * Keeps a run that is posted.
     *
     * @param run the run
     * @throws io.leansafety.run.TakenException if there is one of that enterprise, month and revision, or if one of its
     *     references is {@link #settled} in a month that it has no figures of
     */
    void keep(PostedRun run);

    /**
     * Returns a run that was posted, be it reversed or not.
     *
     * @param enterprise the enterprise
     * @param month the month
     * @param revision the revision
     * @return the run, empty if none was posted
     */
    Optional<PostedRun> find(EnterpriseId enterprise, YearMonth month, int revision);

    /**
     * Returns the figures of a month that count now: those that the last run gave it that was not reversed, its own or
     * one that corrects it.
     *
     * @param enterprise the enterprise
     * @param month the month
     * @return the figures, empty if nothing is posted
     */
    Optional<MonthFigures> figures(EnterpriseId enterprise, YearMonth month);

    /**
     * Returns which findings, handovers and tenders are settled in some month by the {@link #figures} that count now.
     *
     * @param enterprise the enterprise
     * @param references what is asked for
     * @return the months in which they were settled; others are left out
     */
    Map<Reference, YearMonth> settled(EnterpriseId enterprise, Collection<Reference> references);
}
