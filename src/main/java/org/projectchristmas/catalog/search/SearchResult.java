package org.projectchristmas.catalog.search;

/** The rows that answer a query, in its order: a snapshot that later changes of the catalog do not touch. */
public interface SearchResult {
    int size();

    /** The row at a position from 0; made when asked for, so that a table of a million rows costs only what it shows. */
    CatalogRow row(int position);

    /** The id of the row at a position; cheaper than the row. */
    long id(int position);
}
