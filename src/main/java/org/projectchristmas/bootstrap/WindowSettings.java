package org.projectchristmas.bootstrap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.config.Settings;
import org.projectchristmas.ui.settings.OwnSettings;

/** The settings for the window, which also remembers with which of them the program started. */
final class WindowSettings implements OwnSettings {
    private final Settings settings;
    private final List<VendorId> shops;
    private final Map<String, Settings.Value> atStart;

    /** @throws ConfigException if they cannot be read */
    WindowSettings(Settings settings, List<VendorId> shops) throws ConfigException {
        this.settings = settings;
        this.shops = List.copyOf(shops);
        atStart = settings.list();
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
        Settings.Value started = atStart.get(name);
        boolean pending = started != null && !started.now().equals(value.now());
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
        } catch (ConfigException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    @Override
    public void unset(String name) throws RefusedException {
        try {
            settings.unset(name);
        } catch (ConfigException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }
}
