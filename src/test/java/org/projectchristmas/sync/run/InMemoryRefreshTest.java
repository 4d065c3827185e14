package org.projectchristmas.sync.run;

import org.projectchristmas.store.InMemoryStore;

class InMemoryRefreshTest extends RefreshContract {
    @Override
    SyncScene.Shelf shelf() {
        var store = new InMemoryStore();
        return new SyncScene.Shelf(store, store, store);
    }
}
