package org.projectchristmas.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.BoxCondition;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Sku;
import org.projectchristmas.catalog.query.Field;
import org.projectchristmas.catalog.query.Flag;
import org.projectchristmas.catalog.query.Presence;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.TimeRange;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.VendorId;

/** Makes tests of rows from the parts of a query. Whatever can be decided once for all rows is decided here. */
final class RowTests {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Snapshot snapshot;
    private final Rows rows;
    private final RowTable table;

    RowTests(Snapshot snapshot) {
        this.snapshot = snapshot;
        rows = snapshot.rows();
        table = rows.table;
    }

    RowTest of(Query query) {
        return switch (query) {
            case Query.Text(var field, String text) -> field == null ? anywhere(text) : text(field, text);
            case Query.Exact(Field field, String text) -> exactly(field, text);
            case Query.Shops(var _, var vendors, var _) -> shops(vendors);
            case Query.Numbers(Field field, long from, long to) ->
                range(field == Field.YEAR ? Column.YEAR : Column.PRICE, from, to);
            case Query.Times(Field field, TimeRange range) -> time(field, range);
            case Query.Is(Flag flag) -> is(flag);
            case Query.Has(Presence what) -> has(what);
            case Query.And(var parts) -> all(parts);
            case Query.Or(var parts) -> any(parts);
            case Query.Not(Query part) -> {
                RowTest inner = of(part);
                yield row -> !inner.matches(row);
            }
        };
    }

    private RowTest all(List<Query> parts) {
        RowTest[] tests = cheapestFirst(parts);
        return row -> {
            for (RowTest test : tests) {
                if (!test.matches(row)) {
                    return false;
                }
            }
            return true;
        };
    }

    private RowTest any(List<Query> parts) {
        RowTest[] tests = cheapestFirst(parts);
        return row -> {
            for (RowTest test : tests) {
                if (test.matches(row)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Numbers before texts: most rows are decided without reading a text. */
    private RowTest[] cheapestFirst(List<Query> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(RowTests::cost))
                .map(this::of)
                .toArray(RowTest[]::new);
    }

    private static int cost(Query query) {
        return switch (query) {
            case Query.Text(var field, var _) ->
                field == null ? 20 : field == Field.NAME || field == Field.SKU ? 10 : 1;
            case Query.Exact(Field field, var _) -> field == Field.NAME ? 10 : 1;
            case Query.Shops _, Query.Numbers _, Query.Times _, Query.Is _, Query.Has _ -> 1;
            case Query.And(var parts) -> cost(parts);
            case Query.Or(var parts) -> cost(parts);
            case Query.Not(Query part) -> cost(part);
        };
    }

    private static int cost(List<Query> parts) {
        return 1 + parts.stream().mapToInt(RowTests::cost).sum();
    }

    private RowTest anywhere(String text) {
        Word[] words = Word.of(text);
        return row -> {
            long handle = table.get(row, Column.HAYSTACK);
            for (Word word : words) {
                if (!word.isIn(rows.haystacks, handle)) {
                    return false;
                }
            }
            return true;
        };
    }

    private RowTest text(Field field, String text) {
        String folded = Folding.fold(text).strip();
        if (folded.isEmpty()) {
            // Nothing but accents and trade marks, which are ignored.
            return _ -> true;
        }
        return switch (field) {
            case NAME -> {
                byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
                yield row -> rows.haystacks.firstLineContains(table.get(row, Column.HAYSTACK), bytes);
            }
            case SKU -> {
                byte[] bytes = TextChunks.withoutNoise(folded.getBytes(StandardCharsets.UTF_8));
                yield row -> rows.skus.containsPastNoise(table.get(row, Column.SKU), bytes);
            }
            case SERIES -> oneOf(Column.SERIES, rows.series.matching(each -> each.contains(folded)));
            case ARTIST -> oneOf(Column.ARTIST, rows.artists.matching(each -> each.contains(folded)));
            case BRAND -> oneOf(Column.BRAND, rows.brands.matching(each -> each.contains(folded)));
            case CURRENCY -> currency(each -> Folding.fold(each).contains(folded));
            case COND -> {
                String wanted = words(folded);
                yield oneOf(Column.CONDITION, rows.conditions.matching(each -> isCondition(each, wanted)));
            }
            case VENDOR, YEAR, PRICE, ADDED, SEEN, CHANGED, DROPPED, GONE, IS, HAS ->
                throw new IllegalArgumentException(field + " is no text");
        };
    }

    private RowTest exactly(Field field, String text) {
        String folded = Folding.fold(text).strip();
        return switch (field) {
            case NAME -> {
                byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
                yield row -> rows.haystacks.firstLineIs(table.get(row, Column.HAYSTACK), bytes);
            }
            case SKU -> sku(text);
            case SERIES -> oneOf(Column.SERIES, rows.series.matching(folded::equals));
            case ARTIST -> oneOf(Column.ARTIST, rows.artists.matching(folded::equals));
            case BRAND -> oneOf(Column.BRAND, rows.brands.matching(folded::equals));
            case COND -> oneOf(Column.CONDITION, rows.conditions.matching(folded::equals));
            case CURRENCY -> currency(each -> Folding.fold(each).equals(folded));
            case VENDOR, YEAR, PRICE, ADDED, SEEN, CHANGED, DROPPED, GONE, IS, HAS ->
                throw new IllegalArgumentException(field + " is no text");
        };
    }

    /** The code of a currency says nothing where there is no price. */
    private RowTest currency(Predicate<String> condition) {
        boolean[] wanted = rows.currenciesMatching(condition);
        return row -> table.get(row, Column.PRICE) != Rows.NONE && wanted[(int) table.get(row, Column.CURRENCY)];
    }

    /** A SKU with the suffix of a condition is only that; one without is that of every condition. */
    private RowTest sku(String text) {
        List<String> wanted = Sku.normalise(text);
        if (wanted.isEmpty()) {
            return _ -> false;
        }
        long[] keys = wanted.stream().mapToLong(SkuKeys::keyOf).toArray();
        RowTest same = row -> Arrays.stream(keys).allMatch(key -> rows.skuKeys.has(row, key));
        if (keys.length == 1) {
            same = row -> rows.skuKeys.has(row, keys[0]);
        }
        List<String> written = Sku.written(text);
        if (written.equals(wanted)) {
            return same;
        }
        RowTest sameKeys = same;
        return row -> sameKeys.matches(row)
                && Sku.written(rows.skus.text(table.get(row, Column.SKU))).containsAll(written);
    }

    /** Whether a word of the code, or of what it means, begins so: "mint" is MIB, "db" is not SDB. */
    private static boolean isCondition(String code, String wanted) {
        String meaning =
                BoxCondition.ofCode(code).map(BoxCondition::meaning).orElse("").toLowerCase(Locale.ROOT);
        return words(code).contains(wanted) || words(meaning).contains(wanted);
    }

    /** The words of a text, each behind one blank. */
    private static String words(String text) {
        return NO_LETTERS.matcher(" " + text).replaceAll(" ");
    }

    private RowTest shops(Set<VendorId> vendors) {
        var wanted = new boolean[rows.vendors.size()];
        for (VendorId vendor : vendors) {
            int code = rows.vendors.find(vendor);
            if (code >= 0 && code < wanted.length) {
                wanted[code] = true;
            }
        }
        return oneOf(Column.VENDOR, wanted);
    }

    /** Whether the code in a column is marked. */
    private RowTest oneOf(Column column, boolean[] wanted) {
        return row -> wanted[(int) table.get(row, column)];
    }

    private RowTest range(Column column, long from, long to) {
        return row -> {
            long value = table.get(row, column);
            return value >= from && value <= to;
        };
    }

    private RowTest time(Field field, TimeRange range) {
        RowTest happened = switch (field) {
            case CHANGED -> row -> table.get(row, Column.PREVIOUS) != Rows.NONE;
            case DROPPED -> row -> rows.isPriceDrop(row, Long.MIN_VALUE);
            case GONE -> is(Flag.DELISTED);
            default -> _ -> true;
        };
        Column column = switch (field) {
            case CHANGED, DROPPED -> Column.MOVED_AT;
            case GONE -> Column.GONE_AT;
            case SEEN -> Column.SEEN_AT;
            default -> Column.CREATED_AT;
        };
        return row -> {
            long at = table.get(row, column);
            return at >= range.fromMillis() && at < range.toMillis() && happened.matches(row);
        };
    }

    private RowTest is(Flag flag) {
        return switch (flag) {
            case INSTOCK -> availability(Availability.AVAILABLE);
            case SOLDOUT -> availability(Availability.UNAVAILABLE);
            case UNKNOWN -> availability(Availability.UNKNOWN);
            case DROPPED -> row -> rows.isPriceDrop(row, Long.MIN_VALUE);
            case DELISTED -> row -> table.get(row, Column.GONE_AT) != 0;
            case ORNAMENT -> row -> table.get(row, Column.ORNAMENT) == 1;
            case ACCESSORY -> row -> table.get(row, Column.ORNAMENT) == 0;
            case FROM -> row -> table.get(row, Column.KIND) == PriceTag.Kind.FROM.ordinal();
            case RARE -> rows.rarity(snapshot)::holds;
            case SPREAD -> rows.comparison(snapshot)::holds;
        };
    }

    private RowTest availability(Availability availability) {
        long code = availability.ordinal();
        return row -> table.get(row, Column.AVAILABILITY) == code;
    }

    private RowTest has(Presence what) {
        return switch (what) {
            case PICTURE -> isNot(Column.PICTURE, 0);
            case PRICE -> isNot(Column.PRICE, Rows.NONE);
            case YEAR -> isNot(Column.YEAR, 0);
            case SKU -> row -> !rows.skus.isEmpty(table.get(row, Column.SKU));
            case SERIES -> isNot(Column.SERIES, 0);
            case ARTIST -> isNot(Column.ARTIST, 0);
            case BRAND -> isNot(Column.BRAND, 0);
            case COND -> isNot(Column.CONDITION, 0);
        };
    }

    private RowTest isNot(Column column, long none) {
        return row -> table.get(row, column) != none;
    }

    /** Tests for what is chosen of a facet. */
    RowTest of(Facet facet, FacetChoice choice) {
        return switch (facet) {
            case YEAR -> numbers(Column.YEAR, 0, choice);
            case PRICE -> numbers(Column.PRICE, Rows.NONE, choice);
            case VENDOR, AVAILABILITY, CONDITION, SERIES, ARTIST, BRAND -> {
                FacetColumn column = FacetColumn.of(facet, rows);
                yield oneOf(column.column(), column.marked(choice.values()));
            }
        };
    }

    private RowTest numbers(Column column, long none, FacetChoice choice) {
        var range = choice.range();
        boolean emptyToo = choice.values().contains("");
        long[] wanted = choice.values().stream()
                .filter(each -> !each.isEmpty())
                .mapToLong(Long::parseLong)
                .sorted()
                .toArray();
        return row -> {
            long value = table.get(row, column);
            return value == none
                    ? emptyToo
                    : range != null && range.holds(value) || Arrays.binarySearch(wanted, value) >= 0;
        };
    }
}
