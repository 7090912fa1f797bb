package io.leansafety.organization;

/** At which of the subjects that something concerns an office is asked for; from there the search goes up (rule O4). */
public enum Seat {
    /** At the subject that it is about. */
    SUBJECT,
    /** At the subject of the other side: who bids, who takes a shift over. */
    OTHER,
    /** At the settlement center of the subject. */
    CENTER,
    /** At the settlement center above the subject, where the subject has one itself. */
    ABOVE,
    /** At the company. */
    COMPANY
}
