package io.leansafety.benchmarks;

/**
 * All figures of one person as whole numbers: scores in hundredths, the ratio in millionths, amounts in fen, {@link
 * SamplePerson#NONE} for a score or ratio that there is not. Rules A3, A4, A5, S2 to S7.
 */
record Figures(
        long duty,
        long inspection,
        long responsibility,
        long ratio,
        long safetyPaid,
        long safetyWithheld,
        long quotaBase,
        long quotaPaid,
        long rewards,
        long charges,
        long deducted,
        long carriedForward,
        long writtenOff,
        long total) {
    /** The golden ratio, whose bits are well mixed. */
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** Gives the figures of one person of many. */
    @FunctionalInterface
    interface Source {
        /**
         * Returns somebody's figures.
         *
         * @param person the person's place
         * @return the figures
         */
        Figures of(int person);
    }

    /**
     * Returns a checksum over every figure of everybody, in order.
     *
     * @param people how many people
     * @param source gives their figures
     * @return the same for the same figures
     */
    static long checksum(int people, Source source) {
        long sum = 0;
        for (int person = 0; person < people; person++) {
            for (long figure : source.of(person).toArray()) {
                sum = (sum ^ figure) * MIX;
                sum ^= sum >>> 32;
            }
        }
        return sum;
    }

    private long[] toArray() {
        return new long[] {
            duty,
            inspection,
            responsibility,
            ratio,
            safetyPaid,
            safetyWithheld,
            quotaBase,
            quotaPaid,
            rewards,
            charges,
            deducted,
            carriedForward,
            writtenOff,
            total
        };
    }
}
