package org.projectchristmas.job;

import java.time.Duration;

/**
 * Whether and when a job that failed is tried again.
 *
 * @param attempts how often it is tried at most, 1 to 100
 * @param first from the first failure to the second attempt; each further wait is twice as long
 * @param longest the longest wait
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {
    public static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    public RetryPolicy {
        if (attempts < 1 || attempts > 100 || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("not a retry policy: " + attempts + ", " + first + ", " + longest);
        }
    }

    public static RetryPolicy times(int attempts, Duration first, Duration longest) {
        return new RetryPolicy(attempts, first, longest);
    }

    /** The wait after so many failed attempts, from 1 on. */
    public Duration backoff(int failed) {
        Duration wait = first;
        for (int each = 1; each < failed && wait.compareTo(longest) < 0; each++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
