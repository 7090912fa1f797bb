package io.leansafety.jdbc;

import io.leansafety.rule.Rule;

@Rule({"S9", "S11", "S13"})
class MariaDbSampleMonthTest extends SampleMonthContract {
    MariaDbSampleMonthTest() {
        super(MariaDbServer.database());
    }
}
