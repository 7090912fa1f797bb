package io.leansafety.jdbc;

import io.leansafety.architecture.FaultCasesContract;
import io.leansafety.rule.FaultTable;
import java.util.stream.IntStream;

class FaultCasesTest extends FaultCasesContract {
    FaultCasesTest() {
        super(
                FaultTable.ids("B", IntStream.rangeClosed(1, 16).toArray()),
                FaultTable.ids("C", IntStream.rangeClosed(1, 12).toArray()),
                FaultTable.ids("E", 9, 10, 11),
                FaultTable.ids("S", 3, 5, 14, 16));
    }
}
