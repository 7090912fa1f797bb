package io.leansafety.architecture.fault.assessment;

import io.leansafety.architecture.fault.finding.Found;

/** A neighbor that looks over the fence. */
final class SeesFinding {
    private SeesFinding() {}

    static boolean isFound(Object thing) {
        return thing instanceof Found;
    }
}
