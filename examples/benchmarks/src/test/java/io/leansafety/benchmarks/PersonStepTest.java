package io.leansafety.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.leansafety.settlement.PersonMonth;
import io.leansafety.settlement.PersonSettlement;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonStepTest {
    private static final List<SamplePerson> PEOPLE = SamplePeople.of(4_000, 7);

    @Test
    void allVariantsGiveTheSameFigures() {
        long expected = Variants.PRIMITIVE_LOOP.checksum(PEOPLE);
        assertThat(Variants.ALL)
                .allSatisfy(variant ->
                        assertThat(variant.checksum(PEOPLE)).as(variant.label()).isEqualTo(expected));
    }

    @Test
    void otherPeopleGiveAnotherChecksum() {
        assertThat(Variants.PERSON_STEP.checksum(SamplePeople.of(4_000, 8)))
                .isNotEqualTo(Variants.PERSON_STEP.checksum(PEOPLE));
    }

    @Test
    void aStepAllocatesItsResultAndNothingElse() {
        PersonMonth[] months = PEOPLE.stream().map(PersonSteps::month).toArray(PersonMonth[]::new);
        PersonSettlement[] settled = new PersonSettlement[months.length];
        settle(months, settled); // loads and links what a first call needs
        double allocated = (double) settle(months, settled) / months.length;
        assertThat(allocated).isCloseTo(ResultSize.of(months, settled), within(8.0));
    }

    /** {@return the bytes that settling all months allocates; that results are kept keeps them from being optimized away} */
    private static long settle(PersonMonth[] months, PersonSettlement[] settled) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < months.length; i++) {
            settled[i] = months[i].settle();
        }
        return threads.getThreadAllocatedBytes(thread) - before;
    }
}
