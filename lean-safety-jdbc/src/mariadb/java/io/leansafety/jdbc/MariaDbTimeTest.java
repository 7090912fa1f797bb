package io.leansafety.jdbc;

import java.time.ZoneId;

class MariaDbTimeTest extends TimeContract {
    MariaDbTimeTest() {
        super(MariaDbServer.database());
    }

    /** The server knows no zone by its name before somebody loads them. */
    @Override
    String inZone(String zone) {
        String offset = ZoneId.of(zone)
                .getRules()
                .getOffset(OctoberMarket.CLOCK.instant())
                .getId();
        return "set time_zone = '" + offset.replace("Z", "+00:00") + "'";
    }
}
