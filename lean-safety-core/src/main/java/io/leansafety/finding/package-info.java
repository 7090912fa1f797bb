/**
 * Findings: what was found, by whom, at whose place, and where the slip or notice that it gave stands; and hazards. Their
 * lives are {@link io.leansafety.finding.SlipLife} and {@link io.leansafety.finding.HazardLife}.
 *
 * <p>{@link io.leansafety.finding.FindingFact} is what a host hands in; {@link io.leansafety.finding.FindingStatus} says
 * which settle and which wait. Prices come in the room {@code pricing}. Rules P3, P7, T3 to T5.
 */
@NullMarked
package io.leansafety.finding;

import org.jspecify.annotations.NullMarked;
