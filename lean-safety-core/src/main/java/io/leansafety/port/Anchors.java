package io.leansafety.port;

import io.leansafety.ledger.Anchor;
import io.leansafety.value.EnterpriseId;
import java.util.Optional;

/**
 * How far journals went, kept where whoever can write a journal can't: another machine, a mail, a notary. Rule S9.
 *
 * <p>An anchor is given after the unit of work that it is about was kept. If that fails the unit stays kept, the failure
 * is logged, and the next anchor covers both.
 */
public interface Anchors {
    /**
     * Keeps an anchor. One that is not behind the last is ignored: anchors may come late, and from several threads.
     *
     * @param enterprise whose journal
     * @param anchor its end
     */
    void keep(EnterpriseId enterprise, Anchor anchor);

    /**
     * Returns the last anchor.
     *
     * @param enterprise whose journal
     * @return the anchor, empty if none was kept
     */
    Optional<Anchor> latest(EnterpriseId enterprise);
}
