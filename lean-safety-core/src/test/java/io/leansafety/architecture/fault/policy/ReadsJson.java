package io.leansafety.architecture.fault.policy;

import tools.jackson.core.JsonToken;

/** Knows a format. */
final class ReadsJson {
    private ReadsJson() {}

    static boolean isText(JsonToken token) {
        return token == JsonToken.VALUE_STRING;
    }
}
