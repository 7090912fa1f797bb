package io.leansafety.jdbc;

class MariaDbPortsTest extends PortContracts {
    MariaDbPortsTest() {
        super(MariaDbServer.database());
    }
}
