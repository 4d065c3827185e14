package org.projectchristmas.ui.search;

import java.util.ArrayList;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice.Range;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** The years as a strip, and the decades as buttons. */
final class YearSection extends RangeSection {
    private final FacetsViewModel model;
    private final Messages messages;
    private final Formats formats;
    private final FlowPane decades = new FlowPane();
    /** The years of the strip: they stay when a search finds fewer, so that bars do not move under the mouse. */
    private int first = Integer.MAX_VALUE;

    private int last;

    YearSection(FacetsViewModel model, Messages messages, Formats formats) {
        super(Facet.YEAR, model, messages, formats);
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        decades.getStyleClass().add("decades");
        getChildren().add(2, decades);
    }

    void show(SortedMap<Integer, Integer> years) {
        var dated = years.tailMap(1);
        if (!dated.isEmpty()) {
            first = Math.min(first, dated.firstKey());
            last = Math.max(last, dated.lastKey());
        }
        var bars = new ArrayList<Histogram.Bar>();
        for (int year = first; year <= last; year++) {
            int count = years.getOrDefault(year, 0);
            String text = messages.text("facets.bar", Integer.toString(year), formats.count(count));
            bars.add(new Histogram.Bar(year, year, count, text));
        }
        Range chosen = model.chosen(Facet.YEAR).range();
        histogram.show(
                bars,
                chosen,
                chosen == null
                        ? bars.isEmpty() ? "" : first + " – " + last
                        : chosen.from() == chosen.to()
                                ? Long.toString(chosen.from())
                                : chosen.from() + " – " + chosen.to());
        showDecades(years, chosen);
        showEmpty(years.getOrDefault(0, 0));
    }

    private void showDecades(SortedMap<Integer, Integer> years, @Nullable Range chosen) {
        var counts = new TreeMap<Integer, Integer>();
        for (int decade = first / 10 * 10; decade <= last && first <= last; decade += 10) {
            counts.put(
                    decade,
                    years.subMap(Math.max(1, decade), decade + 10).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
        if (decades.getChildren().size() != counts.size()) {
            decades.getChildren()
                    .setAll(counts.keySet().stream().map(this::button).toList());
        }
        int at = 0;
        for (var decade : counts.entrySet()) {
            var button = (ToggleButton) decades.getChildren().get(at++);
            button.setSelected(chosen != null && chosen.equals(range(decade.getKey())));
            button.setDisable(decade.getValue() == 0 && !button.isSelected());
            button.setAccessibleText(messages.text("facets.bar", button.getText(), formats.count(decade.getValue())));
        }
    }

    private ToggleButton button(int decade) {
        var button = new ToggleButton(messages.text("facets.decade", String.format(Locale.ROOT, "%02d", decade % 100)));
        Shortcuts.explain(button, messages.text("facets.decade.help", Integer.toString(decade)));
        button.setOnAction(_ -> model.choose(Facet.YEAR, button.isSelected() ? range(decade) : null));
        return button;
    }

    private static Range range(int decade) {
        return new Range(decade, decade + 9L);
    }
}
