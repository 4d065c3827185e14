package org.projectchristmas.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsThereIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");
        WholeFile.write(file, "a.part", "new");
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsReplacedKeepsItsRights() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        for (String rights : new String[] {"rw-rw-rw-", "rw-r-----"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            WholeFile.write(file, "a.part", "new");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(rights);
        }
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFileAndNoDraft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, "a.part", out -> {
                    out.write('n');
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("old");
        assertThat(folder.resolve("a.part")).doesNotExist();
    }

    @Test
    void aLinkStaysOneEvenIfItsFileIsYetToBe() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path step = Files.createSymbolicLink(folder.resolve("step.txt"), Path.of("elsewhere", "a.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), step);
        for (String text : new String[] {"first", "second"}) {
            WholeFile.write(link, "a.part", text);
            assertThat(elsewhere.resolve("a.txt")).hasContent(text);
            assertThat(step).isSymbolicLink();
            assertThat(link).isSymbolicLink();
        }
    }

    @Test
    void linksThatLeadToEachOtherAreNoFile() throws IOException {
        Path one = folder.resolve("one");
        Path other = Files.createSymbolicLink(folder.resolve("other"), one);
        Files.createSymbolicLink(one, other);
        assertThatThrownBy(() -> WholeFile.write(one, "a.part", "x")).isInstanceOf(FileSystemLoopException.class);
    }
}
