package io.leansafety.architecture;

import io.leansafety.rule.FaultTable;
import java.util.stream.IntStream;

class FaultCasesTest extends FaultCasesContract {
    /** RB-A12 is none. */
    FaultCasesTest() {
        super(
                FaultTable.ids("A", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16),
                FaultTable.ids("B", 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16),
                FaultTable.ids("D", IntStream.rangeClosed(1, 24).toArray()),
                FaultTable.ids("E", 1, 2, 3, 4, 5, 6, 7, 12, 13),
                FaultTable.ids("S", 1, 3, 4, 6, 7, 10, 11, 13, 14, 15));
    }
}
