package org.projectchristmas.store;

/** Proves that the fake keeps the contracts, so that tests on it prove something. */
class InMemoryStoreTest implements StoreContract {
    private final Ports ports = Ports.inMemory();

    @Override
    public Ports ports() {
        return ports;
    }
}
