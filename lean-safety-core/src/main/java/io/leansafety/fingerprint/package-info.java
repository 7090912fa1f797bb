/**
 * Values as bytes, and their SHA-256: what makes two runs comparable and a journal tamper-evident. Rules S9 and S11.
 *
 * <p>{@link io.leansafety.fingerprint.CanonicalForm} writes typed, length-prefixed bytes, the same on any machine, in any
 * locale and time zone; {@link io.leansafety.fingerprint.Fingerprint} is the hash of such bytes, and {@link
 * io.leansafety.fingerprint.PartedFingerprint} one of each part, so that a difference has a name.
 */
@NullMarked
package io.leansafety.fingerprint;

import org.jspecify.annotations.NullMarked;
