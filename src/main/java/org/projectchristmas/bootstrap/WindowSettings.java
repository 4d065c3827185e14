package org.projectchristmas.bootstrap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.config.Settings;
import org.projectchristmas.ui.settings.OwnSettings;

/** The settings for the window, which also remembers with which of them the program works. */
final class WindowSettings implements OwnSettings {
    /** What of a shop's settings is heeded while the program runs. */
    private static final List<String> LIVE = List.of("enabled", "gap", "concurrency");

    private final Settings settings;
    private final List<VendorId> shops;
    /** By name, as the program works with them: as they were at its start, unless it has heeded a change. */
    private final Map<String, String> working = new ConcurrentHashMap<>();

    private volatile Heeding heeding = _ -> Set.of();

    /** What takes over changes while the program runs. */
    @FunctionalInterface
    interface Heeding {
        /** Gives back the shops whose settings it has taken over. */
        Set<VendorId> heed(AppConfig now);
    }

    /** @throws ConfigException if they cannot be read */
    WindowSettings(Settings settings, List<VendorId> shops) throws ConfigException {
        this.settings = settings;
        this.shops = List.copyOf(shops);
        settings.list().forEach((name, value) -> working.put(name, value.now()));
    }

    /** Has changes taken over from now on. */
    void use(Heeding heeding) {
        this.heeding = heeding;
    }

    @Override
    public List<VendorId> shops() {
        return shops;
    }

    @Override
    public Map<String, State> read() throws RefusedException {
        try {
            var states = new LinkedHashMap<String, State>();
            settings.list().forEach((name, value) -> states.put(name, state(name, value)));
            return states;
        } catch (ConfigException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    private State state(String name, Settings.Value value) {
        boolean pending = !value.now().equals(working.getOrDefault(name, value.now()));
        Source source = switch (value.origin()) {
            case DEFAULT -> Source.DEFAULT;
            case OWN -> Source.OWN;
            case COMMAND_LINE -> Source.COMMAND_LINE;
        };
        return new State(value.now(), value.standard(), source, pending);
    }

    @Override
    public void set(String name, String value) throws RefusedException {
        try {
            settings.set(name, value);
            heed();
        } catch (ConfigException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    @Override
    public void unset(String name) throws RefusedException {
        try {
            settings.unset(name);
            heed();
        } catch (ConfigException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    private void heed() throws ConfigException {
        Set<VendorId> heeded = heeding.heed(settings.effective());
        settings.list().forEach((name, value) -> {
            if (heeded.stream().anyMatch(shop -> LIVE.stream().anyMatch(each -> name.equals(nameOf(shop, each))))) {
                working.put(name, value.now());
            }
        });
    }

    private static String nameOf(VendorId shop, String setting) {
        return "integrations." + shop.value() + "." + setting;
    }
}
