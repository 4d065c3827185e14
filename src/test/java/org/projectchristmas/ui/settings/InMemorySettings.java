package org.projectchristmas.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.projectchristmas.common.VendorId;

/** Settings that are forgotten at the end: of these shops, each with a gap that must be at most an hour. */
public final class InMemorySettings implements OwnSettings {
    private final List<VendorId> shops;
    private final Map<String, String> standards = new TreeMap<>();
    private final Map<String, String> own = new TreeMap<>();

    public InMemorySettings(List<VendorId> shops) {
        this.shops = List.copyOf(shops);
        shops.forEach(shop -> {
            standards.put("integrations." + shop.value() + ".enabled", "true");
            standards.put("integrations." + shop.value() + ".gap", "PT1.5S");
            standards.put("integrations." + shop.value() + ".concurrency", "1");
        });
        standards.put("pictures.cacheBytes", "524288000");
    }

    /** What was set. */
    public Map<String, String> own() {
        return own;
    }

    @Override
    public List<VendorId> shops() {
        return shops;
    }

    @Override
    public Map<String, State> read() {
        var states = new TreeMap<String, State>();
        standards.forEach((name, standard) -> {
            String mine = own.get(name);
            states.put(
                    name,
                    mine == null
                            ? new State(standard, standard, Source.DEFAULT, false)
                            : new State(mine, standard, Source.OWN, !mine.equals(standard)));
        });
        return states;
    }

    @Override
    public void set(String name, String value) throws RefusedException {
        if (name.endsWith(".gap") && !value.matches("PT[0-9.]+S")) {
            throw new RefusedException("Not set: " + name + " is \"" + value + "\".", new IllegalArgumentException());
        }
        own.put(name, value);
    }

    @Override
    public void unset(String name) {
        own.remove(name);
    }
}
