package org.projectchristmas.ui.control;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** What an empty field says of itself: as much as it has room for, and never a text that ends amid a letter. */
public final class FittingPrompt {
    private static final String CUT = "…";

    private final TextField field;
    private final List<String> texts;
    private final Text measure = new Text();

    private FittingPrompt(TextField field, List<String> texts) {
        this.field = field;
        this.texts = texts;
    }

    /** @param texts the longest first; the last is cut where even that has no room */
    public static void in(TextField field, List<String> texts) {
        var prompt = new FittingPrompt(field, texts);
        field.widthProperty().subscribe(_ -> prompt.fit());
        field.fontProperty().subscribe(_ -> prompt.fit());
    }

    private void fit() {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        measure.setFont(field.getFont());
        field.setPromptText(texts.stream()
                .filter(each -> width(each) <= room)
                .findFirst()
                .orElseGet(() -> cut(texts.getLast(), room)));
    }

    private String cut(String text, double room) {
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + CUT) > room) {
            end--;
        }
        return end == 0 ? "" : text.substring(0, end).strip() + CUT;
    }

    private double width(String text) {
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }
}
