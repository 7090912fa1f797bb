package io.leansafety.statement;

import io.leansafety.settlement.Figure;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;

/** Where things stand in the page. An id holds no slash, so no two anchors are the same. */
final class Anchors {
    static final String COMPANY = "company";
    static final String MARKET = "market";
    static final String PEOPLE = "people";
    private static final String SLASH = "/";

    private Anchors() {}

    static String of(SubjectId subject) {
        return "subject" + SLASH + subject;
    }

    static String of(PersonId person) {
        return "person" + SLASH + person;
    }

    static String of(PersonId person, Figure figure) {
        return of(person) + SLASH + "figure" + SLASH + figure.path().orElseThrow();
    }

    /** What a finding did to a person. */
    static String of(PersonId person, String finding) {
        return of(person) + SLASH + "finding" + SLASH + finding;
    }
}
