package org.projectchristmas.sample;

import java.time.Duration;

/** Something that goes wrong with an answer. */
public sealed interface Fault {
    /** The right answer, late. */
    record Slow(Duration by) implements Fault {}

    /**
     * Status 429.
     *
     * @param retryAfter what the shop asks for, in whole seconds; zero to leave it out
     */
    record TooManyRequests(Duration retryAfter) implements Fault {}

    /** Status 503, as a shop behind a wall shows it to robots. */
    record Unavailable() implements Fault {}

    /** No answer until the client gives up or the shop closes. */
    record Hang() implements Fault {}

    /** Half of the body that the length announces, then the connection breaks. */
    record Truncated() implements Fault {}

    /** A page that does not end before so many bytes. */
    record Huge(long bytes) implements Fault {}

    /** A page with status 200 in which nothing stands where it used to. */
    record Redesigned() implements Fault {}

    /** The right page, but every price in it is not a number. */
    record BrokenPrices() implements Fault {}

    /** Status 404. */
    record Missing() implements Fault {}
}
