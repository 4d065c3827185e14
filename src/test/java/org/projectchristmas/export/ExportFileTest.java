package org.projectchristmas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.Cancellation;

class ExportFileTest {
    private final Products catalog = new Products().add(Products.named(1, "Angel"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void theFileReplacesAnOlderOneAndNothingElseIsLeft() throws Exception {
        Path target = Files.writeString(folder.resolve("angels.csv"), "old");
        var result = export(target, ExportRows.all(catalog));
        assertThat(target).content().startsWith("vendor,").contains("Angel");
        assertThat(result.bytes()).isEqualTo(Files.size(target));
        assertOnlyFile(target);
    }

    @Test
    void anExportThatFailsHalfWayKeepsTheOlderFile() throws Exception {
        Path target = Files.writeString(folder.resolve("angels.csv"), "old");
        ExportRows broken = action -> {
            catalog.forEach(action);
            throw new CatalogException("The catalog is gone.");
        };
        assertThatThrownBy(() -> export(target, broken)).isInstanceOf(CatalogException.class);
        assertThat(target).hasContent("old");
        assertOnlyFile(target);
    }

    @Test
    void aCancelledExportLeavesNothing() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> CsvExport.full(ExportFormat.UTF_8)
                        .toFile(
                                folder.resolve("a.csv"),
                                ProgramFiles.NONE,
                                ExportRows.all(catalog),
                                rows -> {},
                                cancellation))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNotAFile() {
        assertThatThrownBy(() -> export(folder, ExportRows.all(catalog)))
                .isInstanceOf(ExportException.class)
                .hasMessage(folder + " is a folder: choose a file name for the export.");
    }

    @Test
    void aLinkStaysOneAlsoWhereItsFileIsStillToBeMade() throws Exception {
        Path target = folder.resolve("angels.csv");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("angels.csv"));
        export(link, ExportRows.all(catalog));
        assertThat(link).isSymbolicLink();
        assertThat(target).content().contains("Angel");

        Path lost = Files.createSymbolicLink(folder.resolve("lost.csv"), folder.resolve("nowhere/a.csv"));
        assertThatThrownBy(() -> export(lost, ExportRows.all(catalog)))
                .isInstanceOf(ExportException.class)
                .hasMessage("The folder " + folder.resolve("nowhere") + " does not exist.");
        assertThat(lost).isSymbolicLink();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path target = folder.resolve("nowhere").resolve("a.csv");
        assertThatThrownBy(() -> export(target, ExportRows.all(catalog)))
                .isInstanceOf(ExportException.class)
                .hasMessage("The folder " + target.getParent() + " does not exist.");
    }

    @Test
    @EnabledIf("hasProcessFolder")
    void aFolderThatTakesNoFilesIsNamed() {
        // The one folder that takes no files even from an administrator.
        Path target = Path.of("/proc/angels.csv");
        assertThatThrownBy(() -> export(target, ExportRows.all(catalog)))
                .isInstanceOf(ExportException.class)
                .hasMessage("No file can be created in the folder /proc.");
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aFullDiskIsSaid() {
        Path target = Path.of("/dev/full");
        assertThatThrownBy(() -> export(target, ExportRows.all(catalog)))
                .isInstanceOf(ExportException.class)
                .hasMessage("There is no space left on the disk for /dev/full.");
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    static boolean hasProcessFolder() {
        return Files.isDirectory(Path.of("/proc/self"));
    }

    @Test
    void theProgramsOwnFilesAreNotReplacedByWhateverName() throws Exception {
        Path own = Files.createDirectories(folder.resolve("home/catalog"));
        Path data = Files.writeString(own.resolve("christmas.mv.db"), "data");
        Path settings = folder.resolve("home/settings.json");
        var kept = new ProgramFiles(List.of(own), List.of(settings));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), data);
        Path way = Files.createSymbolicLink(folder.resolve("way"), folder.resolve("home"));

        for (Path each : List.of(
                data,
                own.resolve("new.csv"),
                folder.resolve("home/../home/catalog/christmas.mv.db"),
                link,
                way.resolve("catalog/christmas.mv.db"),
                settings,
                way.resolve("settings.json"))) {
            assertThatThrownBy(() -> CsvExport.full(ExportFormat.UTF_8)
                            .toFile(each, kept, ExportRows.all(catalog), _ -> {}, Cancellation.never()))
                    .isInstanceOf(KeptFileException.class)
                    .hasMessage(
                            each + " is where the program keeps its own files: choose another name for the export.");
        }
        assertThat(data).hasContent("data");
        assertThat(settings).doesNotExist();
        assertThat(own).isDirectoryContaining(data::equals);
        CsvExport.full(ExportFormat.UTF_8)
                .toFile(
                        folder.resolve("home/angels.csv"),
                        kept,
                        ExportRows.all(catalog),
                        _ -> {},
                        Cancellation.never());
        assertThat(folder.resolve("home/angels.csv")).isNotEmptyFile();
    }

    private static ExportResult export(Path target, ExportRows rows) throws ExportException {
        return CsvExport.full(ExportFormat.UTF_8)
                .toFile(target, ProgramFiles.NONE, rows, done -> {}, Cancellation.never());
    }

    private void assertOnlyFile(Path target) {
        assertThat(Objects.requireNonNull(folder.toFile().listFiles()))
                .extracting(File::toPath)
                .containsExactly(target);
    }
}
