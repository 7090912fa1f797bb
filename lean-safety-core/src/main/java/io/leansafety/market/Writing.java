package io.leansafety.market;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.rule.Outcome;
import io.leansafety.run.Request;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A request that writes.
 *
 * @param <T> the type of what comes of it
 * @param who who asks
 * @param content what is asked
 * @param replay gives what came of the request when it was asked before
 * @param work the work; it has found out all that it refuses before it writes anything
 */
record Writing<T>(Context who, PartedFingerprint content, Function<Request, T> replay, Supplier<Outcome<T>> work) {}
