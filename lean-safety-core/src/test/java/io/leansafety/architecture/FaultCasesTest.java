package io.leansafety.architecture;

import io.leansafety.rule.FaultTable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of the cases of fault and bad input says which tests hold each, and holds to it. */
class FaultCasesTest {
    /** RB-A12 is none. */
    private static final Set<String> NAMED = Stream.of(
                    FaultTable.ids("A", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16),
                    FaultTable.ids("B", 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16),
                    FaultTable.ids("D", IntStream.rangeClosed(1, 24).toArray()),
                    FaultTable.ids("E", 1, 2, 3, 4, 5, 6, 7, 12, 13),
                    FaultTable.ids("S", 1, 3, 4, 6, 7, 10, 11, 13, 14, 15))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());

    private static final FaultTable TABLE = FaultTable.read();

    @Test
    void everyCaseIsInTheTable() {
        TABLE.assertHasRows(NAMED);
    }

    @Test
    void theTableNamesTheTestsThatCiteACase() {
        TABLE.assertNamesTheTests();
    }

    @Test
    void everyCaseThatATestCitesIsInTheTable() {
        TABLE.assertHasWhatIsCited();
    }
}
