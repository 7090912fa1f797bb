package io.leansafety.market;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;

/** Places in what was asked of the market. */
final class Asked {
    static final Place ROOT = Place.in(Document.REQUEST);

    static final Place ACTOR = ROOT.field("actor");
    static final Place AGAIN = ROOT.field("again");
    static final Place COMMAND = ROOT.field("command");
    static final Place ID = ROOT.field("id");
    static final Place DAY = ROOT.field("day");
    static final Place DECISION = ROOT.field("decision");
    static final Place FINDING = ROOT.field("finding");
    static final Place FINGERPRINT = ROOT.field("fingerprint");
    static final Place KEY = ROOT.field("request");
    static final Place MONTH = ROOT.field("month");
    static final Place POLICY = ROOT.field("policy");
    static final Place REPLACES = ROOT.field("replaces");
    static final Place STEP = ROOT.field("step");

    private Asked() {}
}
