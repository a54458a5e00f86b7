package org.branchbook.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that is set by hand and never runs ahead of the real one, so that stamps look lived. */
final class SampleClock extends Clock {
    private final Clock real;
    private Instant now;

    SampleClock(Clock real) {
        this.real = real;
        this.now = real.instant();
    }

    void set(LocalDateTime time) {
        Instant wanted = time.atZone(getZone()).toInstant();
        now = wanted.isBefore(real.instant()) ? wanted : real.instant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
