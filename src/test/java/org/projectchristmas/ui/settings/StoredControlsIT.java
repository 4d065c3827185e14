package org.projectchristmas.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.settings.OwnSettings.Source;
import org.projectchristmas.ui.settings.OwnSettings.State;

class StoredControlsIT {
    private final StagedView staged = new StagedView();

    @AfterEach
    void close() {
        staged.close();
    }

    /** Settings whose file cannot be written. */
    private record Unwritable(List<VendorId> shops) implements OwnSettings {
        @Override
        public Map<String, State> read() {
            return Map.of("shop.enabled", new State("true", "true", Source.DEFAULT, false));
        }

        @Override
        public void set(String name, String value) throws RefusedException {
            throw new RefusedException("The settings cannot be kept.", new IllegalStateException());
        }

        @Override
        public void unset(String name) {}
    }

    @Test
    void aSwitchThatIsRefusedAgainStillSaysWhatCounts() {
        var settings = new Unwritable(List.of());
        var setting = new StoredSetting(
                "shop.enabled",
                Unit.SWITCH,
                settings,
                new Background(Runnable::run, Runnable::run),
                staged.messages,
                () -> {});
        staged.show(400, 200, () -> {
            setting.show(settings.read());
            var row = new EntryRow(new Entry("shop-enabled", "Visits", "Visit", "Whether it is visited."));
            new StoredControls(staged.messages).addTo(row, setting);
            return new VBox(row);
        });
        var box = staged.robot.lookup(".check-box").queryAs(CheckBox.class);
        for (int times = 1; times <= 3; times++) {
            staged.robot.interact(box::fire);
            assertThat(box.isSelected()).as("after refusal %d", times).isTrue();
            assertThat(setting.problemProperty().get()).contains("The settings cannot be kept.");
        }
    }
}
