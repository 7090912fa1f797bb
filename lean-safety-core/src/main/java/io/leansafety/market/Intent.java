package io.leansafety.market;

import com.google.common.collect.ImmutableMap;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A step that somebody asks for.
 *
 * @param who who asks
 * @param month the month
 * @param step the step
 * @param fingerprint the fingerprint that is approved or posted, empty for other steps
 */
record Intent(Context who, YearMonth month, MonthStep step, Optional<Fingerprint> fingerprint) {
    PartedFingerprint content() {
        return PartedFingerprint.of(ImmutableMap.of(
                "actor", Fingerprint.of(who.actor()),
                "month", Fingerprint.of(month),
                "step", Fingerprint.of(step),
                "fingerprint", Fingerprint.of(fingerprint)));
    }
}
