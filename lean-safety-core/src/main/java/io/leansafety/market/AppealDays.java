package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.SlipState;
import io.leansafety.policy.Policy;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Until when a slip or notice may be objected to: the day on which it was given and so many days, by the policy in force on
 * that day, which is what was printed. Rules T5 and V6.
 */
final class AppealDays {
    private AppealDays() {}

    /** The last day to object; empty where no policy was in force, which is added. */
    static Optional<LocalDate> lastOf(Session session, FindingDossier issued) {
        return lastOf(session.ports().policies().of(session.enterprise()), session, issued);
    }

    private static Optional<LocalDate> lastOf(List<Policy> policies, Session session, FindingDossier issued) {
        return PolicyInForce.on(policies, issued.stamp().day(), session.problems())
                .map(policy -> issued.stamp().day().plusDays(policy.market().appealDays()));
    }

    /** The slips and notices of which the last day is over; adds that there is no policy to say so. */
    static List<Reference> over(Session session) {
        DateSpan today = new DateSpan(session.today(), session.today());
        List<Policy> policies = session.ports().policies().of(session.enterprise());
        return session.policy().isEmpty()
                ? List.of()
                : session.ports().findings().during(session.enterprise(), today).stream()
                        .filter(finding -> finding.state() == SlipState.ISSUED)
                        .filter(finding -> lastOf(policies, session, finding)
                                .filter(last -> last.isBefore(session.today()))
                                .isPresent())
                        .map(FindingDossier::id)
                        .toList();
    }
}
