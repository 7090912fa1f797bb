package io.leansafety.jdbc;

import io.leansafety.rule.Rule;

@Rule({"S9", "S11", "S13"})
class H2SampleMonthTest extends SampleMonthContract {
    H2SampleMonthTest() {
        super(H2Server.database());
    }
}
