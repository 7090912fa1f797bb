package io.leansafety.market;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;

/** Places in what was asked of the desk of assessments. */
final class AssessedPlaces {
    private static final Place ROOT = Place.in(Document.REQUEST);

    static final Place PERSON = ROOT.field("person");
    static final Place MONTH = ROOT.field("month");
    static final Place DAY = ROOT.field("day");
    static final Place VERSION = ROOT.field("version");
    static final Place SCORE = ROOT.field("score");
    static final Place CATEGORY = ROOT.field("category");
    static final Place DEDUCTION = ROOT.field("deduction");
    static final Place ITEMS = ROOT.field("items");
    static final Place QUALITY = ROOT.field("quality");
    static final Place CLAUSE = ROOT.field("clause");
    static final Place TO = ROOT.field("to");

    private AssessedPlaces() {}
}
