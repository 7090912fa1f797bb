/**
 * What a host may provide, as interfaces over the values of the other rooms: nothing here does anything by itself.
 *
 * <p>{@link io.leansafety.port.RosterPlanner} makes rosters; {@code examples/roster-planner} is one. Whoever writes
 * another extends the contract test of the port, which is in the tests' jar.
 */
@NullMarked
package io.leansafety.port;

import org.jspecify.annotations.NullMarked;
