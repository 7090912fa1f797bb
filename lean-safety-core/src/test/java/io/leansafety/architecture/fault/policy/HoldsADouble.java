package io.leansafety.architecture.fault.policy;

/** Loses fen. */
final class HoldsADouble {
    final double[] rates = {};

    HoldsADouble() {}
}
