package org.projectchristmas.catalog.search;

/** Tells whether a row answers a part of a query. Allocates nothing. */
@FunctionalInterface
interface RowTest {
    boolean matches(int row);
}
