package io.leansafety.market;

import io.leansafety.port.Ports;
import io.leansafety.value.EnterpriseId;
import java.time.Clock;

/** Opens what each call of a market stands on; what one call put together, the next finds put together. */
record Sessions(Ports ports, Clock clock, KnownOrganizations known) {
    Sessions(Ports ports, Clock clock) {
        this(ports, clock, new KnownOrganizations());
    }

    /** For a call that takes a step. */
    Session of(Context who) {
        return new Session(ports, clock.instant(), clock.getZone(), known, who.enterprise(), who);
    }

    /** For a call that reads only: nobody takes a step. */
    Session of(EnterpriseId enterprise) {
        return new Session(ports, clock.instant(), clock.getZone(), known, enterprise, null);
    }
}
