package org.projectchristmas.cli;

import java.nio.file.Path;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.config.Settings;

/** The program behind the commands. */
public interface Program {
    /**
     * Opens the catalog and what works on it, for one command.
     *
     * @throws ConfigException if the settings are wrong
     * @throws org.projectchristmas.catalog.CatalogException if the catalog cannot be opened, or another process has it
     */
    Session open(GlobalOptions options) throws ConfigException;

    /**
     * The settings, without what the owner set being read yet.
     *
     * @throws ConfigException if the config file is wrong
     */
    Settings settings(GlobalOptions options) throws ConfigException;

    /** The folder of everything the program writes; for what can be read without the catalog. */
    Path home(GlobalOptions options);

    /**
     * Shows the window until the collector closes it; without a display, refreshes in the terminal instead.
     *
     * @return the exit code
     * @throws ConfigException if the settings are wrong
     */
    int window(GlobalOptions options, Terminal terminal) throws ConfigException;
}
