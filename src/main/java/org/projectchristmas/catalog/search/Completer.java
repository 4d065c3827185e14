package org.projectchristmas.catalog.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Field;
import org.projectchristmas.catalog.query.Flag;
import org.projectchristmas.catalog.query.Presence;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryWriter;
import org.projectchristmas.catalog.query.Token;
import org.projectchristmas.catalog.search.Candidate.OfExample;
import org.projectchristmas.catalog.search.Candidate.OfField;
import org.projectchristmas.catalog.search.Candidate.OfFlag;
import org.projectchristmas.catalog.search.Candidate.OfPresence;
import org.projectchristmas.catalog.search.Candidate.OfValue;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;

/** Says how a query can go on: with the names of fields, and with the values that products have. Safe for many threads. */
public final class Completer {
    /** More cannot be read at a glance. */
    public static final int MOST = 8;

    /** Fewer letters begin too many words. */
    private static final int LEAST_LETTERS = 2;
    /** Values beyond these are so rare that nobody waits for them. */
    private static final int SEARCHED = 50_000;
    /** While a refresh changes products, values are counted at most so often. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final CatalogIndex index;
    private final Clock clock;
    private volatile @Nullable Known known;

    public Completer(CatalogIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /**
     * The candidates at a place. May count the whole catalog, so it is not for the FX thread.
     *
     * @param caret from 0 to the text's length
     * @param asked whether the collector asked: then an empty word is offered every field
     */
    public Completion at(String text, int caret, boolean asked, Cancellation cancellation) {
        var token = Token.at(text, caret).orElse(null);
        if (token == null) {
            return Completion.NONE;
        }
        Field field = token.field();
        var candidates = field == null ? words(token.typed(), asked) : values(field, token, cancellation);
        return new Completion(token.start(), token.end(), candidates.limit(MOST).toList());
    }

    private static Stream<Candidate> words(String typed, boolean asked) {
        String begin = typed.toLowerCase(Locale.ROOT);
        if (begin.length() < LEAST_LETTERS && !(asked && begin.isEmpty())) {
            return Stream.of();
        }
        Stream<Candidate> fields = Arrays.stream(Field.values())
                .filter(field -> field.words().anyMatch(word -> word.startsWith(begin)))
                .map(OfField::new);
        Stream<Candidate> flags = Arrays.stream(Flag.values())
                .filter(flag -> flag.isBare() && flag.word().startsWith(begin))
                .map(OfFlag::new);
        return Stream.concat(fields, flags);
    }

    private Stream<Candidate> values(Field field, Token token, Cancellation cancellation) {
        String part = Folding.fold(token.typed());
        boolean exact = token.exact();
        return switch (field) {
            case SERIES -> texts(field, Facet.SERIES, part, exact, cancellation);
            case ARTIST -> texts(field, Facet.ARTIST, part, exact, cancellation);
            case BRAND -> texts(field, Facet.BRAND, part, exact, cancellation);
            case COND -> texts(field, Facet.CONDITION, part, exact, cancellation);
            case VENDOR -> shops(part, exact, cancellation);
            case YEAR -> years(part, cancellation);
            case PRICE -> examples(field, part, "<10", "<20", "20..40", ">100");
            case CURRENCY -> examples(field, part, "usd", "cad", "eur");
            case ADDED, CHANGED, DROPPED, SEEN, GONE ->
                examples(field, part, "<7d", "<30d", "today", "yesterday", "<1y");
            case IS ->
                Arrays.stream(Flag.values())
                        .filter(flag -> flag.words().anyMatch(word -> word.startsWith(part)))
                        .map(OfFlag::new);
            case HAS ->
                Arrays.stream(Presence.values())
                        .filter(each -> each.word().startsWith(part))
                        .map(OfPresence::new);
            case NAME, SKU -> Stream.of();
        };
    }

    private static Stream<Candidate> examples(Field field, String part, String... values) {
        return Arrays.stream(values)
                .filter(value -> value.startsWith(part))
                .map(value -> new OfExample(
                        field, field.word() + (value.startsWith("<") || value.startsWith(">") ? "" : ":") + value));
    }

    /** Values that begin so, then those that hold it. */
    private Stream<Candidate> texts(Field field, Facet facet, String part, boolean exact, Cancellation cancellation) {
        var values = known(cancellation).values(facet);
        Predicate<Value> begins = value -> value.folded().startsWith(part);
        return Stream.concat(
                        values.stream().limit(SEARCHED).filter(begins),
                        values.stream()
                                .limit(SEARCHED)
                                .filter(begins.negate()
                                        .and(value -> value.folded().contains(part))))
                .map(value -> new OfValue(field, value.text(), value.count(), written(field, value.text(), exact)));
    }

    /** The term that finds a value. Text in quotes cannot hold quotes, so of such a value only the longest part is written. */
    private static String written(Field field, String value, boolean exact) {
        String plain = Arrays.stream(value.split("[\"“”]", -1))
                .map(String::strip)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        return QueryWriter.write(
                exact && plain.equals(value)
                        ? new Query.Exact(field, value)
                        : new Query.Text(field, plain.isEmpty() ? value : plain));
    }

    private Stream<Candidate> shops(String part, boolean exact, Cancellation cancellation) {
        return known(cancellation).counts().of(Facet.VENDOR).stream()
                .filter(value -> (value.text() + " " + VendorNames.of(new VendorId(value.text())))
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .map(value -> new OfValue(
                        Field.VENDOR, value.text(), value.count(), "vendor" + (exact ? "=" : ":") + value.text()));
    }

    private Stream<Candidate> years(String part, Cancellation cancellation) {
        var years = new ArrayList<Candidate>();
        known(cancellation).counts().years().forEach((year, count) -> {
            if (year > 0 && Integer.toString(year).startsWith(part)) {
                years.addFirst(new OfValue(Field.YEAR, Integer.toString(year), count, "year:" + year));
            }
        });
        return years.stream();
    }

    private Known known(Cancellation cancellation) {
        Known before = known;
        long version = index.version().get();
        Instant now = clock.instant();
        if (before != null
                && (before.version() == version
                        || Duration.between(before.at(), now).abs().compareTo(FRESH) < 0)) {
            return before;
        }
        var fresh = Known.of(index.facets(CatalogQuery.ALL, cancellation), version, now);
        known = fresh;
        return fresh;
    }

    private record Value(String text, String folded, int count) {}

    /** The values of a version of the catalog. */
    private record Known(FacetCounts counts, Map<Facet, List<Value>> texts, long version, Instant at) {
        static Known of(FacetCounts counts, long version, Instant at) {
            var texts = new EnumMap<Facet, List<Value>>(Facet.class);
            for (Facet facet : List.of(Facet.SERIES, Facet.ARTIST, Facet.BRAND, Facet.CONDITION)) {
                texts.put(
                        facet,
                        counts.of(facet).stream()
                                .filter(value -> !value.text().isEmpty())
                                .map(value -> new Value(value.text(), Folding.fold(value.text()), value.count()))
                                .toList());
            }
            return new Known(counts, texts, version, at);
        }

        List<Value> values(Facet facet) {
            return texts.getOrDefault(facet, List.of());
        }
    }
}
