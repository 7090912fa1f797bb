package io.leansafety.jdbc;

import io.leansafety.port.Ports;

/** In the transactions of a host. */
class MariaDbJoinedPortsTest extends PortContracts {
    MariaDbJoinedPortsTest() {
        super(MariaDbServer.database());
    }

    @Override
    Ports ports(TestDatabase over) {
        over.empty();
        return HostedPorts.of(over);
    }
}
