/**
 * The settings of a scheme as data: tiers, payout curves, weights, multipliers, limits. A new company writes a policy,
 * not code.
 *
 * <p>A {@link io.leansafety.policy.Policy} is an immutable value, put together of one record per part of the scheme
 * ({@link io.leansafety.policy.AssessmentTerms}, {@link io.leansafety.policy.PriceTerms} and so on). {@link
 * io.leansafety.policy.PolicyCheck} says everything in it that contradicts the rules, {@link
 * io.leansafety.policy.PolicyReview} what is doubtful or assumed, and {@link io.leansafety.policy.BuiltInPolicies} holds
 * the scheme of 新升公司发〔2020〕52号. Rules O3, P2, S2 and every rule that leaves a choice open.
 */
@NullMarked
package io.leansafety.policy;

import org.jspecify.annotations.NullMarked;
