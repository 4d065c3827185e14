package org.projectchristmas.ui.search;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice.Range;
import org.projectchristmas.catalog.search.FacetCounts.PriceBucket;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** The prices as a strip, over a slider with two thumbs that stand between its bars. */
final class PriceSection extends RangeSection {
    private final FacetsViewModel model;
    private final Messages messages;
    private final Formats formats;
    private final RangeSlider slider = new RangeSlider(0, 1, 0, 1);
    private List<PriceBucket> buckets = List.of();
    private boolean showing;

    PriceSection(FacetsViewModel model, Messages messages, Formats formats) {
        super(Facet.PRICE, model, messages, formats);
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        slider.setId("price-slider");
        slider.setAccessibleText(messages.text("facets.price.slider"));
        slider.setAccessibleRole(AccessibleRole.SLIDER);
        // Its thumbs are told of in turn while it has the keyboard itself, but come with its skin only.
        slider.skinProperty().subscribe(_ -> {
            name(".low-thumb", "facets.price.lowest");
            name(".high-thumb", "facets.price.highest");
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.lowValueProperty().subscribe((_, _) -> slid());
        slider.highValueProperty().subscribe((_, _) -> slid());
        slider.lowValueChangingProperty().subscribe((_, _) -> slid());
        slider.highValueChangingProperty().subscribe((_, _) -> slid());
        getChildren().add(2, slider);
    }

    private void name(String thumb, String key) {
        for (Node each : slider.lookupAll(thumb)) {
            each.setAccessibleText(messages.text(key));
            each.setAccessibleRole(AccessibleRole.THUMB);
            each.setFocusTraversable(false);
        }
    }

    /**
     * Tab leads on from the last thumb. By itself the slider would give the keyboard to what stands beside it, whether or not that can do
     * anything with it.
     */
    private void leave(KeyEvent event) {
        String last = event.isShiftDown() ? ".low-thumb" : ".high-thumb";
        if (event.getCode() == KeyCode.TAB && slider.lookupAll(last).stream().anyMatch(Node::isFocused)) {
            slider.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    void show(List<PriceBucket> counted, int unpriced) {
        buckets = counted;
        Range chosen = model.chosen(Facet.PRICE).range();
        var bars = counted.stream()
                .map(bucket -> new Histogram.Bar(
                        bucket.from(),
                        bucket.to(),
                        bucket.count(),
                        messages.text("facets.bar", text(bucket.from(), bucket.to()), formats.count(bucket.count()))))
                .toList();
        histogram.show(
                bars, chosen, chosen == null ? messages.text("facets.price.any") : text(chosen.from(), chosen.to()));
        if (!slider.isLowValueChanging() && !slider.isHighValueChanging()) {
            place(chosen);
        }
        showEmpty(unpriced);
    }

    private void place(@Nullable Range chosen) {
        showing = true;
        slider.setMax(Math.max(1, buckets.size()));
        int low = 0;
        int high = buckets.size();
        if (chosen != null) {
            while (low < buckets.size() - 1 && buckets.get(low).to() < chosen.from()) {
                low++;
            }
            while (high > low + 1 && buckets.get(high - 1).from() > chosen.to()) {
                high--;
            }
        }
        // The low thumb never passes the high one, so the order matters when both move up.
        slider.setHighValue(Math.max(high, slider.getLowValue()));
        slider.setLowValue(low);
        slider.setHighValue(high);
        showing = false;
    }

    private void slid() {
        if (showing || buckets.isEmpty() || slider.isLowValueChanging() || slider.isHighValueChanging()) {
            return;
        }
        int low = Math.clamp(Math.round(slider.getLowValue()), 0, buckets.size() - 1);
        int high = Math.clamp(Math.round(slider.getHighValue()), low + 1, buckets.size());
        boolean everything = low == 0 && high == buckets.size();
        Range range = everything
                ? null
                : new Range(buckets.get(low).from(), buckets.get(high - 1).to());
        if (!Objects.equals(range, model.chosen(Facet.PRICE).range())) {
            model.choose(Facet.PRICE, range);
        }
    }

    private String text(long from, long to) {
        return to == Long.MAX_VALUE
                ? messages.text("facets.price.above", Long.toString(from / 100))
                : messages.text("facets.price.range", Long.toString(from / 100), Long.toString((to + 1) / 100));
    }
}
