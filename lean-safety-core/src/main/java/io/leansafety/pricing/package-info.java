/**
 * The price system (安全质量市场价格体系): catalogs in force on a day, and a finding priced by one.
 *
 * <p>{@link io.leansafety.pricing.Catalogs} resolves the catalogs that a host hands in and finds an item up the tree.
 * {@link io.leansafety.pricing.Pricing} turns a {@link io.leansafety.finding.FindingFact} into a {@link
 * io.leansafety.pricing.PricedFinding}: who pays and is paid how much, and who loses points, along the chain of
 * liability (联责). Rules P1 to P9, A2b.
 */
@NullMarked
package io.leansafety.pricing;

import org.jspecify.annotations.NullMarked;
