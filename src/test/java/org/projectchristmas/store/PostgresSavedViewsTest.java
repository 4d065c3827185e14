package org.projectchristmas.store;

import org.junit.jupiter.api.Tag;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.SavedViewsContract;

@Tag("postgres")
class PostgresSavedViewsTest implements SavedViewsContract {
    private final SavedViews views = new JdbcSavedViews(TestJobStore.emptyPostgres());

    @Override
    public SavedViews views() {
        return views;
    }
}
