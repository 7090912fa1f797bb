package io.leansafety.cli.play;

import io.leansafety.value.PersonId;

/**
 * A step that was taken.
 *
 * @param <R> what came of it
 * @param who who took it
 * @param result what came of it
 */
record Turn<R>(PersonId who, R result) {}
