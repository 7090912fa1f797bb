package io.leansafety.run;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.time.YearMonth;

/**
 * What was asked under a key, and what came of it, so that asking again does nothing again. Rule S11.
 *
 * @param enterprise whose request it is
 * @param key the key
 * @param content what was asked, a fingerprint of each part by its name
 * @param month the month that it was about
 * @param number the sequence of the step, or the version of the facts, that came of it
 */
public record Request(
        EnterpriseId enterprise, RequestKey key, PartedFingerprint content, YearMonth month, int number) {}
