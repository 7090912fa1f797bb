/**
 * The market in a directory, for trying out: every port of the core over files that are only ever added to. Rules S9 and
 * S11.
 *
 * <p>{@link io.leansafety.store.DirectoryPorts} opens one. A unit of work is one line of {@code units.log}, written and
 * forced to the disk before anybody sees what it says, so that it is kept as a whole or not at all; each line carries a
 * checksum that goes on from the line before. What was read is held in memory, by the core's own adapter. The journal's
 * ends are kept beside, in {@code anchors/}, so that a log that was cut is found. One process at a time holds a directory.
 *
 * <p>Opening a directory changes nothing of what is written in it. A last line without its end is what a crash left of a unit
 * that nobody was told of: it is left out, and cut off when the next unit is written. Any other line that is not as it was
 * written is {@link io.leansafety.store.Damage}, and the directory is refused.
 */
@NullMarked
package io.leansafety.store;

import org.jspecify.annotations.NullMarked;
