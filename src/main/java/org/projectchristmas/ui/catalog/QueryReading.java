package org.projectchristmas.ui.catalog;

import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.common.VendorId;

/**
 * What a text that is being typed asks for. While it is no query, what was last asked stays; only the word that has turned out to be
 * the beginning of a field is taken back: it was never looked for.
 *
 * @param text the last text that was a query
 * @param problem why the newest text is no query, or null
 */
record QueryReading(String text, Query query, @Nullable QueryException problem) {
    static final QueryReading NOTHING = new QueryReading("", Query.all(), null);

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    /** The reading after the text has become another one. */
    QueryReading next(String typed, QueryParser parser) {
        try {
            return new QueryReading(typed, parser.parse(typed), null);
        } catch (QueryException e) {
            return new QueryReading(text, withoutBegunField(typed, e, parser), e);
        }
    }

    private Query withoutBegunField(String typed, QueryException problem, QueryParser parser) {
        int start = Math.min(problem.start(), typed.length());
        while (start > 0 && " (-".indexOf(typed.charAt(start - 1)) < 0) {
            start--;
        }
        String begun = text.substring(Math.min(start, text.length())).split("[ )]", 2)[0];
        boolean isBegun = LETTERS.matcher(begun).matches() && typed.startsWith(begun, start);
        if (!isBegun) {
            return query;
        }
        int dash = start > 0 && typed.charAt(start - 1) == '-' ? 1 : 0;
        try {
            return parser.parse(typed.substring(0, start - dash) + typed.substring(endOfTerm(typed, problem.end())));
        } catch (QueryException _) {
            // There is more that is wrong.
            return query;
        }
    }

    /** Where a term ends of which a part was read. */
    private static int endOfTerm(String text, int from) {
        int at = Math.min(from, text.length());
        boolean quoted = false;
        while (at < text.length() && (quoted || " )(".indexOf(text.charAt(at)) < 0)) {
            quoted ^= text.charAt(at) == '"';
            at++;
        }
        return at;
    }

    /** A parser for what the shops hold. */
    static QueryParser parser(Set<VendorId> vendors, Clock clock) {
        return new QueryParser(vendors, clock.instant(), clock.getZone());
    }
}
