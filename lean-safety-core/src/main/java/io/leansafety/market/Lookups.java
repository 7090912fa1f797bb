package io.leansafety.market;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.Trading;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.util.Optional;

/** Looks up what commands name, and adds what there is not. */
final class Lookups {
    private Lookups() {}

    static Optional<MarketSubject> subject(Session session, SubjectId id, Place place) {
        Optional<Organization> organization = session.organization();
        Optional<MarketSubject> found = organization.flatMap(known -> known.findSubject(id));
        if (organization.isPresent() && found.isEmpty()) {
            session.problems().error("unknown-subject", RuleId.O1, place, "subject", id);
        }
        return found;
    }

    static void checkPerson(Session session, PersonId id, Place place) {
        session.organization()
                .filter(known -> known.findPerson(id).isEmpty())
                .ifPresent(known -> session.problems().error("unknown-person", RuleId.O2, place, "person", id));
    }

    /** Adds that no catalog of the subject that is in force today has an item. */
    static void checkItem(Session session, ItemCode item, MarketSubject subject, Place place) {
        session.pricing()
                .ifPresent(pricing -> pricing.hasItem(item, subject, session.today(), session.problems(), place));
    }

    static void checkNotNegative(Session session, Money amount, Place place) {
        if (amount.isNegative()) {
            session.problems().error("negative-amount", RuleId.V1, place, "was", amount);
        }
    }

    /** What prices the trades of the month that today lies in. */
    static Optional<Trading> trading(Session session) {
        return session.policy()
                .flatMap(policy -> session.organization()
                        .flatMap(organization -> session.pricing()
                                .map(pricing -> new Trading(
                                        policy.trades(),
                                        pricing,
                                        organization,
                                        SettlementPeriod.containing(session.today(), policy.monthStartsOn())))));
    }
}
