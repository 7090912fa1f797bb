package io.leansafety.spring;

import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.WageFacts;

/** The ports of a store beside the host's payroll. */
record PayrollPorts(Ports ports, WageFacts wageFacts) implements ForwardingPorts {}
