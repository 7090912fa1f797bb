package io.leansafety.jdbc;

import io.leansafety.port.Ports;

/** In the transactions of a host. */
class PostgresJoinedPortsTest extends PortContracts {
    PostgresJoinedPortsTest() {
        super(PostgresServer.database());
    }

    @Override
    Ports ports(TestDatabase over) {
        over.empty();
        return HostedPorts.of(over);
    }
}
