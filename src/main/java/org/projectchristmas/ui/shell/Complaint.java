package org.projectchristmas.ui.shell;

import javafx.scene.control.Alert;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Toolkit;

/** The one thing to see of a program that cannot start: why. */
final class Complaint {
    private final Alert alert = new Alert(Alert.AlertType.INFORMATION);

    /**
     * @param sentence why
     * @param closed is told when the sentence was read and the toolkit is closed
     */
    Complaint(String sentence, Messages messages, Runnable closed) {
        alert.setTitle(messages.text("window.title"));
        alert.setHeaderText(messages.text("complaint.header"));
        alert.setContentText(sentence);
        alert.setOnHidden(_ -> {
            Toolkit.exit();
            closed.run();
        });
    }

    void show() {
        alert.show();
    }
}
