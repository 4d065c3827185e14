package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeFolderTest {
    private static final Path USER = Path.of("/home/clara");

    @Test
    void theOptionWinsOverTheEnvironment() {
        var folder = new HomeFolder(Map.of("CHRISTMAS_HOME", "/data/b"), "Linux", USER);

        assertThat(folder.resolve(Optional.of(Path.of("/data/a")))).isEqualTo(Path.of("/data/a"));
        assertThat(folder.resolve(Optional.empty())).isEqualTo(Path.of("/data/b"));
    }

    @Test
    void eachPlatformHasItsOwnPlace() {
        assertThat(platform("Linux", Map.of())).isEqualTo(USER.resolve(".local/share/project-christmas"));
        assertThat(platform("Linux", Map.of("XDG_DATA_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/project-christmas"));
        assertThat(platform("Mac OS X", Map.of()))
                .isEqualTo(USER.resolve("Library/Application Support/project-christmas"));
        assertThat(platform("Windows 11", Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/project-christmas"));
    }

    @Test
    void aRelativeFolderForDataIsPassedOverAsItsSpecificationSays() {
        assertThat(platform("Linux", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(USER.resolve(".local/share/project-christmas"));
    }

    @Test
    void aDemoNeverSharesAFolderWithTheRealCatalog() {
        assertThat(platform("Linux", Map.of("ENV", "demo")))
                .isEqualTo(USER.resolve(".local/share/project-christmas-demo"));
        assertThat(platform("Linux", Map.of("ENV", "../../etc")))
                .isEqualTo(USER.resolve(".local/share/project-christmas-______etc"));
    }

    @Test
    void whatIsNoPathIsNamedByWhereItComesFrom() {
        for (String each : List.of("CHRISTMAS_HOME", "XDG_DATA_HOME")) {
            assertThatThrownBy(() -> platform("Linux", Map.of(each, "/data/\0")))
                    .isInstanceOf(InvalidPathException.class)
                    .hasMessageStartingWith(each + " is no path (");
        }
    }

    private static Path platform(String system, Map<String, String> environment) {
        return new HomeFolder(environment, system, USER).resolve(Optional.empty());
    }
}
