package org.projectchristmas.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether one shop may be asked at all. Closed while the shop serves; open for a pause after too many failures in a row; then one
 * trial is let through, which closes it or opens it for twice as long.
 */
final class Breaker {
    private static final String KEEPS_FAILING = "keeps failing and is";
    private static final String ASKS = "asks to be";
    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final Duration TRIAL_UNDER_WAY = Duration.ofSeconds(1);

    private final Clock clock;
    private final FetchSettings.Breaker settings;
    private int failures;
    private Duration pause;
    private @Nullable Instant openUntil;
    private boolean onTrial;
    private String lastFailure = "";
    private String reason = KEEPS_FAILING;

    Breaker(Clock clock, FetchSettings.Breaker settings) {
        this.clock = clock;
        this.settings = settings;
        pause = settings.pause();
    }

    /** How long nobody may ask; zero lets the caller through, who must tell how it went. */
    synchronized Duration pausedFor() {
        if (openUntil == null) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        if (now.isBefore(openUntil)) {
            return Duration.between(now, openUntil);
        }
        if (onTrial) {
            return TRIAL_UNDER_WAY;
        }
        onTrial = true;
        return Duration.ZERO;
    }

    synchronized void served() {
        failures = 0;
        pause = settings.pause();
        openUntil = null;
        onTrial = false;
    }

    synchronized void failed(String message) {
        lastFailure = message;
        if (onTrial) {
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(settings.maxPause()) < 0 ? twice : settings.maxPause();
            open(pause, KEEPS_FAILING);
        } else if (openUntil == null && ++failures >= settings.failures()) {
            open(pause, KEEPS_FAILING);
        }
    }

    /** The shop said for how long it does not want to be asked; it is believed for a day at most. */
    synchronized void asksForRest(String message, Duration rest) {
        lastFailure = message;
        open(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST, ASKS);
    }

    /** The request ended without a word about the shop: it was cancelled. */
    synchronized void leftOff() {
        onTrial = false;
    }

    synchronized String lastFailure() {
        return lastFailure;
    }

    /** Why nobody may ask, as the middle of "The shop ... left alone". */
    synchronized String reason() {
        return reason;
    }

    private void open(Duration rest, String why) {
        onTrial = false;
        failures = 0;
        reason = why;
        openUntil = clock.instant().plus(rest);
    }
}
