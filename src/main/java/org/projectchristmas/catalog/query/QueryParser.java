package org.projectchristmas.catalog.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.projectchristmas.catalog.query.QueryException.Reason;
import org.projectchristmas.common.EditDistance;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;

/**
 * Reads the text of a search box.
 *
 * <pre>
 * any   = all { "or" all }
 * all   = term { term }
 * term  = "-" term | "(" any ")" | field value | flag | phrase | word
 * </pre>
 *
 * <p>Before a text or a shop a colon asks for a part of it and {@code =} for all of it; before what has an order they mean the same.
 *
 * <p>Plain words mean what they always meant. So that every keystroke can be answered, a quote or bracket that is still open at the end is
 * closed there, and an {@code or} without something on both sides is a word.
 */
public final class QueryParser {
    public static final int LONGEST = 1_000;
    public static final int DEEPEST = 32;

    private final Set<VendorId> vendors;
    private final Instant now;
    private final ZoneId zone;

    /**
     * @param vendors the shops that can be named, beside those that are known by name
     * @param now what ages are counted from
     * @param zone where a day begins and ends
     */
    public QueryParser(Collection<VendorId> vendors, Instant now, ZoneId zone) {
        this.vendors = new TreeSet<>(vendors);
        this.vendors.addAll(VendorNames.known());
        this.now = now;
        this.zone = zone;
    }

    /** @throws QueryException if the text is no query */
    public Query parse(String text) throws QueryException {
        if (text.length() > LONGEST) {
            throw new QueryException(Reason.TOO_LONG, LONGEST, text.length());
        }
        var source = new Source(text);
        Query query = any(source, 0);
        if (!source.isAtEnd()) {
            throw new QueryException(Reason.NOT_OPENED, source.at(), source.at() + 1);
        }
        return query;
    }

    private Query any(Source source, int depth) throws QueryException {
        var parts = new ArrayList<Query>();
        parts.add(all(source, depth));
        while (isOr(source)) {
            source.word();
            parts.add(all(source, depth));
        }
        return Query.or(parts);
    }

    private Query all(Source source, int depth) throws QueryException {
        var parts = new ArrayList<Query>();
        source.skipBlanks();
        while (!source.isAtEnd() && source.here() != ')' && (parts.isEmpty() || !isOr(source))) {
            parts.add(term(source, depth));
            source.skipBlanks();
        }
        return Query.and(parts);
    }

    /** Whether an "or" stands here that has something on its right. */
    private static boolean isOr(Source source) {
        if (!source.isAtWord("or")) {
            return false;
        }
        int at = source.at();
        source.word();
        source.skipBlanks();
        boolean hasRight = !source.isAtEnd() && source.here() != ')';
        source.moveTo(at);
        return hasRight;
    }

    private Query term(Source source, int depth) throws QueryException {
        int start = source.at();
        if (depth > DEEPEST) {
            throw new QueryException(Reason.TOO_DEEP, start, start + 1);
        }
        if (source.here() == '-' && isTermStart(source.ahead(1))) {
            source.moveTo(start + 1);
            return new Query.Not(term(source, depth + 1));
        }
        if (source.here() == '(') {
            source.moveTo(start + 1);
            return group(source, start, depth);
        }
        if (source.isAtQuote()) {
            return phrase(source.quoted());
        }
        String name = source.letters();
        char sign = source.ahead(name.length());
        if (sign == ':' || sign == '<' || sign == '>' || sign == '=') {
            var field = Field.ofWord(name);
            char value = source.ahead(name.length() + 1);
            boolean hasValue = !Source.isBlank(value) && value != '(' && value != ')';
            if (field.isPresent() && isSignOf(field.get(), sign)) {
                source.moveTo(start + name.length() + (isOrdered(field.get()) && sign != ':' ? 0 : 1));
                return value(field.get(), source, start, hasValue, sign == '=');
            }
            if (field.isEmpty() && !name.isEmpty() && hasValue && sign != '=') {
                throw unknownField(name, start);
            }
        }
        String word = source.word();
        return Flag.ofBareWord(word).<Query>map(Query.Is::new).orElseGet(() -> new Query.Text(null, word));
    }

    private static boolean isSignOf(Field field, char sign) {
        return sign == ':' || sign == '=' || isOrdered(field);
    }

    private static boolean isOrdered(Field field) {
        return switch (field.kind()) {
            case YEAR, MONEY, TIME -> true;
            case TEXT, SHOP, FLAG, PRESENCE -> false;
        };
    }

    private static boolean isTermStart(char character) {
        return character != '-' && character != ')' && !Source.isBlank(character);
    }

    private Query group(Source source, int start, int depth) throws QueryException {
        source.skipBlanks();
        if (source.here() == ')') {
            throw new QueryException(Reason.NOTHING_INSIDE, start, source.at() + 1);
        }
        Query inside = any(source, depth + 1);
        if (!source.isAtEnd()) {
            source.moveTo(source.at() + 1);
        }
        return inside;
    }

    private static Query phrase(String text) {
        String words = Source.strip(text);
        return words.isEmpty() ? Query.all() : new Query.Text(null, words);
    }

    /** @param exact whether a text or a shop's name is to be all of it */
    private Query value(Field field, Source source, int start, boolean hasValue, boolean exact) throws QueryException {
        if (!hasValue) {
            source.word();
            throw new QueryException(Reason.NO_VALUE, start, source.at(), field.word(), field.example());
        }
        int from = source.at();
        String value = Source.strip(source.isAtQuote() ? source.quoted() : source.word());
        if (value.isEmpty()) {
            throw new QueryException(Reason.NO_VALUE, start, source.at(), field.word(), field.example());
        }
        var reader = new ValueReader(value, from, source.at());
        return switch (field.kind()) {
            case TEXT -> exact ? new Query.Exact(field, value) : new Query.Text(field, value);
            case SHOP -> shops(value, from, source.at(), exact);
            case YEAR -> reader.years(field);
            case MONEY -> reader.amounts(field);
            case TIME -> new Query.Times(field, reader.times(now, zone));
            case FLAG ->
                new Query.Is(Flag.ofWord(value)
                        .orElseThrow(() -> unknown(
                                Reason.UNKNOWN_FLAG,
                                value,
                                from,
                                source.at(),
                                Arrays.stream(Flag.values())
                                        .flatMap(Flag::words)
                                        .toList())));
            case PRESENCE ->
                new Query.Has(Presence.ofWord(value)
                        .orElseThrow(() -> unknown(
                                Reason.UNKNOWN_PRESENCE,
                                value,
                                from,
                                source.at(),
                                Arrays.stream(Presence.values())
                                        .map(Presence::word)
                                        .toList())));
        };
    }

    private Query shops(String typed, int from, int to, boolean exact) throws QueryException {
        String part = simple(typed);
        var meant = new TreeSet<VendorId>();
        var words = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (VendorId vendor : vendors) {
            String name = VendorNames.of(vendor);
            boolean isMeant = exact
                    ? simple(vendor.value()).equals(part) || simple(name).equals(part)
                    : vendor.value().contains(part)
                            || simple(vendor.value()).contains(part)
                            || simple(name).contains(part);
            if (isMeant) {
                meant.add(vendor);
            }
            names.add(name);
            words.add(vendor.value());
            words.add(name);
            words.addAll(exact ? List.of() : tellingWords(name));
        }
        if (meant.isEmpty()) {
            if (names.stream().anyMatch(each -> simple(each).contains(part))) {
                // It is a part of a name where all of it is asked for.
                names.removeIf(each -> !simple(each).contains(part));
            }
            throw unknown(Reason.UNKNOWN_SHOP, typed, from, to, words, names);
        }
        return new Query.Shops(typed, meant, exact);
    }

    /** The words of a shop's name that tell it; "on" and "the" do not. */
    private static List<String> tellingWords(String name) {
        return Arrays.stream(name.split(" ", -1))
                .filter(each -> each.length() > 3)
                .toList();
    }

    /** Lower case, with blanks for what may stand between the words of an id. */
    private static String simple(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    private static QueryException unknownField(String name, int start) {
        var known = Arrays.stream(Field.values()).flatMap(Field::words).toList();
        return new QueryException(
                Reason.UNKNOWN_FIELD, start, start + name.length(), name, EditDistance.nearest(name, known));
    }

    private static QueryException unknown(Reason reason, String value, int from, int to, List<String> known) {
        return unknown(reason, value, from, to, known, known);
    }

    /**
     * @param known what could have been meant
     * @param told what is told if none of that is near
     */
    private static QueryException unknown(
            Reason reason, String value, int from, int to, List<String> known, List<String> told) {
        var lower = known.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        String typed = value.toLowerCase(Locale.ROOT);
        String nearest = EditDistance.nearest(typed, lower);
        boolean isNear = EditDistance.between(typed, nearest) <= typed.length() / 2;
        return new QueryException(
                reason, from, to, value, isNear ? known.get(lower.indexOf(nearest)) : String.join(", ", told));
    }
}
