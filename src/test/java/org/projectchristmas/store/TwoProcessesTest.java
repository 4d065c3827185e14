package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
