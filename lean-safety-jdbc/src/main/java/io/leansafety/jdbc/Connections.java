package io.leansafety.jdbc;

/** Where units of work and reads get their connections. */
interface Connections {
    /**
     * Begins a unit.
     *
     * @throws IllegalStateException if there is no transaction of the host that can be one
     */
    UnitConnection begin();

    /** Begins a unit that only reads, all of one moment. */
    UnitConnection beginLooking();

    /** Returns what reads outside of a unit. It is dropped when it was read. */
    UnitConnection beginReading();
}
