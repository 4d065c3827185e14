package org.projectchristmas.catalog.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/** What is looked for, as a tree. */
public sealed interface Query {
    /** What every product answers. */
    static Query all() {
        return new And(List.of());
    }

    /**
     * A word or phrase; it is compared without case and accents.
     *
     * @param field in which text it is to occur, or null: in name, SKU, series, year or artist
     */
    record Text(@Nullable Field field, String text) implements Query {}

    /**
     * All of a field's text and nothing else; it is compared without case and accents.
     *
     * @param field of a text; of a SKU, one of those that the listing is of, with or without the ending for its condition
     */
    record Exact(Field field, String text) implements Query {}

    /**
     * One of some shops.
     *
     * @param typed the part of their names by which they were meant
     * @param exact whether it is all of the name
     */
    record Shops(String typed, Set<VendorId> vendors, boolean exact) implements Query {
        public Shops {
            vendors = Set.copyOf(vendors);
        }
    }

    /** A year, or a price in cents, within bounds that belong to the range; what is not known is in no range. */
    record Numbers(Field field, long from, long to) implements Query {
        /** Cut to what can be, so that each range has one form; an empty one ends before it begins. */
        public Numbers {
            boolean empty = from > to || from > most(field) || to < least(field);
            from = empty ? least(field) : Math.max(from, least(field));
            to = empty ? from - 1 : Math.min(to, most(field));
        }

        static long least(Field field) {
            return field.kind() == Field.Kind.YEAR ? 1_000 : 0;
        }

        static long most(Field field) {
            return field.kind() == Field.Kind.YEAR ? 9_999 : 99_999_999_999L;
        }
    }

    /** A time within a range. */
    record Times(Field field, TimeRange range) implements Query {}

    /** What it is. */
    record Is(Flag flag) implements Query {}

    /** What is known of it. */
    record Has(Presence what) implements Query {}

    /** All of them; without any, everything. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Any of them. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** What the part does not answer. */
    record Not(Query part) implements Query {}

    /** All of these, without needless nesting. */
    static Query and(List<Query> parts) {
        var flat = parts.stream()
                .flatMap(part -> part instanceof And(var inner) ? inner.stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new And(flat);
    }

    /** Any of these, without needless nesting. */
    static Query or(List<Query> parts) {
        var flat = parts.stream()
                .flatMap(part -> part instanceof Or(var inner) ? inner.stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }

    /** Words that must all occur, read without any meaning but their own. */
    static Query words(String words) {
        var texts = new ArrayList<Query>();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                texts.add(new Text(null, word));
            }
        }
        return and(texts);
    }

    /** The texts that a match shows: words and phrases that are not excluded, each once. */
    default SortedSet<String> shownTexts() {
        var texts = new TreeSet<String>();
        collect(this, texts);
        return texts;
    }

    private static void collect(Query query, Set<String> texts) {
        switch (query) {
            case Text(var _, String text) -> texts.add(text);
            case Exact(var _, String text) -> texts.add(text);
            case And(var parts) -> parts.forEach(part -> collect(part, texts));
            case Or(var parts) -> parts.forEach(part -> collect(part, texts));
            case Shops _, Numbers _, Times _, Is _, Has _, Not _ -> {}
        }
    }
}
