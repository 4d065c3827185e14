package org.projectchristmas.catalog.view;

import org.projectchristmas.catalog.query.QueryParser;

/**
 * A view of the collector's own.
 *
 * @param id stays the same whatever it is called
 * @param query its words have at most {@value QueryParser#LONGEST} letters
 * @param arrangement how the window lays it out, in the window's own writing, at most {@value #LONGEST} letters; empty for nothing
 *     special. Nobody else reads it, so that one program keeps what only another one understands.
 */
public record SavedView(long id, ViewName name, ViewQuery query, String arrangement) {
    public static final int LONGEST = 16_000;

    public SavedView {
        if (query.words().length() > QueryParser.LONGEST) {
            throw new IllegalArgumentException("a query of " + query.words().length() + " letters");
        }
        if (arrangement.length() > LONGEST) {
            throw new IllegalArgumentException("an arrangement of " + arrangement.length() + " letters");
        }
    }
}
