package org.projectchristmas.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.catalog.query.Excerpt;
import org.projectchristmas.catalog.query.LanguageTexts;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.ui.fx.Icons;

/** What is wrong with a query, in a sentence, and the query with the place marked. */
final class ProblemNote extends HBox {
    private final LanguageTexts language;
    private final Label sentence = new Label();
    private final Label before = new Label();
    private final Label wrong = new Label();
    private final Label after = new Label();

    ProblemNote(LanguageTexts language) {
        this.language = language;
        setId("search-problem");
        getStyleClass().add("problem");
        sentence.setWrapText(true);
        wrong.getStyleClass().add("wrong");
        for (Label part : new Label[] {before, wrong, after}) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        var place = new HBox(before, wrong, after);
        place.getStyleClass().add("place");
        getChildren().addAll(Icons.of(Feather.ALERT_CIRCLE), new VBox(sentence, place));
    }

    void show(String text, QueryException problem) {
        var excerpt = Excerpt.of(text, problem);
        sentence.setText(language.of(problem));
        before.setText(excerpt.before());
        // A missing value is marked by a gap as wide as a letter.
        wrong.setText(excerpt.wrong().isBlank() ? "\u2007" : excerpt.wrong());
        after.setText(excerpt.after());
        setAccessibleText(sentence.getText());
    }
}
