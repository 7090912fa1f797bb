package io.leansafety.run;

import io.leansafety.fingerprint.CanonicalForm;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.Instant;

/**
 * A step that was taken with a settlement month; never changed. Each is sealed with the one before, and journal entries
 * carry the seal of the step that moved them, so that who prepared and approved what is as tamper-evident as they are.
 * Rules S9 and S11.
 *
 * @param enterprise whose month it is
 * @param period the month
 * @param sequence the place among the steps of the month, from 1 without a gap
 * @param revision the revision that the step belongs to, from 1
 * @param step what was done
 * @param state where the month stood then
 * @param actor who did it
 * @param at when, to the millisecond; for reading only, nothing is ordered by it
 * @param factsVersion the version of the month's facts that the revision was made from
 * @param fingerprint what the revision was made from, and came to
 * @param previous the seal of the step before, {@link MonthHistory#seal} of the month as it was
 */
public record RunStep(
        EnterpriseId enterprise,
        SettlementPeriod period,
        int sequence,
        int revision,
        MonthStep step,
        MonthState state,
        PersonId actor,
        Instant at,
        int factsVersion,
        PartedFingerprint fingerprint,
        Fingerprint previous) {
    /** {@return the hash of all of it, and so of every step before} */
    public Fingerprint seal() {
        return new CanonicalForm().value(this).fingerprint();
    }
}
