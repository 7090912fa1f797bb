package io.leansafety.settlement;

import io.leansafety.organization.MarketSubject;
import io.leansafety.value.TierId;
import java.util.Optional;

/**
 * Somebody in a publication. Nothing in it identifies the person beyond what the policy shows. Rule S12.
 *
 * @param number a running number, from 1 through the whole publication
 * @param name the name as the policy shows it; empty where it hides names, or where there is none to mask
 * @param subject the subject that the person belongs to
 * @param post the post's name, if it was said
 * @param tier the tier
 * @param figures the scores and payouts
 */
public record PublishedPerson(
        int number,
        Optional<String> name,
        MarketSubject subject,
        Optional<String> post,
        Optional<TierId> tier,
        PublishedFigures figures) {
    /** {@return the number alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "PublishedPerson[" + number + "]";
    }
}
