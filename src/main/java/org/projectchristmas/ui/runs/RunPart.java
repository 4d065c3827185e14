package org.projectchristmas.ui.runs;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.projectchristmas.ui.control.StatusPill;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** One shop's run, with its times beside those of the runs before. */
final class RunPart {
    private static final double HIGHEST = 34;
    private static final double LOWEST = 4;

    private final RunSheet.Part part;
    private final Messages messages;
    private final Parent root;

    @FXML
    private Label shop;

    @FXML
    private StatusPill state;

    @FXML
    private Label number;

    @FXML
    private Label found;

    @FXML
    private Label effort;

    @FXML
    private Label comparison;

    @FXML
    private HBox bars;

    RunPart(RunSheet.Part part, Messages messages) {
        this.part = part;
        this.messages = messages;
        root = FxmlView.load(this, messages);
    }

    @FXML
    private void initialize() {
        shop.setText(part.shop());
        state.setText(part.state().text());
        state.setTone(part.state().tone());
        number.setText(part.number());
        found.setText(part.found());
        show(effort, part.effort());
        show(comparison, part.comparison());
        List<Double> heights = part.bars();
        for (int each = 0; each < heights.size(); each++) {
            bars.getChildren().add(bar(heights.get(each), each == heights.size() - 1));
        }
        bars.setVisible(!heights.isEmpty());
        bars.setManaged(!heights.isEmpty());
        Shortcuts.explain(bars, messages.text("runs.bars.help"));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Region bar(double height, boolean isThis) {
        var bar = new Region();
        bar.getStyleClass().add(isThis ? "this-bar" : "bar");
        double pixels = Math.max(LOWEST, height * HIGHEST);
        bar.setMinHeight(pixels);
        bar.setMaxHeight(pixels);
        return bar;
    }

    /** The word of a tone in style sheets. */
    static String word(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    Parent root() {
        return root;
    }
}
