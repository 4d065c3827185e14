package org.projectchristmas.bootstrap;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.log.LogFolder;

/**
 * The folder of everything the program writes, and what of it is the program's own.
 *
 * @param configFile the config file in use, wherever it is
 */
record Home(Path folder, Path configFile) {
    Path problems() {
        return folder.resolve("problems");
    }

    Path pictures() {
        return folder.resolve("pictures");
    }

    /** Only what is named here: the folder itself is as good a place for an export as any. */
    ProgramFiles kept() {
        var files = Stream.of(Instance.LOCK_FILE, InstanceNote.FILE, Samples.DAY_FILE, "settings.json", "window.json")
                .map(folder::resolve);
        return new ProgramFiles(
                List.of(folder.resolve("catalog"), new LogFolder(folder).path(), problems(), pictures()),
                Stream.concat(files, Stream.of(configFile)).toList());
    }
}
