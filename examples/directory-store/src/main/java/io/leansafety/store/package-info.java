/**
 * The market in a directory, for trying out: every port of the core over files that are only ever added to. Rules S9 and
 * S11.
 *
 * <p>{@link io.leansafety.store.DirectoryPorts} opens one. A unit of work is one line of {@code units.log}, written and
 * forced to the disk before anybody sees what it says, so that it is kept as a whole or not at all; each line carries a
 * checksum that goes on from the line before. What was read is held in memory, by the core's own adapter. The journal's
 * ends are kept beside, in {@code anchors/}, so that a log that was cut is found. One process at a time holds a directory.
 */
@NullMarked
package io.leansafety.store;

import org.jspecify.annotations.NullMarked;
