package io.leansafety.architecture.fault.port;

/** Does something by itself. */
public final class DoesSomething {
    public DoesSomething() {}
}
