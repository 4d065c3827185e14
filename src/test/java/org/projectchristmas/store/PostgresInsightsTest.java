package org.projectchristmas.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.projectchristmas.insight.Insights;

/** Runs where {@code CHRISTMAS_TEST_POSTGRES} holds the JDBC URL of a database whose tables may be emptied. */
@Tag("postgres")
@TestInstance(Lifecycle.PER_CLASS)
class PostgresInsightsTest implements InsightContract {
    private final OpenDatabase open = OpenDatabase.at(System.getenv("CHRISTMAS_TEST_POSTGRES"));
    private Ports ports = open.emptied();

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public Insights insights() {
        return new JdbcInsights(open.database());
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
