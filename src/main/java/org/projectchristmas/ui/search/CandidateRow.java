package org.projectchristmas.ui.search;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.projectchristmas.catalog.BoxCondition;
import org.projectchristmas.catalog.query.Field;
import org.projectchristmas.catalog.query.LanguageTexts;
import org.projectchristmas.catalog.search.Candidate;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;
import org.projectchristmas.ui.fx.Formats;

/** A candidate on one line: what would be written, what it means, how many products have it. */
final class CandidateRow extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    CandidateRow(Candidate candidate, LanguageTexts language, Formats formats) {
        getStyleClass().add("candidate");
        var written = new Label(candidate.written());
        written.getStyleClass().add("written");
        written.setMinWidth(USE_PREF_SIZE);
        written.setMaxWidth(320);
        var meaning = new Label(meaning(candidate, language));
        meaning.getStyleClass().add("meaning");
        meaning.setMinWidth(0);
        meaning.setMaxWidth(Double.MAX_VALUE);
        setHgrow(meaning, Priority.ALWAYS);
        getChildren().addAll(written, meaning);
        if (candidate instanceof Candidate.OfValue value) {
            var count = new Label(formats.count(value.count()));
            count.getStyleClass().add("count");
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().add(count);
        }
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(written.getText() + " " + meaning.getText());
    }

    void setMarked(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    private static String meaning(Candidate candidate, LanguageTexts language) {
        return switch (candidate) {
            case Candidate.OfField(var field) -> language.of(field);
            case Candidate.OfFlag(var flag) -> language.of(flag);
            case Candidate.OfPresence(var presence) -> language.of(presence);
            case Candidate.OfExample _ -> "";
            case Candidate.OfValue value ->
                value.field() == Field.VENDOR
                        ? VendorNames.of(new VendorId(value.value()))
                        : value.field() == Field.COND
                                ? BoxCondition.ofCode(value.value())
                                        .map(BoxCondition::meaning)
                                        .orElse("")
                                : "";
        };
    }
}
