package org.projectchristmas.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import org.projectchristmas.history.History;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.sync.Runs;

/** A database whose disk is gone: whatever it is asked, it fails. */
final class BrokenStore {
    static final String SENTENCE = "The disk is gone.";

    private BrokenStore() {}

    /** The same window over this database; what is in memory can still be had. */
    static WindowServices under(WindowServices services) {
        var reading = services.reading();
        var past = services.past();
        return new WindowServices(
                new WindowServices.Reading(
                        reading.index(),
                        reading.catalog(),
                        failing(History.class),
                        failing(Insights.class),
                        reading.pictures(),
                        reading.views()),
                services.shops(),
                new WindowServices.Past(failing(Runs.class), past.news(), past.desktop()),
                services.surroundings(),
                services.own());
    }

    private static <T> T failing(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, _, _) -> {
            throw new UncheckedIOException(SENTENCE, new IOException("no such device"));
        }));
    }
}
