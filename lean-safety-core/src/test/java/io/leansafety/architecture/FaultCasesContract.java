package io.leansafety.architecture;

import io.leansafety.rule.FaultTable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the cases of fault and bad input in a module's README says which tests hold each, and holds to it. */
public abstract class FaultCasesContract {
    private static final FaultTable TABLE = FaultTable.read();

    private final Set<String> named;

    /**
     * @param named the cases that the table must have, group by group
     */
    @SafeVarargs
    protected FaultCasesContract(Stream<String>... named) {
        this.named = new HashSet<>();
        for (Stream<String> ids : named) {
            ids.forEach(this.named::add);
        }
    }

    @Test
    void everyCaseIsInTheTable() {
        TABLE.assertHasRows(named);
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
