package org.projectchristmas.sample.goods;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every ornament ever released, 1973 to 2026: a few facts, the rest invented from the seed. */
public final class World {
    public static final int FIRST_YEAR = 1973;
    public static final int LAST_YEAR = 2026;

    private static final int[][] RELEASED = {
        {1973, 20}, {1975, 30}, {1976, 50}, {1980, 90}, {1985, 130}, {1990, 190}, {1995, 220}, {1998, 260},
        {2000, 240}, {2005, 260}, {2009, 270}, {2013, 350}, {2014, 390}, {2018, 410}, {2023, 450}, {2026, 470}
    };
    private static final List<String> FRACTIONS = List.of("", "", "½", "¼", "¾", " 1/2");

    private final long seed;
    private final Grammar grammar = Grammar.ofNames();
    private final List<Series> series = Series.all();
    private final List<String> artists = grammar.choices("artist");
    private final Skus skus = new Skus();
    private final List<Ornament> ornaments = new ArrayList<>();

    /** @param scale 1 for the whole world of about 13,000, less for fewer a year */
    public World(long seed, double scale) {
        this.seed = seed;
        Map<Integer, List<Fact>> facts = new TreeMap<>();
        for (Fact fact : Fact.all()) {
            facts.computeIfAbsent(fact.year(), _ -> new ArrayList<>()).add(fact);
            if (fact.sku() != null) {
                skus.take(fact.sku());
            }
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int count = Math.max(2, (int) Math.round(released(year) * scale));
            release(year, count, facts.getOrDefault(year, List.of()));
        }
    }

    public List<Ornament> ornaments() {
        return List.copyOf(ornaments);
    }

    /** An accessory; the same number gives the same one. */
    public Accessory accessory(int number) {
        return Accessory.invent(grammar, Dice.of(seed, "accessory", number));
    }

    static int released(int year) {
        for (int i = 1; i < RELEASED.length; i++) {
            int[] from = RELEASED[i - 1];
            int[] to = RELEASED[i];
            if (year <= to[0]) {
                return from[1] + (to[1] - from[1]) * (year - from[0]) / (to[0] - from[0]);
            }
        }
        return RELEASED[RELEASED.length - 1][1];
    }

    private void release(int year, int count, List<Fact> facts) {
        Set<String> titles = new HashSet<>();
        int end = ornaments.size() + count;
        for (Fact fact : facts) {
            if (ornaments.size() < end) {
                titles.add(fact.title());
                add(year, fact.title(), fact.place(), fact.motif(), fact.sku(), fact.artist());
            }
        }
        for (Series each : series) {
            var dice = Dice.of(seed, "series", each.name(), year);
            var place = each.in(year);
            if (place.isPresent() && ornaments.size() < end - count / 3 && noneOf(facts, each)) {
                String scene = each.scenes() == null ? "" : grammar.expand(each.scenes(), dice);
                add(year, scene, place.get(), each.motif(), null, each.artist());
            }
        }
        while (ornaments.size() < end) {
            var dice = Dice.of(seed, "single", year, ornaments.size());
            Motif motif = dice.pick(List.of(Motif.values()));
            // Now and then two ornaments of a year bear one name, as in the shops.
            String title = grammar.expand("title." + motif, dice);
            for (int tries = 0; tries < 8 && !titles.add(title) && !dice.chance(0.02); tries++) {
                title = grammar.expand("title." + motif, dice);
            }
            add(year, title, null, motif, null, null);
        }
    }

    private static boolean noneOf(List<Fact> facts, Series series) {
        return facts.stream()
                .map(Fact::place)
                .noneMatch(place -> place != null && place.series().equals(series.name()));
    }

    private void add(
            int year,
            String title,
            Ornament.@Nullable SeriesPlace place,
            Motif motif,
            @Nullable String sku,
            @Nullable String artist) {
        var dice = Dice.of(seed, "ornament", year, ornaments.size());
        String maker = artist != null || dice.chance(0.25) ? artist : dice.pick(artists);
        String number = Objects.requireNonNullElseGet(sku, () -> skus.next(year, dice));
        String size = dice.between(2, 5) + dice.pick(FRACTIONS) + "\" H";
        ornaments.add(new Ornament(
                ornaments.size(), year, title, place, maker, number, Prices.issue(year, dice), size, motif));
    }
}
