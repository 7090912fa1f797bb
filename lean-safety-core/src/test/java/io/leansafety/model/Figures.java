package io.leansafety.model;

import io.leansafety.run.PersonFigures;
import io.leansafety.value.Score;
import org.jspecify.annotations.Nullable;

/** A person's figures of a month: hundredths, millionths and fen; scores of -1 where there is none. */
record Figures(
        int duty,
        int inspection,
        int responsibility,
        long ratio,
        long safety,
        long quota,
        long performance,
        long rewards,
        long charges,
        long brought,
        long deducted,
        long carried,
        long writtenOff,
        long total) {
    static Figures of(PersonFigures figures) {
        return new Figures(
                hundredths(figures.dutyScore()),
                hundredths(figures.inspectionScore()),
                hundredths(figures.responsibilityScore()),
                figures.ratio() == null ? -1 : figures.ratio().millionths(),
                figures.safetyWagePaid().fen(),
                figures.quotaWagePaid().fen(),
                figures.performanceWage().fen(),
                figures.rewards().fen(),
                figures.charges().fen(),
                figures.broughtForward().fen(),
                figures.deducted().fen(),
                figures.carriedForward().fen(),
                figures.writtenOff().fen(),
                figures.total().fen());
    }

    private static int hundredths(@Nullable Score score) {
        return score == null ? -1 : score.hundredths();
    }
}
