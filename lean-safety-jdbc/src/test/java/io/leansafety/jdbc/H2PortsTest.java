package io.leansafety.jdbc;

class H2PortsTest extends PortContracts {
    H2PortsTest() {
        super(H2Server.database());
    }
}
