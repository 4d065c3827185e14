package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Lane;
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
    void whatIsKnownCanBeReadThoughTheDiskIsFull() {
        try (Database database = Database.open(StoreSettings.DEFAULT, home)) {
            Ornaments.insert(Ports.in(database), Ornaments.listed(Ornaments.FACTORY, "1"));
        }
        // No disk has so much left.
        try (Database database = Database.open(StoreSettings.DEFAULT, home, Long.MAX_VALUE)) {
            Ports ports = Ports.in(database);
            var jobs = new JdbcJobStore(database);
            var id = new JobId(Long.MAX_VALUE);
            assertThat(ports.catalog().count()).isEqualTo(1);
            assertThat(jobs.roots(id, 10)).isEmpty();
            assertThat(jobs.find(id)).isEmpty();
            assertThat(jobs.findAll(List.of(id))).isEmpty();
            assertThat(jobs.children(id)).isEmpty();
            assertThat(jobs.recurring()).isEmpty();
            assertThat(jobs.hasOtherWidth(new Lane("shop", 2))).isFalse();
            assertThat(jobs.due(Set.of("integrator"), Instant.EPOCH, 10)).isEmpty();
            StoredProduct second = Ornaments.listed(Ornaments.FACTORY, "2");
            assertThatThrownBy(() -> Ornaments.insert(ports, second)).hasMessageContaining("the disk is full");
        }
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
