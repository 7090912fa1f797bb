package io.leansafety.statement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.Entry;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.Figure;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;

/**
 * An entry of the journal as one of its two sides sees it.
 *
 * @param entry the entry
 * @param isPaid whether the amount left this side
 * @param how how the amount came about
 * @param item what it was for, an item's code and title
 */
record Movement(Entry entry, boolean isPaid, Explanation how, Item item) {
    /** {@return the account of the other side} */
    Account counterparty() {
        return isPaid ? entry.credit() : entry.debit();
    }

    /** {@return whether it corrects a closed month, and is nothing of the market of this one} */
    boolean isCorrection() {
        return entry.corrects() != null;
    }

    Money amount() {
        return entry.amount();
    }

    /** {@return whether the other side is a person, on whose page the amount is explained; a correction is here} */
    boolean isPersonal() {
        return Directory.isPersonal(counterparty()) && !isCorrection();
    }

    /** {@return where the other side's page explains it: at its finding, or at what was written off} */
    String anchor() {
        PersonId person = new PersonId(counterparty().owner());
        return entry.rule() == RuleId.S6
                ? Anchors.of(person, Figure.WRITTEN_OFF)
                : Anchors.of(person, entry.reference());
    }
}
