package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.SlipState;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when a slip or notice may be objected to: the day on which it was given and so many days. Rule T5. */
final class AppealDays {
    private AppealDays() {}

    /** The last day to object; empty without a policy, which is added. */
    static Optional<LocalDate> lastOf(Session session, FindingDossier issued) {
        return session.policy()
                .map(policy -> issued.stamp().day().plusDays(policy.market().appealDays()));
    }

    /** The slips and notices of which the last day is over; adds that there is no policy to say so. */
    static List<Reference> over(Session session) {
        DateSpan today = new DateSpan(session.today(), session.today());
        return session.policy().isEmpty()
                ? List.of()
                : session.ports().findings().during(session.enterprise(), today).stream()
                        .filter(finding -> finding.state() == SlipState.ISSUED)
                        .filter(finding -> lastOf(session, finding)
                                .filter(last -> last.isBefore(session.today()))
                                .isPresent())
                        .map(FindingDossier::id)
                        .toList();
    }
}
