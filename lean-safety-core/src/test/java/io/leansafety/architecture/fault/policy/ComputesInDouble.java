package io.leansafety.architecture.fault.policy;

/** Loses fen on the way. */
final class ComputesInDouble {
    private ComputesInDouble() {}

    static long part(long fen) {
        return Math.round(fen * Math.sqrt(2));
    }
}
