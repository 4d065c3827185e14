package org.projectchristmas.common;

/** What an observer holds to stop observing. Closing it twice is harmless. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
