package org.projectchristmas.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast one shop may be asked: its gap, its robots.txt's Crawl-delay, the rest it asked for, and a slowdown of our own while it
 * struggles. A healthy shop with gap zero is never waited for; one whose times rise is brought to one request after the other, since
 * the slowdown grows up to those times.
 */
final class Pace {
    private static final Duration LEAST_STEP = Duration.ofMillis(50);
    private static final Duration NEGLIGIBLE = Duration.ofMillis(5);

    private final Clock clock;
    private Duration gap;
    private final Duration maxSlowdown;
    private final LatencyTrend latency = new LatencyTrend();
    private Duration crawlDelay = Duration.ZERO;
    private Duration slowdown = Duration.ZERO;
    private Instant seen = Instant.EPOCH;
    private Instant lastTurn = Instant.EPOCH;
    private Instant restUntil = Instant.EPOCH;
    private Instant slowedAt = Instant.EPOCH;

    Pace(Clock clock, Duration gap, Duration maxSlowdown) {
        this.clock = clock;
        this.gap = gap;
        this.maxSlowdown = maxSlowdown;
    }

    synchronized Instant now() {
        Instant now = clock.instant();
        if (now.isBefore(seen)) {
            // The clock was set back: without this, everybody would wait until it is where it was.
            Duration back = Duration.between(now, seen);
            lastTurn = lastTurn.minus(back);
            restUntil = restUntil.minus(back);
            slowedAt = slowedAt.minus(back);
        }
        seen = now;
        return now;
    }

    /** Takes the next free moment and tells how long it is until then; zero if it is now. */
    synchronized Duration reserve() {
        Instant now = now();
        lastTurn = later(now, later(lastTurn.plus(gap()), restUntil));
        return Duration.between(now, lastTurn);
    }

    /** How long the shop still wants its rest. */
    synchronized Duration rest() {
        Instant now = now();
        return restUntil.isAfter(now) ? Duration.between(now, restUntil) : Duration.ZERO;
    }

    /** The present time from one start to the next. */
    synchronized Duration gap() {
        return (gap.compareTo(crawlDelay) >= 0 ? gap : crawlDelay).plus(slowdown);
    }

    /** From the next request on, this is the shop's gap. */
    synchronized void keep(Duration gap) {
        this.gap = gap;
    }

    synchronized void crawlDelay(Duration delay) {
        crawlDelay = delay;
    }

    /** Nobody asks for this long. */
    synchronized void restFor(Duration time) {
        restUntil = later(restUntil, now().plus(time));
    }

    /** A request begun then was served: if in its usual time, the slowdown wears off. */
    synchronized void served(Instant started) {
        Duration took = Duration.between(started, now());
        if (latency.isStrained(took)) {
            slowDown(started, latency.recent());
        } else {
            Duration less = slowdown.multipliedBy(4).dividedBy(5);
            slowdown = less.compareTo(NEGLIGIBLE) < 0 ? Duration.ZERO : less;
        }
    }

    /** A request begun then was not served. */
    synchronized void struggled(Instant started) {
        slowDown(started, maxSlowdown);
    }

    private void slowDown(Instant started, Duration limit) {
        if (started.isBefore(slowedAt)) {
            return; // Begun before the last slowdown, it tells nothing about its effect.
        }
        Duration step = gap.dividedBy(2);
        Duration more = longer(slowdown.multipliedBy(2), longer(step, LEAST_STEP));
        slowdown = shorter(more, shorter(limit, maxSlowdown));
        slowedAt = now();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
