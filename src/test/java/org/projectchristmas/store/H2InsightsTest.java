package org.projectchristmas.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.projectchristmas.insight.Insights;

@TestInstance(Lifecycle.PER_CLASS)
class H2InsightsTest implements InsightContract {
    private final OpenDatabase open = OpenDatabase.at("jdbc:h2:mem:insights;DB_CLOSE_DELAY=-1");
    private Ports ports = open.emptied();

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Insights insights() {
        return new JdbcInsights(open.database());
    }

    @Nested
    class InMemory implements InsightContract {
        @Override
        public Ports ports() {
            return ports;
        }

        @Override
        public Insights insights() {
            return RandomGoods.inMemory(ports.catalog(), open.database()).insights();
        }

        @BeforeEach
        void empty() {
            ports = open.emptied();
        }
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
