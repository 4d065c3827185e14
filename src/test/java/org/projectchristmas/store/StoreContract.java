package org.projectchristmas.store;

/** All that a catalog promises to the rooms that use it. */
interface StoreContract
        extends CatalogContract, HistoryContract, ChangeContract, SyncStoreContract, RunContract, PastRunContract {
    @Override
    Ports ports();
}
