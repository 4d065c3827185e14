package org.projectchristmas.metrics;

class InMemoryRequestHistoryTest implements RequestHistoryContract {
    private final RequestHistory history = new InMemoryRequestHistory();

    @Override
    public RequestHistory history() {
        return history;
    }
}
