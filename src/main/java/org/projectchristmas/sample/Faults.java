package org.projectchristmas.sample;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The switches of one shop: which answers go wrong. The first rule that fits a request counts. Safe for several threads. */
public final class Faults {
    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    private record Rule(Pattern url, AtomicInteger left, Fault fault) {
        boolean takes(String pathAndQuery) {
            return url.matcher(pathAndQuery).find() && left.getAndUpdate(times -> Math.max(0, times - 1)) > 0;
        }
    }

    Faults() {}

    /**
     * Lets the next requests go wrong.
     *
     * @param urlPattern a regular expression that is looked for in path and query
     */
    public void add(String urlPattern, int times, Fault fault) {
        rules.add(new Rule(Pattern.compile(urlPattern), new AtomicInteger(times), fault));
    }

    /** Lets all requests that fit go wrong until {@link #clear()}. */
    public void add(String urlPattern, Fault fault) {
        add(urlPattern, Integer.MAX_VALUE, fault);
    }

    /** Everything works again. */
    public void clear() {
        rules.clear();
    }

    Optional<Fault> next(String pathAndQuery) {
        return rules.stream()
                .filter(rule -> rule.takes(pathAndQuery))
                .map(Rule::fault)
                .findFirst();
    }
}
