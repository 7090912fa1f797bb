package io.leansafety.architecture.fault.settlement;

/** As it should be. */
public final class Settled {
    public Settled() {}
}
