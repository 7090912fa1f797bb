package io.leansafety.market;

import io.leansafety.settlement.MonthFacts;

/**
 * The facts of a month as they are now.
 *
 * @param facts what was handed in and what the desks recorded
 * @param version how often anything of it has been handed in or recorded; greater whenever there is more
 */
record GatheredFacts(MonthFacts facts, int version) {
    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "GatheredFacts[" + facts.period() + ", " + version + "]";
    }
}
