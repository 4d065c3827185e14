package org.projectchristmas.store;

import java.nio.file.Path;
import java.util.List;

/** A database that the tests of one class share, emptied before each. */
final class OpenDatabase implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "products",
            "product_links",
            "product_skus",
            "former_keys",
            "price_points",
            "changes",
            "calls",
            "runs",
            "page_failures",
            "failed_pages",
            "listing_pages",
            "year_links",
            "held_pages",
            "jobs",
            "job_lanes",
            "recurring_jobs",
            "scheduled_tasks",
            "request_figures",
            "run_requests",
            "function_figures",
            "saved_views");

    private final Database database;

    private OpenDatabase(Database database) {
        this.database = database;
    }

    static OpenDatabase at(String url) {
        return new OpenDatabase(Database.open(new StoreSettings(url, null, null, 4), Path.of("unused")));
    }

    Database database() {
        return database;
    }

    Ports emptied() {
        database.transaction(sql -> {
            TABLES.forEach(each -> sql.update("delete from " + each));
            return true;
        });
        return Ports.in(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
