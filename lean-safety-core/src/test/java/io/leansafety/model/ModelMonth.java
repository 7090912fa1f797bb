package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A month of the model: the versions of its facts, and what was done with it. */
final class ModelMonth {
    final YearMonth month;
    final List<Sheet> versions = new ArrayList<>();
    final List<Taken> steps = new ArrayList<>();
    /** What the market has called what was prepared, now and before. */
    final List<Fingerprint> known = new ArrayList<>();
    /** What was prepared last, as the model reckons it. */
    @Nullable
    Computed prepared;
    /** A step that was taken. */
    record Taken(MonthStep step, MonthState state, int revision, String actor) {}

    ModelMonth(YearMonth month) {
        this.month = month;
    }

    MonthState state() {
        return steps.isEmpty() ? MonthState.OPEN : steps.get(steps.size() - 1).state();
    }

    int revision() {
        return 1
                + (int) steps.stream()
                        .filter(taken -> taken.step() == MonthStep.REVERSE)
                        .count();
    }

    boolean isBegun() {
        return state() != MonthState.OPEN || revision() > 1;
    }

    Sheet latest() {
        return versions.get(versions.size() - 1);
    }

    /** The last step of a kind in this revision, from 1; 0 for none. */
    int lastOf(@Nullable MonthStep step) {
        for (int i = steps.size(); i > 0; i--) {
            Taken taken = steps.get(i - 1);
            if (taken.step() == step && taken.revision() == revision()) {
                return i;
            }
        }
        return 0;
    }

    /** What the market calls what was prepared last, null for nothing. */
    @Nullable
    Fingerprint fingerprint() {
        return known.isEmpty() ? null : known.get(known.size() - 1);
    }

    /** What is wrong with a fingerprint, empty for the one that was prepared last. */
    String flawOf(@Nullable Fingerprint given) {
        if (Objects.equals(given, fingerprint())) {
            return "";
        }
        return given != null && known.contains(given) ? "earlier-fingerprint" : "unknown-fingerprint";
    }

    boolean wasTakenBy(String actor, @Nullable MonthStep step) {
        int last = lastOf(step);
        return last > 0 && steps.get(last - 1).actor().equals(actor);
    }

    int take(MonthStep step, String actor) {
        MonthState next = Objects.requireNonNull(ModelLife.next(state(), step));
        steps.add(new Taken(step, next, revision(), actor));
        return steps.size();
    }
}
