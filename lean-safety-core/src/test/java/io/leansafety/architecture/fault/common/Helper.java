package io.leansafety.architecture.fault.common;

/** Stands in a room that there is not. */
final class Helper {
    private Helper() {}
}
