package org.projectchristmas.store;

import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.SavedViewsContract;

class H2SavedViewsTest implements SavedViewsContract {
    private final SavedViews views = new JdbcSavedViews(TestJobStore.emptyH2());

    @Override
    public SavedViews views() {
        return views;
    }
}
