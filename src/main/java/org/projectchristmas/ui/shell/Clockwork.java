package org.projectchristmas.ui.shell;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.ui.catalog.Emptiness;
import org.projectchristmas.ui.fx.AfterLayout;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.speed.Figure;
import org.projectchristmas.ui.speed.SpeedProbe;
import org.projectchristmas.ui.speed.SpeedViewModel;
import org.projectchristmas.ui.speed.Speedometer;
import org.projectchristmas.ui.speed.StallProbe;
import org.projectchristmas.ui.speed.Trial;

/** What measures the window while it is used. */
final class Clockwork implements AutoCloseable {
    private static final javafx.util.Duration BETWEEN_LETTERS = javafx.util.Duration.millis(80);

    private final WindowServices services;
    private final Screens screens;
    private final Stage stage;
    private final Speedometer speed;
    private final StallProbe stalls;
    private boolean started;

    Clockwork(WindowServices services, Screens screens, Stage stage) {
        this.services = services;
        this.screens = screens;
        this.stage = stage;
        speed = screens.speed();
        var _ = new SpeedProbe(
                screens.catalogPanes().catalog(),
                screens.catalogPanes().facets().countsProperty(),
                screens.catalogPanes().facets().openProperty(),
                speed,
                System::nanoTime,
                this::whenDrawn);
        stalls = new StallProbe(speed, new FxThread(), Waiter.real(), System::nanoTime);
        stage.showingProperty().subscribe(this::look);
        stage.iconifiedProperty().subscribe(this::look);
        stage.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(InputEvent.ANY, _ -> stalls.used());
            }
        });
        screens.refresh().activeProperty().subscribe(stalls::setBusy);
        screens.catalogPanes().catalog().emptinessProperty().subscribe(_ -> usable());
        stalls.start();
    }

    private void look() {
        stalls.setVisible(stage.isShowing() && !stage.isIconified());
        usable();
    }

    /** The window can be used once it shows the catalog, or why there is nothing to show. */
    private void usable() {
        if (!started
                && stage.isShowing()
                && screens.catalogPanes().catalog().emptinessProperty().get() != Emptiness.NOT_YET_KNOWN) {
            started = true;
            whenDrawn(() -> ProcessHandle.current()
                    .info()
                    .startInstant()
                    .ifPresent(begin -> speed.record(
                            Figure.START,
                            Duration.between(
                                    begin, services.surroundings().clock().instant()))));
        }
    }

    /** Once the next picture of the window has been laid out; at once if there is no window to draw. */
    private void whenDrawn(Runnable action) {
        Scene scene = stage.getScene();
        if (scene == null || !stage.isShowing()) {
            action.run();
            return;
        }
        AfterLayout.once(scene.getRoot(), action);
        Platform.requestNextPulse();
    }

    /** The figures in words. */
    SpeedViewModel figures(Messages messages) {
        return new SpeedViewModel(
                speed,
                new Trial(screens.catalogPanes().catalog(), Clockwork::afterALetter),
                services.past().runs(),
                () -> screens.catalogPanes().catalog().countsProperty().get().total(),
                screens.background(),
                messages,
                screens.formats());
    }

    /** No letter is to wait until the picture of the one before is drawn: that is not what is measured. */
    private static void afterALetter(Runnable work) {
        var pause = new PauseTransition(BETWEEN_LETTERS);
        pause.setOnFinished(_ -> work.run());
        pause.play();
    }

    @Override
    public void close() {
        stalls.close();
    }
}
