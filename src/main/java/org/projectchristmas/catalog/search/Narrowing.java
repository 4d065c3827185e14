package org.projectchristmas.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Field;
import org.projectchristmas.catalog.query.Query;

/** Knows when a query can only find what another one has found: each keystroke usually asks for less. */
final class Narrowing {
    private Narrowing() {}

    /** Whether everything that answers {@code next} is known to answer {@code before}. */
    static boolean isNarrower(Query next, Query before) {
        List<Query> wanted = parts(next);
        return parts(before).stream().allMatch(known -> wanted.stream().anyMatch(each -> implies(each, known)));
    }

    /** Signs alone are looked for as they are, but beside letters the dashes of a SKU do not count. */
    private static boolean isMore(@Nullable Field field, String longer, String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit)
                // A condition must begin so, the other texts may hold it anywhere.
                && (field == Field.COND ? longer.startsWith(text) : longer.contains(text));
    }

    private static List<Query> parts(Query query) {
        return query instanceof Query.And(var parts) ? parts : List.of(query);
    }

    private static boolean implies(Query next, Query before) {
        if (next.equals(before)) {
            return true;
        }
        return switch (before) {
            case Query.Text(var field, String text) ->
                next instanceof Query.Text(var nextField, String longer)
                        && field == nextField
                        && isMore(field, Folding.fold(longer), Folding.fold(text));
            case Query.Shops(var _, var vendors, var _) ->
                next instanceof Query.Shops(var _, var fewer, var _) && vendors.containsAll(fewer);
            case Query.Numbers(Field field, long from, long to) ->
                next instanceof Query.Numbers(Field nextField, long nextFrom, long nextTo)
                        && field == nextField
                        && nextFrom >= from
                        && nextTo <= to;
            case Query.Times(Field field, var range) ->
                next instanceof Query.Times(Field nextField, var nextRange)
                        && field == nextField
                        && nextRange.fromMillis() >= range.fromMillis()
                        && nextRange.toMillis() <= range.toMillis();
            case Query.Exact _, Query.Is _, Query.Has _, Query.And _, Query.Or _, Query.Not _ -> false;
        };
    }
}
