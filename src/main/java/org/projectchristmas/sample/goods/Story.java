package org.projectchristmas.sample.goods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of a product in a shop's words: its place in a series, a sentence or two, artist, size. */
public final class Story {
    private static final List<String> OPENINGS = List.of(
            "A favourite of our tree, year after year.",
            "Retired long ago and seldom seen with its colours this fresh.",
            "Hand-crafted, with a surprise on the back for those who look twice.",
            "It looks best beside a warm light, on one of the upper boughs.",
            "The kind of piece that makes guests lean closer.",
            "Comes from the estate of a collector who kept everything in tissue.");
    private static final List<String> MIDDLES = List.of(
            "Dated on the base",
            "The paint is crisp and the seams are clean",
            "It hangs straight from its brass hook",
            "Two of its parts move",
            "The snow has a fine glitter that stays where it is",
            "A small mouse hides in the scene");
    private static final List<String> ENDS = List.of(
            "and the price tab is still there.",
            "as it should be.",
            "even after all these years.",
            "what more can we say?");

    private final Item item;

    public Story(Item item) {
        this.item = item;
    }

    /** Plain text of one paragraph. */
    public String text() {
        var text = new StringBuilder();
        var place = item.place();
        if (place != null) {
            text.append(standing(place)).append(' ');
        }
        text.append(teaser());
        Ornament ornament = item.ornament();
        if (ornament != null) {
            if (ornament.artist() != null) {
                text.append(artist(ornament.artist()));
            }
            text.append(" Size: ").append(size(ornament.size()));
        }
        return text.toString();
    }

    /** A sentence or two without facts. */
    public String teaser() {
        return OPENINGS.get(item.way("opening", OPENINGS.size()))
                + " "
                + MIDDLES.get(item.way("middle", MIDDLES.size()))
                + ", "
                + ENDS.get(item.way("end", ENDS.size()));
    }

    /** The artist whom the page names first. */
    public static @Nullable String artistOf(Item item) {
        return item.ornament() == null ? null : item.ornament().artist();
    }

    private String standing(Ornament.SeriesPlace place) {
        boolean namesSeries = item.name().startsWith("%d %s #".formatted(item.releaseYear(), place.series()));
        if (place.number() == 1 && namesSeries && item.way("first", 2) == 0) {
            return "First in a new series.";
        }
        if (place.last()) {
            return "%s and Final in the %s Series.".formatted(Ordinals.word(place.number()), place.series());
        }
        return switch (item.way("standing", 3)) {
            case 0 -> "%s in the %s Series.".formatted(Ordinals.word(place.number()), place.series());
            case 1 -> "%s in the %s series.".formatted(Ordinals.figure(place.number()), place.series());
            default ->
                "%s in the %s Hallmark Ornament series.".formatted(Ordinals.figure(place.number()), place.series());
        };
    }

    private String artist(String artist) {
        return switch (item.way("artist", 6)) {
            case 0 -> " Sculpted by " + artist + ".";
            case 1 -> " Designed by: " + artist;
            case 2 -> " Artist: " + artist + ", Designed by: Marjolein Bastin";
            default -> " Artist: " + artist;
        };
    }

    /** One shop lost its fractions in a change of character sets. */
    private String size(String size) {
        boolean lost = item.shop() == Shop.HALLMARK_ORNAMENTS && item.way("fraction", 3) == 0;
        return lost ? size.replaceAll("[½¼¾]", "?") : size;
    }
}
