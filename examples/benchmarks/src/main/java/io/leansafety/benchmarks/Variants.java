package io.leansafety.benchmarks;

import io.leansafety.settlement.PersonMonth;
import java.util.List;

/** The ways of writing the person step that are compared. */
final class Variants {
    /** The practical limit. */
    static final Variant PRIMITIVE_LOOP = new LoopVariant("primitiveLoop", "loop over primitive arrays");

    /** The library's. */
    static final Variant PERSON_STEP = new StepVariant<>(
            "personStep", "PersonMonth.settle()", PersonSteps::month, PersonMonth::settle, PersonSteps::figures);

    /** With {@link java.math.BigDecimal}. */
    static final Variant BIG_DECIMAL = new StepVariant<>(
            "bigDecimal", "BigDecimal", DecimalMonth::of, DecimalMonth::settle, DecimalSettlement::figures);

    /** With Joda-Money. */
    static final Variant JODA_MONEY = new StepVariant<>(
            "jodaMoney", "Joda-Money 1.0.5", JodaMonth::of, JodaMonth::settle, JodaSettlement::figures);

    /** All, the limit first. */
    static final List<Variant> ALL = List.of(PRIMITIVE_LOOP, PERSON_STEP, BIG_DECIMAL, JODA_MONEY);

    private Variants() {}

    /**
     * Refuses to time what gives other figures than the loop.
     *
     * @param variant what is to be timed
     * @param people whose months
     * @throws IllegalStateException if any figure of anybody differs
     */
    static void requireSameFigures(Variant variant, List<SamplePerson> people) {
        long expected = PRIMITIVE_LOOP.checksum(people);
        long actual = variant.checksum(people);
        if (actual != expected) {
            throw new IllegalStateException(
                    variant.label() + " gives other figures than the loop: checksum " + actual + ", not " + expected);
        }
    }
}
