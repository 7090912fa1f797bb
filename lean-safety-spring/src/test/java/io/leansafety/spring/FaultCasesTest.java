package io.leansafety.spring;

import io.leansafety.architecture.FaultCasesContract;
import io.leansafety.rule.FaultTable;

class FaultCasesTest extends FaultCasesContract {
    FaultCasesTest() {
        super(FaultTable.ids("B", 14), FaultTable.ids("S", 6, 10, 12, 19));
    }
}
