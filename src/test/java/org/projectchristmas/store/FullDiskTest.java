package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.sync.StoredProduct;

@Timeout(120)
class FullDiskTest {
    private final FillingDisk disk = new FillingDisk();

    @TempDir
    private Path home;

    @BeforeEach
    void mount() {
        FilePath.register(disk);
    }

    @AfterEach
    void unmount() {
        FillingDisk.FULL.set(false);
        FilePath.unregister(disk);
    }

    private Database open() {
        String url = "jdbc:h2:filling:" + home.resolve("christmas") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return Database.open(new StoreSettings(url, null, null, 2), home);
    }

    /** The writers that a database has when it meets the very end of a disk can spin for ever, so it must not get there. */
    @Test
    void aDiskIsFullBeforeItsLastBytesAreWritten() {
        CatalogFile file = CatalogFile.in(home);

        assertThatCode(() -> file.requireRoom(100L << 20)).doesNotThrowAnyException();
        assertThatThrownBy(() -> file.requireRoom(10L << 20))
                .isExactlyInstanceOf(CatalogException.class)
                .hasMessage("The catalog " + file.path() + " cannot be written: the disk is full, with less than 32 MB"
                        + " left. What was saved before is safe.");
    }

    @Test
    void aFullDiskLosesTheOpenTransactionAndNothingElse() {
        try (Database database = open()) {
            Ports ports = Ports.in(database);
            Ornaments.insert(ports, Ornaments.listed(Ornaments.FACTORY, "1"));
            FillingDisk.FULL.set(true);
            StoredProduct second = Ornaments.listed(Ornaments.FACTORY, "2");
            assertThatThrownBy(() -> Ornaments.insert(ports, second))
                    .isExactlyInstanceOf(CatalogException.class)
                    .hasMessageContaining("the disk is full");
            assertThatThrownBy(() -> Ornaments.insert(ports, second)).isInstanceOf(CatalogException.class);
        }
        FillingDisk.FULL.set(false);
        try (Database database = open()) {
            Ports ports = Ports.in(database);
            assertThat(ports.catalog().count()).isEqualTo(1);
            Ornaments.insert(ports, Ornaments.listed(Ornaments.FACTORY, "2"));
            assertThat(ports.catalog().count()).isEqualTo(2);
        }
    }
}
