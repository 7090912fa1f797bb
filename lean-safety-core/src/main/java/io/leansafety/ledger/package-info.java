/**
 * The journal: every movement of the market as a balanced entry from a debit account to a credit account; one
 * may correct a closed month. Rules S9, S11b and T6.
 *
 * <p>{@link io.leansafety.ledger.Journal} is what one month brings. What was posted is kept for ever as {@link
 * io.leansafety.ledger.SealedEntry}, each sealed behind the one before; {@link io.leansafety.ledger.JournalCheck} finds
 * the first that is not as it was written, and an {@link io.leansafety.ledger.Anchor} kept elsewhere what the journal
 * itself can't tell.
 */
@NullMarked
package io.leansafety.ledger;

import org.jspecify.annotations.NullMarked;
