package org.projectchristmas.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.projectchristmas.ui.fx.Language;
import org.projectchristmas.ui.fx.Theme;

/**
 * What the page can do with the window around it.
 *
 * @param language what the window speaks from its next start on
 * @param resetColumns lays the table's columns out as the first time
 * @param showSchedules shows what runs by itself
 * @param data the folder of everything the program writes
 * @param log the folder of the log
 * @param open shows a folder in the desktop's own program
 */
public record SettingsActions(
        Theme theme,
        ObjectProperty<Language> language,
        Runnable resetColumns,
        Runnable showSchedules,
        Path data,
        Path log,
        Consumer<Path> open) {}
