package org.projectchristmas.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetCounts.Value;
import org.projectchristmas.catalog.search.Folding;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** The values of a facet, each with its count and a tick; in a long list they can be searched. */
final class ValuesSection extends VBox {
    private static final int FEW = 6;
    private static final int MANY = 60;

    private final Facet facet;
    private final FacetsViewModel model;
    private final Messages messages;
    private final Formats formats;
    private final Function<String, String> names;
    private final VBox rows = new VBox();
    private final TextField search = new TextField();
    private final Hyperlink more = new Hyperlink();
    /** As they were counted last. */
    private List<Value> counted = List.of();
    /** In the order in which they are shown. */
    private List<Value> values = List.of();

    private boolean all;
    private boolean showing;
    /** While the keyboard is among the values they keep their places: the same key or click takes a tick back. */
    private boolean isInUse;

    /** @param names what a value is called, such as a shop */
    ValuesSection(
            Facet facet, FacetsViewModel model, Messages messages, Formats formats, Function<String, String> names) {
        this.facet = facet;
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        this.names = names;
        getStyleClass().add("values");
        rows.getStyleClass().add("rows");
        search.setPromptText(messages.text("facets.search"));
        search.setAccessibleText(messages.text("facets.search"));
        search.managedProperty().bind(search.visibleProperty());
        search.textProperty().subscribe(_ -> fill());
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(_ -> {
            all = !all;
            fill();
        });
        getChildren().addAll(search, rows, more);
        search.setVisible(false);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(owner -> rows.getChildren().contains(owner.getParent()))
                .orElse(false)
                .subscribe(isWithin -> {
                    isInUse = isWithin;
                    arrange();
                });
    }

    void show(List<Value> next) {
        counted = next;
        arrange();
    }

    private void arrange() {
        var shown = new ArrayList<>(counted);
        // What is chosen stays in sight, to be taken back, even where it now counts nothing.
        Set<String> chosen = model.chosen(facet).values();
        for (String value : chosen) {
            if (counted.stream().noneMatch(each -> each.text().equals(value))) {
                shown.add(new Value(value, 0));
            }
        }
        if (isInUse) {
            var places = new HashMap<String, Integer>();
            values.forEach(each -> places.put(each.text(), places.size()));
            shown.sort(Comparator.comparing(each -> places.getOrDefault(each.text(), places.size())));
        } else {
            shown.sort((one, other) -> Boolean.compare(chosen.contains(other.text()), chosen.contains(one.text())));
        }
        values = shown;
        fill();
    }

    private void fill() {
        String wanted = Folding.fold(search.getText().strip());
        List<Value> matching = values.stream()
                .filter(value -> wanted.isEmpty() || Folding.fold(name(value)).contains(wanted))
                .toList();
        int limit = all || !wanted.isEmpty()
                ? MANY
                : Math.max(FEW, model.chosen(facet).values().size());
        List<Value> shown = matching.subList(0, Math.min(limit, matching.size()));
        while (rows.getChildren().size() > shown.size()) {
            rows.getChildren().removeLast();
        }
        showing = true;
        for (int at = 0; at < shown.size(); at++) {
            if (at == rows.getChildren().size()) {
                rows.getChildren().add(new ValueRow());
            }
            ((ValueRow) rows.getChildren().get(at)).show(shown.get(at));
        }
        showing = false;
        search.setVisible(values.size() > 2 * FEW);
        more.setVisible(wanted.isEmpty() && values.size() > FEW);
        more.setText(messages.text(all ? "facets.fewer" : "facets.more", formats.count(values.size() - shown.size())));
    }

    private String name(Value value) {
        return value.text().isEmpty() ? messages.text("facets.empty") : names.apply(value.text());
    }

    /** A value that can be ticked. Rows are filled anew with each count, and never replaced, so that the keyboard stays where it is. */
    private final class ValueRow extends HBox {
        private final CheckBox tick = new CheckBox();
        private final Label count = new Label();
        private String value = "";

        ValueRow() {
            getStyleClass().add("value");
            tick.setMaxWidth(Double.MAX_VALUE);
            tick.setMinWidth(0);
            setHgrow(tick, Priority.ALWAYS);
            count.getStyleClass().add("count");
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(tick, count);
            tick.selectedProperty().subscribe((_, _) -> {
                if (!showing) {
                    model.toggle(facet, value);
                }
            });
        }

        void show(Value shown) {
            value = shown.text();
            tick.setText(name(shown));
            tick.setSelected(model.chosen(facet).values().contains(value));
            tick.setAccessibleText(String.format(Locale.ROOT, "%s, %d", tick.getText(), shown.count()));
            count.setText(formats.count(shown.count()));
        }
    }
}
