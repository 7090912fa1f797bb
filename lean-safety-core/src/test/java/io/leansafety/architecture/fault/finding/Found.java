package io.leansafety.architecture.fault.finding;

/** As it should be. */
public final class Found {
    public Found() {}
}
