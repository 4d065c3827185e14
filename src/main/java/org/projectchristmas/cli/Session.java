package org.projectchristmas.cli;

import java.nio.file.Path;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.sync.Integrator;

/** An opened program, as one command uses it. */
public interface Session extends AutoCloseable {
    Integrator integrator();

    Catalog catalog();

    CatalogStats stats();

    /** The folder of everything the program writes. */
    Path home();

    @Override
    void close();
}
