package io.leansafety.jdbc;

class MariaDbDesksTest extends DeskContracts {
    MariaDbDesksTest() {
        super(MariaDbServer.database());
    }
}
