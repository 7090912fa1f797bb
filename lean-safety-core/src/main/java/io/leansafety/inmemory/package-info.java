/**
 * A reference adapter for every port, for tests and for trying out: it keeps everything in memory, and forgets it with
 * the process. Rules S9 and S11.
 *
 * <p>One lock guards one {@link io.leansafety.inmemory.InMemoryPorts}; a unit of work holds it from its beginning to its
 * end, so that nobody sees half of one.
 */
@NullMarked
package io.leansafety.inmemory;

import org.jspecify.annotations.NullMarked;
