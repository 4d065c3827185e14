package org.projectchristmas.sample.goods;

/** What an ornament shows. */
public enum Motif {
    BAUBLE,
    STAR,
    BELL,
    TREE,
    SNOWMAN,
    HOUSE,
    SNOWFLAKE,
    CANDLE,
    GINGERBREAD,
    STOCKING,
    TRAIN,
    ANGEL,
    BIRD,
    NUTCRACKER,
    SANTA,
    MITTEN,
    WREATH,
    GIFT,
    LANTERN,
    BEAR,
    ROCKET,
    CANDY_CANE
}
