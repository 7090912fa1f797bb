package io.leansafety.architecture.fault;

/** Stands in no room at all. */
final class Homeless {
    private Homeless() {}
}
