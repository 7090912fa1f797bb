package io.leansafety.jdbc;

class H2ModelTest extends ModelContracts {
    H2ModelTest() {
        super(H2Server.database());
    }
}
