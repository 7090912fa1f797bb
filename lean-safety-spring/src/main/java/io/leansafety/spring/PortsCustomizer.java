package io.leansafety.spring;

import io.leansafety.port.Ports;

/**
 * Changes the ports before the market is opened over them, in what properties can't say: anchors that are kept elsewhere, a
 * port of the host's own. Of several, each has what the one before returned, in their {@code @Order}.
 */
@FunctionalInterface
public interface PortsCustomizer {
    /**
     * Returns the ports that take the place of others.
     *
     * @param ports the ports so far
     * @return the ports, those or others over the same store
     */
    Ports customize(Ports ports);
}
