package org.projectchristmas.sample.goods;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series of ornaments, one a year.
 *
 * @param scenes the grammar rule of its titles; null if series and number are the whole name
 */
record Series(
        String name,
        int firstYear,
        int length,
        Motif motif,
        @Nullable String scenes,
        @Nullable String artist) {

    static List<Series> all() {
        return Resource.lines(Series.class, "series.txt").stream()
                .map(Series::parse)
                .toList();
    }

    private static Series parse(String line) {
        var cells = List.of(line.split("\\s*\\|\\s*", -1));
        return new Series(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Motif.valueOf(cells.get(3)),
                blankToNull(cells.get(4)),
                blankToNull(cells.get(5)));
    }

    static @Nullable String blankToNull(String cell) {
        return cell.isBlank() ? null : cell;
    }

    /** Its place of the year, if it has one then. */
    Optional<Ornament.SeriesPlace> in(int year) {
        int number = year - firstYear + 1;
        return number >= 1 && number <= length
                ? Optional.of(new Ornament.SeriesPlace(name, number, number == length))
                : Optional.empty();
    }
}
