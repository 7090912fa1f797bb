package io.leansafety.checklist;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.EntryId;
import io.leansafety.value.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause (条款) of a duty checklist: an act, how often it is due, and what it is worth. In a draft everything but id
 * and text may still be missing. Section C; X52 三(一)1.
 *
 * @param id the id in its checklist, required
 * @param text what is to be done, required
 * @param basis the laws and rules that it rests on (依据)
 * @param required how often it is due in its period, 1 or more
 * @param period the period
 * @param weight what it is worth of the 100 points
 * @param scoring how points follow from what was done
 * @param penalty the points lost for each act that is missing, only and always for {@link ClauseScoring#PER_MISS}
 */
public record DutyClause(
        @Nullable EntryId id,
        @Nullable String text,
        List<String> basis,
        @Nullable Integer required,
        @Nullable ClausePeriod period,
        @Nullable Points weight,
        ClauseScoring scoring,
        @Nullable Points penalty) {
    public DutyClause {
        requireNonNull(scoring, "scoring");
        basis = List.copyOf(basis);
    }
}
