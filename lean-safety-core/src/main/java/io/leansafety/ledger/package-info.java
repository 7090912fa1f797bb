/**
 * The journal: every movement of the market as a balanced entry from a debit account to a credit account. Rules S9 and
 * T6.
 */
@NullMarked
package io.leansafety.ledger;

import org.jspecify.annotations.NullMarked;
