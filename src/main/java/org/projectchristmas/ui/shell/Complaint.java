package org.projectchristmas.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Alert;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Toolkit;

/** The one thing to see of a program that cannot start: why. */
final class Complaint {
    private final Alert alert = new Alert(Alert.AlertType.INFORMATION);

    /**
     * @param sentence why
     * @param code names the entry in the log that tells more
     * @param log where that is
     * @param closed is told when the sentence was read and the toolkit is closed
     */
    Complaint(String sentence, ErrorCode code, Path log, Messages messages, Runnable closed) {
        alert.setTitle(messages.text("window.title"));
        alert.setHeaderText(messages.text("complaint.header"));
        alert.setContentText(messages.text("complaint.code", sentence, code, log));
        alert.setOnHidden(_ -> {
            Toolkit.exit();
            closed.run();
        });
    }

    void show() {
        alert.show();
    }
}
