package io.leansafety.jdbc;

import io.leansafety.port.Ports;

/** In the transactions of a host. */
class H2JoinedPortsTest extends PortContracts {
    H2JoinedPortsTest() {
        super(H2Server.database());
    }

    @Override
    Ports ports(TestDatabase over) {
        over.empty();
        return HostedPorts.of(over);
    }
}
