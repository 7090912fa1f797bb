package io.leansafety.jdbc;

import io.leansafety.rule.FaultTable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of the cases of fault says which tests hold each in a database, and holds to it. */
class FaultCasesTest {
    private static final Set<String> NAMED = Stream.of(
                    FaultTable.ids("B", IntStream.rangeClosed(1, 16).toArray()),
                    FaultTable.ids("C", IntStream.rangeClosed(1, 12).toArray()),
                    FaultTable.ids("E", 9, 10, 11),
                    FaultTable.ids("S", 3, 5, 14, 16))
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
