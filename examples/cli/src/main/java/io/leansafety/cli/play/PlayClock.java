package io.leansafety.cli.play;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at the day of the play, a second later each time that it is looked at. */
final class PlayClock extends Clock {
    private static final ZoneId ZONE = ZoneOffset.ofHours(8);
    private static final int MORNING = 6;

    private Instant now = Instant.EPOCH;

    void begin(LocalDate day) {
        now = day.atTime(MORNING, 0).atZone(ZONE).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }
}
