package org.projectchristmas.sample.goods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real ornament of which some facts are known. */
record Fact(
        int year,
        String title,
        Ornament.@Nullable SeriesPlace place,
        @Nullable String artist,
        @Nullable String sku,
        Motif motif) {

    static List<Fact> all() {
        return Resource.lines(Fact.class, "facts.txt").stream().map(Fact::parse).toList();
    }

    private static Fact parse(String line) {
        var cells = List.of(line.split("\\s*\\|\\s*", -1));
        String series = cells.get(2);
        var place = series.isBlank()
                ? null
                : new Ornament.SeriesPlace(
                        series, Integer.parseInt(cells.get(3)), cells.get(4).equals("last"));
        return new Fact(
                Integer.parseInt(cells.get(0)),
                cells.get(1),
                place,
                Series.blankToNull(cells.get(5)),
                Series.blankToNull(cells.get(6)),
                Motif.valueOf(cells.get(7)));
    }
}
