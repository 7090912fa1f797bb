/**
 * What every room needs to refuse: the ids of the rules with their place in the source, and problems as values.
 *
 * <p>What a user can get wrong is a {@link io.leansafety.rule.Problem}: a stable code, the {@link
 * io.leansafety.rule.Place} in the document, the rule, and named arguments. {@link io.leansafety.rule.Problems} gathers
 * them, each thing once; an {@link io.leansafety.rule.Outcome} carries either the value or all problems. The sentences
 * come from bundles, in Chinese and English ({@link io.leansafety.rule.ProblemTexts}); user input is an argument of a
 * sentence, never part of its template.
 */
@NullMarked
package io.leansafety.rule;

import org.jspecify.annotations.NullMarked;
