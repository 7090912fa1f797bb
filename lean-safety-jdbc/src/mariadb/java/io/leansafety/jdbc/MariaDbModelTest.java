package io.leansafety.jdbc;

class MariaDbModelTest extends ModelContracts {
    MariaDbModelTest() {
        super(MariaDbServer.database());
    }
}
