/** Where the catalog, its history and a refresh's progress are kept: H2 in the data folder, or PostgreSQL; Hibernate stays in here. */
@NullMarked
package org.projectchristmas.store;

import org.jspecify.annotations.NullMarked;
