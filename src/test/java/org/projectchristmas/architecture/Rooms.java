package org.projectchristmas.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The borders of the house: which package may import which. A package without a line fails the build, and so does an import that
 * its line does not name. Widening a border is one line here, for a reviewer to see.
 */
final class Rooms {
    static final String ROOT = "org.projectchristmas.";

    /** Every room but the two that see all the others: {@code cli} (no screens) and {@code bootstrap}. */
    private static final String TABLE = """
            common                        <-
            log                           <- common
            catalog                       <- common
            catalog.query                 <- common
            catalog.search                <- catalog.query catalog common
            catalog.view                  <- catalog.query catalog.search catalog common
            history                       <- catalog common
            insight                       <- catalog catalog.search common
            metrics                       <- common
            fetch                         <- metrics common
            picture                       <- fetch common
            integration                   <- fetch catalog common
            integration.html              <-
            integration.text              <- catalog common
            integration.platform          <- integration integration.html integration.text catalog common
            integration.hallmarkornaments <- integration integration.text integration.platform fetch catalog common
            integration.hookedonhallmark  <- integration integration.text integration.platform fetch catalog common
            integration.ornamentshop      <- integration integration.text integration.platform fetch catalog common
            sync                          <- integration fetch job catalog history metrics common
            sync.plan                     <- sync integration catalog history common
            sync.run                      <- sync sync.plan job integration integration.html fetch catalog history metrics common
            job                           <- common
            job.run                       <- job common
            job.figures                   <- job metrics common
            call                          <- audit sync job common
            audit                         <- job catalog history common
            model                         <- audit job sync catalog history common
            news                          <- sync job common
            desktop                       <- common
            export                        <- catalog history common
            store                         <- insight sync job job.figures fetch catalog catalog.search catalog.view history metrics common
            sample.goods                  <- common
            sample.site                   <- sample.goods common
            sample.drawing                <- sample.goods common
            sample.shift4                 <- sample.site sample.goods common
            sample.bigcommerce            <- sample.site sample.goods common
            sample                        <- sample.site sample.goods sample.drawing sample.shift4 sample.bigcommerce common
            ui.fx                         <- common
            ui.control                    <- ui.fx common
            ui.catalog.cell               <- ui.fx ui.control catalog catalog.search common
            ui.catalog.list               <- ui.fx catalog.search common
            ui.catalog.table              <- ui.fx ui.control ui.catalog.list ui.catalog.cell catalog.search
            ui.catalog.grid               <- ui.fx ui.control ui.catalog.list ui.catalog.cell catalog.search
            ui.catalog                    <- ui.fx ui.control ui.catalog.list ui.catalog.table ui.catalog.grid ui.catalog.cell catalog catalog.query catalog.search catalog.view export sync common
            ui.search                     <- ui.fx ui.control ui.catalog catalog catalog.query catalog.search common
            ui.views                      <- ui.fx ui.control ui.catalog ui.catalog.list catalog.query catalog.search catalog.view common
            ui.detail                     <- ui.fx ui.control ui.changes catalog catalog.search history export common
            ui.activity                   <- ui.fx ui.control ui.runs catalog metrics job sync common
            ui.schedule                   <- ui.fx ui.control job common
            ui.runs                       <- ui.fx ui.control sync common
            ui.insight                    <- ui.fx ui.control insight export catalog common
            ui.changes                    <- ui.fx ui.control catalog history common
            ui.export                     <- ui.fx ui.control catalog catalog.search export common
            ui.log                        <- ui.fx ui.control log common
            ui.palette                    <- ui.fx ui.control
            ui.help                       <- ui.fx ui.control
            ui.settings                   <- ui.fx ui.control common
            ui.speed                      <- ui.fx ui.control ui.catalog catalog.search sync common
            config                        <- audit integration fetch sync job metrics news store sample picture log common
            """;

    private Rooms() {}

    /** Room to the rooms it may import. */
    static Map<String, List<String>> borders() {
        var borders = new TreeMap<String, List<String>>();
        TABLE.lines().forEach(line -> {
            String[] sides = line.split("<-", -1);
            borders.put(
                    sides[0].strip(),
                    Arrays.stream(sides[1].strip().split(" +"))
                            .filter(room -> !room.isEmpty())
                            .toList());
        });
        return borders;
    }
}
