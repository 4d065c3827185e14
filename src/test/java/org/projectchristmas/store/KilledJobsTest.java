package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class KilledJobsTest {
    @TempDir
    private Path home;

    @Test
    void whateverMomentItIsKilledAtEveryJobGoesOnAndNoStoredPageIsFetchedAgain() throws Exception {
        KillRun.Report report = KillRun.run(home, 4, 150, 20261124);

        assertThat(report.kills()).isEqualTo(4);
        assertThat(report.fetchedTwice()).isZero();
        assertThat(report.pagesLost()).isZero();
        assertThat(report.wrong()).isEmpty();
    }
}
