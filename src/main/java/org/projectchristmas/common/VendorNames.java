package org.projectchristmas.common;

import java.util.Collections;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the shops call themselves; the same in every language. */
public final class VendorNames {
    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.projectchristmas.common.vendors");

    private VendorNames() {}

    /** The shop's name as collectors know it; a shop without one is called by its id. */
    public static String of(VendorId vendor) {
        return NAMES.containsKey(vendor.value()) ? NAMES.getString(vendor.value()) : vendor.value();
    }

    /** The shops that have a name, in the order of their ids. */
    public static SortedSet<VendorId> known() {
        var vendors = new TreeSet<VendorId>();
        NAMES.keySet().forEach(key -> vendors.add(new VendorId(key)));
        return Collections.unmodifiableSortedSet(vendors);
    }
}
