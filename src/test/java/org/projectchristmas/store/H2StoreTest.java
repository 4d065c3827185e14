package org.projectchristmas.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class H2StoreTest implements StoreContract {
    private final OpenDatabase open = OpenDatabase.at("jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1");
    private Ports ports = open.emptied();

    @Override
    public Ports ports() {
        return ports;
    }

    @BeforeEach
    void empty() {
        ports = open.emptied();
    }

    @AfterAll
    void close() {
        open.close();
    }
}
