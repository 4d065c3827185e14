package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class TwoProcessesTest {
    @TempDir
    private Path home;

    @Test
    void everyCommittedTransactionSurvivesAKill() throws Exception {
        int from = 1;
        for (int round = 0; round < 3; round++) {
            int last;
            try (var writer = OtherProcess.writing(home, from)) {
                for (int said = 0; said < 40 + 13 * round; said++) {
                    assertThat(writer.next()).isEqualTo(from + said);
                }
                last = Math.max(writer.kill(), from + 39 + 13 * round);
            }
            var stored = new ArrayList<Integer>();
            try (Database database = Database.open(StoreSettings.DEFAULT, home)) {
                new HibernateCatalog(database)
                        .forEach(each -> stored.add(Integer.valueOf(each.key().productId())));
                Ports ports = Ports.in(database);
                assertThat(ports.history().prices(ports.catalog().count())).hasSizeLessThanOrEqualTo(1);
            }
            // One more may have been committed that was not yet said.
            assertThat(stored).startsWith(IntStream.rangeClosed(1, last).boxed().toArray(Integer[]::new));
            assertThat(stored).hasSizeBetween(last, last + 1);
            from = stored.size() + 1;
        }
    }

    /** Killed as soon as there is a file at all, which is before its tables are made; and what it leaves does not matter. */
    @Test
    void aKillWhileTheCatalogIsMadeLeavesNothingInTheWay() throws Exception {
        Path folder = home.resolve("catalog");
        for (int round = 0; round < 3; round++) {
            Files.deleteIfExists(folder.resolve("christmas.draft.mv.db"));
            try (var writer = OtherProcess.writing(home, 1)) {
                writer.awaitAny(folder);
                assertThat(writer.kill()).as("it came as far as its tables").isEqualTo(-1);
            }
            assertThat(folder.resolve("christmas.mv.db")).doesNotExist();
        }
        try (Database database = Database.open(StoreSettings.DEFAULT, home)) {
            assertThat(new HibernateCatalog(database).count()).isZero();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactly("christmas.mv.db");
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheCatalog() throws Exception {
        try (var other = OtherProcess.writing(home, 1)) {
            assertThat(other.next()).isEqualTo(1);
            assertThatThrownBy(() -> Database.open(StoreSettings.DEFAULT, home))
                    .isInstanceOf(CatalogInUseException.class)
                    .hasMessageContaining("christmas.mv.db is open in another window or command");
            assertThat(other.next()).isEqualTo(2);
        }
    }
}
