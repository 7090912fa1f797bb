package io.leansafety.jdbc;

class H2DesksTest extends DeskContracts {
    H2DesksTest() {
        super(H2Server.database());
    }
}
