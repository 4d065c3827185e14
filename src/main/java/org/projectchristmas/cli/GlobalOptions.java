package org.projectchristmas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command. */
public final class GlobalOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            converter = NamedPath.class,
            scope = ScopeType.INHERIT,
            description = "The folder of everything the program writes (or the environment variable CHRISTMAS_HOME).")
    private @Nullable Path home;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            description = "Overrides a setting by its dotted name, such as"
                    + " integrations.hookedonhallmark_com.gap=PT5S; can be repeated.")
    private final List<String> overrides = new ArrayList<>();

    public Optional<Path> home() {
        return Optional.ofNullable(home);
    }

    /** As given, the later ones winning. */
    public List<String> overrides() {
        return List.copyOf(overrides);
    }
}
