/**
 * What every room needs to refuse and to explain: the ids of the rules with their place in the source, and problems as values.
 *
 * <p>What a user can get wrong is a {@link io.leansafety.rule.Problem}: a stable code, the {@link
 * io.leansafety.rule.Place} in the document, the rule, and named arguments. {@link io.leansafety.rule.Problems} gathers
 * them, each thing once; an {@link io.leansafety.rule.Outcome} carries either the value or all problems. The sentences
 * come from bundles, in Chinese and English ({@link io.leansafety.rule.ProblemTexts}); user input is an argument of a
 * sentence, never part of its template.
 *
 * <p>How a figure came about is an {@link io.leansafety.rule.Explanation}: its formula is one of a handful of operators
 * over inputs that are explained themselves, down to what was given, so that anybody can reckon it again. {@link
 * io.leansafety.rule.ExplanationTexts} puts it into words.
 */
@NullMarked
package io.leansafety.rule;

import org.jspecify.annotations.NullMarked;
