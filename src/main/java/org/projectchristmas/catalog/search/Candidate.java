package org.projectchristmas.catalog.search;

import org.projectchristmas.catalog.query.Field;
import org.projectchristmas.catalog.query.Flag;
import org.projectchristmas.catalog.query.Presence;

/** What a query could go on with. */
public sealed interface Candidate {
    /** What is written in the query for it. */
    String written();

    /** A field, whose value is to be written next. */
    record OfField(Field field) implements Candidate {
        @Override
        public String written() {
            return field.word() + ":";
        }
    }

    record OfFlag(Flag flag) implements Candidate {
        @Override
        public String written() {
            return (flag.isBare() ? "" : Field.IS.word() + ":") + flag.word();
        }
    }

    record OfPresence(Presence presence) implements Candidate {
        @Override
        public String written() {
            return Field.HAS.word() + ":" + presence.word();
        }
    }

    /**
     * A value that products have.
     *
     * @param value as the shops write it, or a shop's id, or a year
     * @param count how many products have it, in the whole catalog
     */
    record OfValue(Field field, String value, int count, String written) implements Candidate {}

    /** A value of a field whose values cannot be listed. */
    record OfExample(Field field, String written) implements Candidate {}
}
