package io.leansafety.spring;

import com.google.common.base.Ascii;
import io.leansafety.run.CallEnd;

/** What calls are told apart by: nobody's data, and of each no more than a hundred or so. */
final class CallTags {
    static final String CALL_METER = "lean-safety.call";
    static final String DESK = "desk";
    static final String CALL = "call";
    static final String OUTCOME = "outcome";

    private CallTags() {}

    static String outcome(CallEnd end) {
        return Ascii.toLowerCase(end.ending().name());
    }
}
