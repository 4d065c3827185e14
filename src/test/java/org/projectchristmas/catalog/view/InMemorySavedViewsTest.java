package org.projectchristmas.catalog.view;

/** Proves that the fake keeps the contract. */
class InMemorySavedViewsTest implements SavedViewsContract {
    private final SavedViews views = new InMemorySavedViews();

    @Override
    public SavedViews views() {
        return views;
    }
}
