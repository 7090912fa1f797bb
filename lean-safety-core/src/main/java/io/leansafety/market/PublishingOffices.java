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

    /** An organization: it says who may do what, so the company alone publishes it. */
    static final Line<State, Step> ORGANIZATION = Line.<State, Step>first(Step.PUBLISH, State.PUBLISHED)
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

    /** Adds that whoever asks may not publish for a subject, by the roles of today. */
    static void check(Session session, Organization today, Line<State, Step> line, MarketSubject subject) {
        new Authority(today, session.today())
                .check(session.who().actor(), line, Matter.of(subject), session.problems(), Asked.ACTOR);
    }
}
