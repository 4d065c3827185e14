package org.projectchristmas.sample.site;

import java.util.List;
import org.projectchristmas.sample.goods.Shelf;

/** The pages of one shop: a pure function of what is on its shelf and what is asked for. */
public interface Site {
    /** What the server of a shop offers to save traffic. */
    enum Thrift {
        NOTHING,
        LAST_MODIFIED,
        ETAG_AND_GZIP
    }

    Thrift thrift();

    /** The answer to a request; a page with status 404 if there is no such page. */
    Page answer(Shelf shelf, Target target);

    /** Path and query of every page that a reader of the whole shop asks for, pictures apart. */
    List<String> addresses(Shelf shelf);
}
