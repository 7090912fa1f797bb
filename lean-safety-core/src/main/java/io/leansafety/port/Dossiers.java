package io.leansafety.port;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The dossiers of one kind that enterprises have: findings, hazards, handovers, tenders, assessments. Versions are added,
 * never changed or taken out.
 *
 * <p>An id names one dossier of an enterprise, of whatever kind: before a desk adds the first version of one, it looks for
 * the id in the stores of all kinds, and among what has settled ({@link Runs#settled}). No store sees the others, so that
 * what keeps two units from taking one id at two desks at once is the order that {@link Transactions} asks for. An adapter
 * that has a table of ids, with enterprise and id as its key, may add to it with each first version as well, and throw a
 * {@link io.leansafety.run.TakenException} where the id is there.
 *
 * @param <D> the kind of the dossiers
 */
public interface Dossiers<D extends Dossier<?, ?>> {
    /**
     * Adds a version.
     *
     * @param version the version
     * @throws io.leansafety.run.TakenException if the dossier has a version of that number, or another dossier has the
     *     number of its document
     */
    void add(D version);

    /**
     * Returns a dossier as it stands.
     *
     * @param enterprise whose it is
     * @param id its id
     * @return the last version, empty if there is none
     */
    Optional<D> latest(EnterpriseId enterprise, Reference id);

    /**
     * Returns all that was done with a dossier.
     *
     * @param enterprise whose it is
     * @param id its id
     * @return its versions in their order, none if there is no such dossier
     */
    List<D> versions(EnterpriseId enterprise, Reference id);

    /**
     * Returns the dossiers that count in a period as they stood at its end: of each the last version whose step was taken
     * by the last day, but for those that were over before the first.
     *
     * @param enterprise whose they are
     * @param period the days, with an end
     * @return the dossiers, by id
     */
    List<D> during(EnterpriseId enterprise, DateSpan period);

    /**
     * Finds dossiers as they stand now by what they are filed under, newest first: by day, then by id, both backwards.
     *
     * @param enterprise whose they are
     * @param selection which are wanted
     * @param behind where to begin; empty for the first page
     * @param atMost how many are wanted, 1 or more
     * @return a page
     */
    Page<D> find(EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost);

    /**
     * Returns how far a series of document numbers has got.
     *
     * @param enterprise whose it is
     * @param series the series
     * @return the greatest number, 0 if none was given
     */
    int lastNumber(EnterpriseId enterprise, NumberSeries series);
}
