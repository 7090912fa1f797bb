/** Embedding the library in twenty lines. */
@NullMarked
package io.leansafety.quickstart;

import org.jspecify.annotations.NullMarked;
