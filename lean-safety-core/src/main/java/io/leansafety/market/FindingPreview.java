package io.leansafety.market;

import io.leansafety.finding.FindingFact;
import io.leansafety.pricing.PricedFinding;

/**
 * What a finding would come to, before it is recorded. Rules P4 to P8 and T7.
 *
 * @param finding the finding with what the market adds: its occurrence, and the decision of one that was found again
 * @param priced who would pay and get what if nothing is said against it; without lines and awaiting a decision where it
 *     is decided case by case
 */
public record FindingPreview(FindingFact finding, PricedFinding priced) {}
