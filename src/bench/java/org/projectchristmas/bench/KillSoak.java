package org.projectchristmas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.store.KillRun;

/** Fifty kills at random moments of runs on an H2 file; ends with exit code 1 if a page was fetched twice or lost, or a job is wrong. */
public final class KillSoak {
    private static final int KILLS = 50;
    private static final int KILLS_A_RUN = 10;
    private static final int MOST_LINES = 70;

    private KillSoak() {}

    public static void main(String[] args) throws Exception {
        int kills = 0;
        int fetchedTwice = 0;
        int lost = 0;
        List<String> wrong = new ArrayList<>();
        for (long seed = 1; kills < KILLS; seed++) {
            Path home = Files.createTempDirectory("kill-soak");
            KillRun.Report report = KillRun.run(home, Math.min(KILLS_A_RUN, KILLS - kills), MOST_LINES, seed);
            kills += report.kills();
            fetchedTwice += report.fetchedTwice();
            lost += report.pagesLost();
            wrong.addAll(report.wrong());
            System.out.println(report);
        }
        System.out.printf(
                "%d kills: %d pages fetched twice, %d pages lost, %d jobs wrong%n",
                kills, fetchedTwice, lost, wrong.size());
        System.exit(fetchedTwice + lost + wrong.size() == 0 ? 0 : 1);
    }
}
