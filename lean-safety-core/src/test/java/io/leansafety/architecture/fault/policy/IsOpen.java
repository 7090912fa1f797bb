package io.leansafety.architecture.fault.policy;

/** Anybody may extend it. */
public class IsOpen {
    public IsOpen() {}
}
