package org.projectchristmas.fetch;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.projectchristmas.common.VendorId;

/** One thing for each shop, made beforehand, so that shops never share or wait for each other's. */
final class PerShop<T> {
    private final Map<VendorId, T> things;

    PerShop(Map<VendorId, ShopSettings> shops, Function<? super ShopSettings, ? extends T> maker) {
        var made = new HashMap<VendorId, T>();
        shops.forEach((vendor, settings) -> made.put(vendor, maker.apply(settings)));
        things = Map.copyOf(made);
    }

    /** @throws IllegalArgumentException if there is no such shop */
    T of(VendorId vendor) {
        T thing = things.get(vendor);
        if (thing == null) {
            throw new IllegalArgumentException("no settings for the shop " + vendor);
        }
        return thing;
    }
}
