package org.projectchristmas.bootstrap;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.projectchristmas.export.ProgramFiles;

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
        var files = Stream.of("instance.lock", "instance.txt", "settings.json", "window.json", "sample-day.txt")
                .map(folder::resolve);
        return new ProgramFiles(
                List.of(folder.resolve("catalog"), folder.resolve("log"), problems(), pictures()),
                Stream.concat(files, Stream.of(configFile)).toList());
    }
}
