package io.leansafety.market;

import com.google.common.collect.ImmutableMap;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.rule.Problems;
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
    /** What is wrong with how it is asked. */
    Problems form() {
        Problems problems = new Problems();
        CommandForm form = new CommandForm(problems);
        form.require(month, Asked.MONTH);
        if (step == MonthStep.APPROVE || step == MonthStep.POST) {
            form.require(fingerprint.orElse(null), Asked.FINGERPRINT);
        }
        return problems;
    }

    PartedFingerprint content() {
        return PartedFingerprint.of(ImmutableMap.of(
                "actor", Fingerprint.of(who.actor()),
                "month", Fingerprint.of(month),
                "step", Fingerprint.of(step),
                "fingerprint", Fingerprint.of(fingerprint)));
    }
}
