package io.leansafety.cli.play;

/** When in a day something happens: what others build on comes first. */
enum Hour {
    /** Versions are published. */
    PUBLISH,
    /** Months are settled. */
    SETTLE,
    /** Findings are written down. */
    RECORD,
    /** Slips and notices go on. */
    SLIP,
    /** Hazards are found and assigned. */
    HAZARD,
    /** Shifts are handed over. */
    SHIFT,
    /** Tenders go on. */
    TENDER,
    /** Hazards are rectified, accepted and closed. */
    REPAIR,
    /** Visits and acts of duty are written down, days are scored. */
    WORK,
    /** The month is assessed. */
    ASSESS
}
