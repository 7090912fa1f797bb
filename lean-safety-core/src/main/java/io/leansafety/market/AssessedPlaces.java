package io.leansafety.market;

import io.leansafety.rule.Place;

/** Places in what was asked of the desk of assessments. */
final class AssessedPlaces {

    static final Place PERSON = Asked.ROOT.field("person");
    static final Place MONTH = Asked.ROOT.field("month");
    static final Place DAY = Asked.ROOT.field("day");
    static final Place VERSION = Asked.ROOT.field("version");
    static final Place SCORE = Asked.ROOT.field("score");
    static final Place CATEGORY = Asked.ROOT.field("category");
    static final Place DEDUCTION = Asked.ROOT.field("deduction");
    static final Place ITEMS = Asked.ROOT.field("items");
    static final Place QUALITY = Asked.ROOT.field("quality");
    static final Place CLAUSE = Asked.ROOT.field("clause");
    static final Place TO = Asked.ROOT.field("to");

    private AssessedPlaces() {}
}
