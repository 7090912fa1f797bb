package io.leansafety.market;

import io.leansafety.life.Authority;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Office;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Seat;

/** Who may publish what is no matter of a single person. Rule A9. */
final class PublishingOffices {
    private static final Office COMPANY_OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.COMPANY);

    /** What says who may do what, and how all is settled: organizations and policies are the company's alone to publish. */
    static final Line<State, Step> OF_COMPANY = Line.<State, Step>first(Step.PUBLISH, State.PUBLISHED)
            .by(COMPANY_OFFICE, Office.of("LEADING_GROUP_HEAD", Seat.COMPANY));

    /** What belongs to a subject: its price catalog, its locations and operating times. */
    static final Line<State, Step> OF_SUBJECT = Line.<State, Step>first(Step.PUBLISH, State.PUBLISHED)
            .by(Office.of("ASSESSMENT_OFFICE", Seat.CENTER), COMPANY_OFFICE);

    enum State {
        PUBLISHED
    }

    enum Step {
        PUBLISH
    }

    private PublishingOffices() {}

    /** Adds that whoever asks may not publish for the company, by the roles of today. */
    static void checkCompany(Session session, Organization today) {
        today.subjects().stream()
                .map(subject -> subject.path().get(0))
                .findFirst()
                .ifPresent(root -> check(session, today, OF_COMPANY, root));
    }

    /** Adds that whoever asks may not publish for a subject, by the roles of today. */
    static void check(Session session, Organization today, Line<State, Step> line, MarketSubject subject) {
        new Authority(today, session.today())
                .check(session.who().actor(), line, Matter.of(subject), session.problems(), Asked.ACTOR);
    }
}
