package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import java.time.YearMonth;

/** A run that the model has posted. */
final class ModelRun {
    final YearMonth month;
    final int revision;
    final int version;
    final Computed computed;
    final Fingerprint fingerprint;
    boolean isReversed;

    ModelRun(YearMonth month, int revision, int version, Computed computed, Fingerprint fingerprint) {
        this.month = month;
        this.revision = revision;
        this.version = version;
        this.computed = computed;
        this.fingerprint = fingerprint;
    }
}
