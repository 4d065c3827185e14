package org.projectchristmas.sample;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.projectchristmas.sample.goods.Shelf;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Site;
import org.projectchristmas.sample.site.Target;

/** The pages of a shop: written when they are asked for, or all of a day beforehand. */
final class Pages {
    private final Site site;
    private volatile boolean keeping;
    private volatile Map<String, Answer> kept = Map.of();

    /** A page with its checksum, so that its tag is worked out once. */
    record Answer(Page page, long checksum) {
        static Answer of(Page page) {
            return new Answer(page, page.checksum());
        }
    }

    Pages(Site site) {
        this.site = site;
    }

    Site.Thrift thrift() {
        return site.thrift();
    }

    /** @throws IllegalArgumentException if the address is not validly encoded */
    Answer answer(Shelf shelf, String pathAndQuery) {
        Answer ready = kept.get(pathAndQuery);
        if (ready != null) {
            return ready;
        }
        var target = Target.parse(pathAndQuery);
        Page picture = Pictures.at(shelf, target.path());
        return Answer.of(picture != null ? picture : site.answer(shelf, target));
    }

    void prepare(Shelf shelf) {
        keeping = true;
        var fresh = new ConcurrentHashMap<String, Answer>();
        site.addresses(shelf).parallelStream().forEach(address -> {
            var answer = Answer.of(site.answer(shelf, Target.parse(address)));
            if (site.thrift() == Site.Thrift.ETAG_AND_GZIP) {
                answer.page().gzipped();
            }
            fresh.put(address, answer);
        });
        kept = fresh;
    }

    void newDay(Shelf shelf) {
        if (keeping) {
            prepare(shelf);
        }
    }
}
