package org.projectchristmas.fetch;

/** Gets pages from shops. Implementations are decorators of one another; all are safe for many threads. */
@FunctionalInterface
public interface Fetcher {
    /**
     * Blocks until the answer is complete.
     *
     * @throws FetchException if there is none
     * @throws java.util.concurrent.CancellationException within a second of the request's cancellation
     */
    FetchResponse fetch(FetchRequest request) throws FetchException;
}
