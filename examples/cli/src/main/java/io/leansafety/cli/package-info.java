/**
 * The command line: settles a month or a year from files and says what is wrong with them.
 *
 * <p>{@link io.leansafety.cli.Main} starts {@code LeanSafety}, the root command, which holds what all commands share:
 * language, format, streams. Each command is one class that reads its files by the core's exchange format and computes
 * nothing itself. What a user got wrong is written line by line, or as a {@code lean-safety-errors/1} document; a result
 * goes to a table on the terminal, or to a file that is replaced as a whole or not at all.
 */
@NullMarked
package io.leansafety.cli;

import org.jspecify.annotations.NullMarked;
