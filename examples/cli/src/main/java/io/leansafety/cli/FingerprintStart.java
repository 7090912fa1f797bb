package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.run.MonthHistory;
import java.util.regex.Pattern;

/**
 * The first digits of a fingerprint, as people pass them on: 12 or more of the 64.
 *
 * @param digits the digits, lower-case
 */
record FingerprintStart(String digits) {
    private static final int WHOLE = 64;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12,64}");

    FingerprintStart {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("12 to 64 hexadecimal digits are needed");
        }
    }

    /** The fingerprint of the month that begins so; where none does, one that the month refuses. */
    Fingerprint in(MonthHistory history) {
        return history.steps().stream()
                .map(step -> step.fingerprint().whole())
                .filter(known -> known.hex().startsWith(digits))
                .reduce((one, later) -> later)
                .orElseGet(() -> new Fingerprint(digits + "0".repeat(WHOLE - digits.length())));
    }
}
