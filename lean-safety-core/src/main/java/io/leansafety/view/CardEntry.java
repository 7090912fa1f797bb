package io.leansafety.view;

import io.leansafety.checklist.Location.RiskPoint;
import java.util.List;

/**
 * A clause, a location or an item as a card says it.
 *
 * @param number its number on the card, empty for a location
 * @param text what it is
 * @param detail what is to be met
 * @param due how often or within what time, and what it is worth
 * @param remark what else there is to say
 * @param risks the risk points that it is about
 */
record CardEntry(String number, String text, String detail, String due, String remark, List<RiskPoint> risks) {
    /** What stands above entries and says no more than that. */
    static CardEntry headed(String text) {
        return new CardEntry("", text, "", "", "", List.of());
    }

    /**
     * Entries under a heading of their own.
     *
     * @param head what they are about, without a text for none
     * @param entries the entries
     */
    record Block(CardEntry head, List<CardEntry> entries) {
        boolean isHeaded() {
            return !head.text().isEmpty();
        }
    }
}
