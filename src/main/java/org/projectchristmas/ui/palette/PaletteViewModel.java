package org.projectchristmas.ui.palette;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the palette offers for what is typed, best first; for nothing typed, what was used last comes first. Everything is compared
 * in memory, some milliseconds for ten thousand entries, so that the answer is there before the next key.
 */
public final class PaletteViewModel {
    /** Nobody reads further. */
    static final int MOST = 60;

    private static final int REMEMBERED = 20;

    private final List<PaletteSource> sources;
    private final List<String> recent;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<PaletteMatch> matches = FXCollections.observableArrayList();
    private final IntegerProperty marked = new SimpleIntegerProperty(-1);
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private List<PaletteEntry> entries = List.of();
    private List<Folded> folded = List.of();

    /**
     * @param sources in the order in which their entries are offered
     * @param recent the ids of what was used before, last used first; unknown ones are kept, since they may come back
     */
    public PaletteViewModel(List<PaletteSource> sources, List<String> recent) {
        this.sources = List.copyOf(sources);
        this.recent = new ArrayList<>(recent);
        words.subscribe((_, _) -> find());
    }

    /** Asks the sources anew, and forgets what was typed. */
    public void open() {
        entries = sources.stream().flatMap(each -> each.entries().stream()).toList();
        folded = entries.stream().map(each -> new Folded(each.text())).toList();
        words.set("");
        find();
    }

    private void find() {
        var query = new FuzzyQuery(words.get());
        var next = query.isEmpty() ? lastUsedFirst() : best(query);
        marked.set(next.isEmpty() ? -1 : 0);
        matches.setAll(next);
    }

    private List<PaletteMatch> lastUsedFirst() {
        found.set(entries.size());
        var ranks = ranks();
        return entries.stream()
                .sorted(Comparator.comparing(each -> ranks.getOrDefault(each.id(), REMEMBERED)))
                .limit(MOST)
                .map(each -> new PaletteMatch(each, new BitSet()))
                .toList();
    }

    private Map<String, Integer> ranks() {
        var ranks = new HashMap<String, Integer>();
        IntStream.range(0, recent.size()).forEach(rank -> ranks.put(recent.get(rank), rank));
        return ranks;
    }

    private List<PaletteMatch> best(FuzzyQuery query) {
        // Worst first, so that it is at hand when a better one comes; of equals, the later one is the worse.
        var best = new PriorityQueue<Scored>(
                Comparator.comparingInt(Scored::score).thenComparing(Scored::place, Comparator.reverseOrder()));
        int count = 0;
        for (int place = 0; place < folded.size(); place++) {
            int score = query.score(folded.get(place));
            if (score != FuzzyQuery.NONE) {
                count++;
                best.add(new Scored(place, score));
                if (best.size() > MOST) {
                    best.poll();
                }
            }
        }
        found.set(count);
        return best.stream()
                .sorted(best.comparator().reversed())
                .map(each -> new PaletteMatch(entries.get(each.place), query.places(folded.get(each.place))))
                .toList();
    }

    private record Scored(int place, int score) {}

    /** Marks another entry, this many further down; past an end it goes on at the other. */
    void move(int by) {
        if (!matches.isEmpty()) {
            marked.set(Math.floorMod(marked.get() + by, matches.size()));
        }
    }

    /** Notes that an entry is used now. */
    void use(PaletteEntry entry) {
        recent.remove(entry.id());
        recent.addFirst(entry.id());
        while (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** At most the sixty best. */
    ObservableList<PaletteMatch> matches() {
        return matches;
    }

    /** How many match, shown or not. */
    ReadOnlyIntegerProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The place of the entry that Enter takes; -1 if there is none. */
    IntegerProperty markedProperty() {
        return marked;
    }

    /** The ids of what was used, last used first, to be kept for next time. */
    public List<String> recent() {
        return List.copyOf(recent);
    }
}
