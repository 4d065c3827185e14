package org.projectchristmas.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoice.Range;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.FacetCounts;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.fx.Background;

/**
 * What is found, by each of its properties, and what is chosen of them. Counts follow the table while the pane is open, and cost
 * nothing while it is closed.
 */
public final class FacetsViewModel {
    /** Nothing was counted yet; what was counted has its prices, all of them. */
    private static final FacetCounts NONE = new FacetCounts(0, Map.of(), new TreeMap<>(), List.of(), 0);

    private final CatalogIndex index;
    private final CatalogViewModel catalog;
    private final Background background;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<FacetCounts> counts = new ReadOnlyObjectWrapper<>(NONE);

    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.AWAITED);

    public FacetsViewModel(CatalogIndex index, CatalogViewModel catalog, Background background) {
        this.index = index;
        this.catalog = catalog;
        this.background = background;
        catalog.shownProperty().subscribe((_, _) -> count());
        open.subscribe(this::count);
        content.bind(Bindings.createObjectBinding(
                this::contentNow, counts, catalog.choicesProperty(), catalog.fillingProperty()));
    }

    private void count() {
        if (open.get()) {
            var query = catalog.query();
            background.latest("facets", cancellation -> index.facets(query, cancellation), this::show, failure::set);
        }
    }

    private void show(FacetCounts next) {
        failure.set(null);
        counts.set(next);
    }

    /** Chooses a value, or takes the choice back. */
    void toggle(Facet facet, String value) {
        var before = chosen(facet);
        var values = new HashSet<>(before.values());
        if (!values.remove(value)) {
            values.add(value);
        }
        choose(facet, new FacetChoice(values, before.range()));
    }

    /** Chooses a range of years or cents; null for none. */
    void choose(Facet facet, @Nullable Range range) {
        choose(facet, new FacetChoice(chosen(facet).values(), range));
    }

    /** Takes back everything that is chosen of a facet. */
    void clear(Facet facet) {
        choose(facet, FacetChoice.NONE);
    }

    void clearAll() {
        catalog.choicesProperty().set(FacetChoices.NONE);
    }

    private void choose(Facet facet, FacetChoice choice) {
        catalog.choicesProperty().set(catalog.choicesProperty().get().with(facet, choice));
    }

    FacetChoice chosen(Facet facet) {
        return catalog.choicesProperty().get().of(facet);
    }

    ReadOnlyObjectProperty<FacetChoices> choicesProperty() {
        return catalog.choicesProperty();
    }

    /** How many products there are of each value, as last counted. */
    public ReadOnlyObjectProperty<FacetCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether there is anything to choose from, or to take back. */
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    private Content contentNow() {
        if (!catalog.choicesProperty().get().isNone() || counts.get().total() > 0) {
            return Content.COUNTED;
        }
        boolean isFilling = catalog.fillingProperty().get() > 0;
        return isFilling || counts.get().equals(NONE) ? Content.AWAITED : Content.NOTHING;
    }

    /** What the pane has to show. */
    enum Content {
        /** It is yet to be counted. */
        AWAITED,
        NOTHING,
        COUNTED
    }

    /** Why the counts are not those of what is shown now; null if they are, or will be in a moment. */
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether the pane can be seen. */
    public BooleanProperty openProperty() {
        return open;
    }
}
