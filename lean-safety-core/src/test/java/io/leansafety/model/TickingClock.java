package io.leansafety.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on when it is told to. */
final class TickingClock extends Clock {
    private LocalDate today = LocalDate.of(2026, 6, 1);

    void pass(int days) {
        today = today.plusDays(days);
    }

    LocalDate today() {
        return today;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
