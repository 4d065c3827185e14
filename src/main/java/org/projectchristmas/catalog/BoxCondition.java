package org.projectchristmas.catalog;

import java.util.Arrays;
import java.util.Optional;

/** The conditions and editions in which the shops sell one ornament, each with the code they put after SKU and name. */
public enum BoxCondition {
    MIB("Mint in box"),
    NB("No box"),
    DB("Damaged box"),
    SDB("Slightly damaged box"),
    SDCC("San Diego Comic-Con exclusive"),
    NT("No tag"),
    MNT("Mint, no tag"),
    MIP("Mint in package"),
    HTF("Hard to find"),
    KOC("Keepsake Ornament Club"),
    NYCC("New York Comic Con exclusive"),
    COLORWAY("Repainted"),
    SPOT("Spotted"),
    YELW("Yellowed"),
    OPEN("Opened");

    private final String meaning;

    BoxCondition(String meaning) {
        this.meaning = meaning;
    }

    /** What the code stands for, in English. */
    public String meaning() {
        return meaning;
    }

    /** The code as the shops write it. */
    public String code() {
        return this == COLORWAY ? "Colorway" : name();
    }

    /** The condition with this code, ignoring case. */
    public static Optional<BoxCondition> ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
