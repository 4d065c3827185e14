package org.projectchristmas.catalog.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.query.TimeRange.Ago;
import org.projectchristmas.catalog.query.TimeRange.Day;
import org.projectchristmas.catalog.query.TimeRange.Midnight;

/** Writes a query in the one way in which it is written by the book; reading that gives the query again. */
public final class QueryWriter {
    private static final QueryParser WORDS = new QueryParser(Set.of(), Instant.EPOCH, ZoneOffset.UTC);

    private QueryWriter() {}

    public static String write(Query query) {
        return switch (query) {
            case Query.Text(var field, String text) -> field == null ? word(text) : field.word() + ":" + value(text);
            case Query.Exact(Field field, String text) -> field.word() + "=" + value(text);
            case Query.Shops(String typed, var _, boolean exact) ->
                Field.VENDOR.word() + (exact ? "=" : ":") + value(typed);
            case Query.Numbers(Field field, long from, long to) -> field.word() + ":" + range(field, from, to);
            case Query.Times(Field field, TimeRange range) -> field.word() + ":" + range(range);
            case Query.Is(Flag flag) -> flag.isBare() ? flag.word() : Field.IS.word() + ":" + flag.word();
            case Query.Has(Presence what) -> Field.HAS.word() + ":" + what.word();
            case Query.And(var parts) -> parts.isEmpty() ? "\"\"" : joined(parts, " ");
            case Query.Or(var parts) -> joined(parts, " or ");
            case Query.Not(Query part) -> "-" + (part instanceof Query.Not ? "(" + write(part) + ")" : bracketed(part));
        };
    }

    private static String joined(List<Query> parts, String between) {
        return parts.stream().map(QueryWriter::bracketed).collect(Collectors.joining(between));
    }

    private static String bracketed(Query query) {
        boolean needed = query instanceof Query.Or || query instanceof Query.And(var parts) && !parts.isEmpty();
        return needed ? "(" + write(query) + ")" : write(query);
    }

    /** The word as it is, unless it would be read as something else. */
    private static String word(String text) {
        try {
            boolean isItself = !text.equalsIgnoreCase("or") && WORDS.parse(text).equals(new Query.Text(null, text));
            return isItself ? text : '"' + text + '"';
        } catch (QueryException _) {
            // Such as "star:wars": in quotes it is only words.
            return '"' + text + '"';
        }
    }

    private static String value(String text) {
        boolean bare = !Source.isQuote(text.charAt(0))
                && text.chars().noneMatch(each -> each == '(' || each == ')' || Source.isBlank((char) each));
        return bare ? text : '"' + text + '"';
    }

    private static String range(Field field, long from, long to) {
        if (to < from) {
            return "<" + number(field, from);
        }
        if (from == to) {
            return number(field, from);
        }
        boolean endless = to == Query.Numbers.most(field);
        boolean beginsAnywhere = from == Query.Numbers.least(field) && !endless;
        return (beginsAnywhere ? "" : number(field, from)) + ".." + (endless ? "" : number(field, to));
    }

    private static String number(Field field, long value) {
        if (field == Field.YEAR) {
            return Long.toString(value);
        }
        return value % 100 == 0
                ? Long.toString(value / 100)
                : String.format(Locale.ROOT, "%d.%02d", value / 100, value % 100);
    }

    private static String range(TimeRange range) {
        return switch (range.from()) {
            case null ->
                switch (range.to()) {
                    case Ago age -> ">" + age;
                    case Day(var day) -> "<" + day;
                    case null, default -> throw new IllegalArgumentException("no end: " + range);
                };
            case Ago age -> range.to() == null ? "<" + age : range.to() + ".." + age;
            case Midnight(int days) -> days == 0 ? "today" : "yesterday";
            case Day(var day) -> range.to() instanceof Day(var behind) ? day + ".." + behind.minusDays(1) : ">=" + day;
        };
    }
}
