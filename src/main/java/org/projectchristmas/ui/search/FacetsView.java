package org.projectchristmas.ui.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.projectchristmas.catalog.BoxCondition;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.FacetCounts;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;
import org.projectchristmas.ui.control.WholeTexts;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.search.FacetsViewModel.Content;

/** The pane of facets beside the table: what is found, counted by each property, to be narrowed by ticking and dragging. */
public final class FacetsView {
    private final FacetsViewModel model;
    private final Messages messages;
    private final Formats formats;
    private final BorderPane root = new BorderPane();
    private final Map<Facet, Hyperlink> clears = new EnumMap<>(Facet.class);
    private final Map<Facet, ValuesSection> values = new EnumMap<>(Facet.class);
    private final YearSection years;
    private final PriceSection prices;
    private final Hyperlink clearAll;
    private final Label nothing = sentence("nothing");
    private final VBox sections = new VBox();

    public FacetsView(FacetsViewModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        years = new YearSection(model, messages, formats);
        prices = new PriceSection(model, messages, formats);
        clearAll = new Hyperlink(messages.text("facets.clear-all"));
        clearAll.setId("facets-clear-all");
        clearAll.setOnAction(_ -> model.clearAll());
        var title = new Label(messages.text("facets.title"));
        title.getStyleClass().add("title");
        root.setId("facets");
        root.getStyleClass().add("facets");
        root.getStylesheets()
                .add(Objects.requireNonNull(FacetsView.class.getResource("facets.css"), "facets.css")
                        .toExternalForm());
        var problem = sentence("problem");
        model.failureProperty().subscribe(failure -> {
            problem.setVisible(failure != null);
            problem.setText(failure == null ? "" : messages.failure(failure));
            arrange();
        });
        root.setTop(new VBox(row("heading", title, clearAll), problem, nothing));
        sections.getStyleClass().add("sections");
        for (Facet facet : Facet.values()) {
            sections.getChildren().add(section(facet));
        }
        var scroll = new ScrollPane(sections);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setCenter(scroll);
        WholeTexts.within(scroll);
        root.visibleProperty().bind(model.openProperty());
        root.managedProperty().bind(root.visibleProperty());
        show();
        // Equal counts too: other values may be chosen of them.
        model.countsProperty().subscribe(this::show);
        model.choicesProperty().subscribe(this::offerToClear);
        model.contentProperty().subscribe(this::arrange);
    }

    /** A line over the facets, or more, which takes no room while it is not shown. */
    private static Label sentence(String style) {
        var sentence = new Label();
        sentence.setId("facets-" + style);
        sentence.getStyleClass().add(style);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private Node section(Facet facet) {
        String word = facet.name().toLowerCase(Locale.ROOT);
        var title = new Label(messages.text("facets." + word));
        title.getStyleClass().add("name");
        var clear = new Hyperlink(messages.text("facets.clear"));
        clear.setAccessibleText(messages.text("facets.clear.help", title.getText()));
        clear.setOnAction(_ -> model.clear(facet));
        clears.put(facet, clear);
        Node content = switch (facet) {
            case YEAR -> years;
            case PRICE -> prices;
            case VENDOR -> values(facet, id -> VendorNames.of(new VendorId(id)));
            case AVAILABILITY -> values(facet, each -> messages.text("facets.availability." + each));
            case CONDITION -> values(facet, this::condition);
            case SERIES, ARTIST, BRAND -> values(facet, each -> each);
        };
        var section = new VBox(row("section-heading", title, clear), content);
        section.setId("facet-" + word);
        section.getStyleClass().add("section");
        return section;
    }

    private ValuesSection values(Facet facet, Function<String, String> names) {
        var section = new ValuesSection(facet, model, messages, formats, names);
        values.put(facet, section);
        return section;
    }

    private String condition(String code) {
        return BoxCondition.ofCode(code)
                .map(known -> messages.text("facets.condition.known", known.code(), known.meaning()))
                .orElse(code);
    }

    private static HBox row(String style, Label title, Hyperlink link) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(title, space, link);
        row.getStyleClass().add(style);
        return row;
    }

    private void show() {
        FacetCounts counts = model.countsProperty().get();
        values.forEach((facet, section) -> section.show(counts.of(facet)));
        years.show(counts.years());
        prices.show(counts.prices(), counts.unpriced());
    }

    private void offerToClear(FacetChoices choices) {
        clears.forEach((facet, clear) -> clear.setVisible(!choices.of(facet).isNone()));
        clearAll.setVisible(!choices.isNone());
    }

    /** Instead of headings with nothing below them, a sentence. */
    private void arrange() {
        var content = model.contentProperty().get();
        boolean isCounted = content == Content.COUNTED;
        sections.setVisible(isCounted);
        nothing.setVisible(!isCounted && model.failureProperty().get() == null);
        nothing.setText(messages.text(content == Content.AWAITED ? "facets.awaited" : "facets.nothing"));
    }

    public Parent root() {
        return root;
    }
}
