/**
 * Slips planted in the sources, one by one, to see whether the tests of a rule notice when the rule is broken.
 *
 * <p>A {@link io.leansafety.faults.PlantedFault} names the rule, the source file, the text that is replaced and by what;
 * {@link io.leansafety.faults.PlantedFaults} gathers them. {@link io.leansafety.faults.FaultyClasses} compiles one file
 * with one fault, {@link io.leansafety.faults.RuleTests} finds the tests that name a rule, {@link
 * io.leansafety.faults.TestRun} runs them over the faulty classes. {@code PlantedFaultsTest} does all this in the
 * profile {@code faults}; {@code PlantedFaultsTableTest} keeps the table true in every build.
 */
@NullMarked
package io.leansafety.faults;

import org.jspecify.annotations.NullMarked;
