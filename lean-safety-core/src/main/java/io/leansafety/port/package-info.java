/**
 * What a host may provide, as interfaces over the values of the other rooms: nothing here does anything by itself.
 *
 * <p>{@link io.leansafety.port.Ports} are what the market keeps its state in, all of one store; {@link
 * io.leansafety.port.Transactions} makes several writes one. {@link io.leansafety.port.RosterPlanner} makes rosters;
 * {@code examples/roster-planner} is one. An {@link io.leansafety.port.EventReceiver} is whom a host wants told what happened,
 * a {@link io.leansafety.port.CallWatcher} of every call and how it came out.
 * The enterprise is an argument everywhere but where a host collects the events of all its enterprises, each of which names
 * its own: nothing is ambient. Whoever writes another store or planner extends the contract test of the port, which is in the
 * tests' jar.
 */
@NullMarked
package io.leansafety.port;

import org.jspecify.annotations.NullMarked;
