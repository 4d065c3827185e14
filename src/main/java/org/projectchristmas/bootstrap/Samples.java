package org.projectchristmas.bootstrap;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;
import org.projectchristmas.sync.Integrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample shops of a demo, on the ports of the configured URLs; none where the settings have no samples. */
final class Samples implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);
    /** In the home folder: the day on which the catalog last saw them. */
    static final String DAY_FILE = "sample-day.txt";

    private static final int MOST_DAYS = 10_000;

    private final @Nullable SampleShops shops;
    private final Path dayFile;

    Samples(AppConfig config, Path home) {
        dayFile = home.resolve(DAY_FILE);
        SampleSettings settings = config.sample();
        shops = settings == null ? null : SampleShops.start(settings, ports(config));
        if (shops != null) {
            // The shops go on from the day on which the catalog last saw them.
            for (int day = lastDay(); day > 0; day--) {
                shops.nextDay();
            }
        }
    }

    /** Where a shop is: the sample's own address, which can differ from the configured one if its port was taken. */
    URI urlOf(VendorId vendor, URI configured) {
        return shops == null ? configured : shops.url(vendor);
    }

    /** Lets a day pass in the samples after every refresh. */
    AutoCloseable daysPassWith(Integrator integrator) {
        return shops == null ? () -> {} : new SampleDays(this::nextDay, integrator);
    }

    private void nextDay() {
        if (shops == null) {
            return;
        }
        shops.nextDay();
        try {
            Files.writeString(dayFile, Integer.toString(shops.day()));
        } catch (IOException e) {
            LOG.warn("The samples' day cannot be kept in {}", dayFile, e);
        }
    }

    private int lastDay() {
        try {
            return Files.exists(dayFile)
                    ? Math.clamp(Integer.parseInt(Files.readString(dayFile).strip()), 0, MOST_DAYS)
                    : 0;
        } catch (IOException | NumberFormatException e) {
            LOG.warn("The samples begin anew: {} cannot be read", dayFile, e);
            return 0;
        }
    }

    private static Map<VendorId, Integer> ports(AppConfig config) {
        var ports = new HashMap<VendorId, Integer>();
        config.integrations()
                .forEach((vendor, settings) ->
                        ports.put(vendor, Math.max(0, settings.url().getPort())));
        return ports;
    }

    @Override
    public void close() {
        if (shops != null) {
            shops.close();
        }
    }
}
