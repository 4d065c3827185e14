package org.projectchristmas.sample.goods;

import org.projectchristmas.common.VendorId;

/** The three shops and the size of their catalogs. */
public enum Shop {
    HALLMARK_ORNAMENTS("hallmark_ornaments_com", 10_300, 12_000, 4),
    HOOKED("hookedonhallmark_com", 6_700, 9, 10),
    ORNAMENT_SHOP("ornament_shop_com", 8_000, 111, 2);

    private final String vendor;
    private final int size;
    private final int firstId;
    private final int idGap;

    Shop(String vendor, int size, int firstId, int idGap) {
        this.vendor = vendor;
        this.size = size;
        this.firstId = firstId;
        this.idGap = idGap;
    }

    public VendorId vendor() {
        return new VendorId(vendor);
    }

    /** Products in the whole catalog on day 0. */
    int size() {
        return size;
    }

    int firstId() {
        return firstId;
    }

    /** The widest step between two product ids. */
    int idGap() {
        return idGap;
    }
}
